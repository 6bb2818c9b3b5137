import type { RenderedAnswer } from '../render-answer.ts';
import { LazyBody } from './lazy-body.ts';

/** A Response that is still the bytes it was made of; a socket sends those, and whoever asks for more gets a whole one. */
export class LightResponse extends LazyBody<Response> implements Response {
  readonly answer: RenderedAnswer;

  constructor(answer: RenderedAnswer) {
    super();
    this.answer = answer;
  }

  get status(): number {
    return this.answer.status;
  }

  get headers(): Headers {
    // It has all that Headers have.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    return this.isWhole ? this.whole().headers : this.answer.headers;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  get statusText(): string {
    return this.whole().statusText;
  }

  get type() {
    return this.whole().type;
  }

  get url(): string {
    return this.whole().url;
  }

  get redirected(): boolean {
    return this.whole().redirected;
  }

  clone(): Response {
    return this.whole().clone();
  }

  protected override make(): Response {
    const { bytes, status, headers } = this.answer;
    return new Response(bytes, { status, headers: [...headers] });
  }
}

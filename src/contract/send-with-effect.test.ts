import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen, type Listening } from './listen.ts';
import { sufferInProcess, withWireEffect, type WireEffect } from './wire-effect.ts';

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((listening) => listening.close())));

const text = '0123456789';
const spoiled = (effect: WireEffect) => withWireEffect(new Response(text), effect);

async function serve(effect: WireEffect): Promise<string> {
  const listening = await listen(async () => spoiled(effect));
  open.push(listening);
  return listening.url;
}

describe('an answer with an effect, on a socket', () => {
  it('breaks off after half of the body that it announced', async () => {
    const response = await fetch(await serve('half-answer'));
    expect(response.headers.get('content-length')).toBe('10');
    const received: string[] = [];
    const read = async () => {
      for await (const chunk of response.body ?? []) received.push(Buffer.from(chunk).toString());
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(received.join('')).toBe('01234');
  });

  it('is a reset connection', async () => {
    await expect(fetch(await serve('reset'))).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  });

  it('never comes, until the caller gives up', async () => {
    const caller = new AbortController();
    const asked = fetch(await serve('hang'), { signal: caller.signal });
    caller.abort();
    await expect(asked).rejects.toThrow('aborted');
  });

  it('does not keep a server from closing by never coming', async () => {
    const arrived = vi.fn();
    const listening = await listen(async () => {
      arrived();
      return spoiled('hang');
    });
    const asked = fetch(listening.url).catch((error: unknown) => error);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
    await listening.close();
    expect(await asked).toBeInstanceOf(TypeError);
  });
});

describe('an answer with an effect, in process', () => {
  it('breaks off, is a rejection, or never comes', async () => {
    await expect((await sufferInProcess(spoiled('half-answer'))).text()).rejects.toThrow('ended before');
    await expect(sufferInProcess(spoiled('reset'))).rejects.toThrow('reset');
    const never = sufferInProcess(spoiled('hang'));
    expect(await Promise.race([never, Promise.resolve('first')])).toBe('first');
    const honest = new Response(text);
    expect(await sufferInProcess(honest)).toBe(honest);
  });
});

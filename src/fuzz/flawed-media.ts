import { gzipSync } from 'node:zlib';
import { text, type Text } from '../engine/text.ts';

/** A body that is not what its headers say, or not what the operation takes. */
export interface FlawedMedia {
  readonly family: string;
  readonly what: Text;
  /** Headers in place of the request's own; null takes one away. */
  readonly headers: Readonly<Record<string, string | null>>;
  /** Makes the bytes in place of the body's own, which are of a megabyte in some. */
  readonly bytes?: () => Uint8Array;
  /** Whether a platform may end the connection instead of answering, as RFC 9110, 15.5.14 lets it. */
  readonly mayBeCutOff?: true;
  /** Whether the contract leaves it open, or demands that it is taken. */
  readonly expects?: 'anything' | 'taking';
}

/** Bytes that a body has at the most: the specification's 1 MiB. */
export const longestBody = 1024 * 1024;

const type = (value: string | null): FlawedMedia['headers'] => ({ 'content-type': value });

/** Headers and sizes that do not fit a JSON body, or only just. */
export function flawedMedia(body: string): readonly FlawedMedia[] {
  const padded = (length: number) =>
    Buffer.concat([Buffer.from(body), Buffer.alloc(length - Buffer.byteLength(body), ' ')]);
  const media = (family: string, what: Text, headers: FlawedMedia['headers'], bytes?: () => Uint8Array) => ({
    family,
    what,
    headers,
    ...(bytes === undefined ? {} : { bytes }),
  });
  const wrong = (zh: string, en: string, value: string | null) =>
    media('wrong-media-type', text(zh, en), type(value));
  const gzip = { 'content-encoding': 'gzip' };
  return [
    wrong('媒体类型为 text/plain', 'media type text/plain', 'text/plain'),
    wrong('媒体类型为 application/xml', 'media type application/xml', 'application/xml'),
    wrong('媒体类型为表单', 'media type of a form', 'application/x-www-form-urlencoded'),
    wrong('媒体类型不成形', 'a media type that is none', ';;;='),
    wrong('没有媒体类型', 'no media type', null),
    wrong('两个媒体类型', 'two media types', 'application/json, text/plain'),
    media(
      'wrong-charset',
      text('声称 UTF-16', 'said to be UTF-16'),
      type('application/json; charset=utf-16'),
    ),
    media('wrong-charset', text('声称 GBK', 'said to be GBK'), type('application/json; charset=gbk')),
    media('said-compressed', text('声称经 gzip 压缩而并未压缩', 'said to be gzip, and is not'), gzip),
    {
      ...media('compressed', text('经 gzip 压缩', 'compressed with gzip'), gzip, () => gzipSync(body)),
      expects: 'anything',
    },
    media(
      'compression-bomb',
      text('压缩后一千字节、解开后一兆以上', 'a thousand bytes that inflate beyond 1 MiB'),
      gzip,
      () => gzipSync(padded(longestBody + 1)),
    ),
    {
      ...media('beyond-the-size', text('比上限多一个字节', 'one byte more than the limit'), {}, () =>
        padded(longestBody + 1),
      ),
      mayBeCutOff: true,
    },
    {
      ...media('just-the-size', text('恰为上限 1 MiB', 'exactly the limit of 1 MiB'), {}, () =>
        padded(longestBody),
      ),
      expects: 'taking',
    },
  ];
}

/** DER of SEQUENCE { INTEGER r, INTEGER s }, GM/T 0009. Both are below 2^256 and not negative. */
export function signatureDer(r: bigint, s: bigint): Buffer {
  const content = Buffer.concat([integer(r), integer(s)]);
  return Buffer.concat([Buffer.from([0x30, content.length]), content]);
}

/** The two numbers of a signature; undefined unless it is DER to the letter, with nothing after it. */
export function readSignatureDer(
  signature: Uint8Array,
): { readonly r: bigint; readonly s: bigint } | undefined {
  // Of two numbers below 2^256, no length needs a second byte.
  const first = integerAt(signature, 2);
  const second = first && integerAt(signature, first.end);
  if (!first || !second) return undefined;
  if (signature[0] !== 0x30 || signature[1] !== signature.length - 2 || second.end !== signature.length)
    return undefined;
  return { r: first.value, s: second.value };
}

function integer(number: bigint): Buffer {
  const digits = number.toString(16);
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const isPadded = (bytes[0] ?? 0) >= 0x80;
  return Buffer.concat([
    Buffer.from([0x02, bytes.length + (isPadded ? 1 : 0), ...(isPadded ? [0] : [])]),
    bytes,
  ]);
}

/** A positive INTEGER in its shortest form, of at most 33 bytes. */
function integerAt(
  bytes: Uint8Array,
  at: number,
): { readonly value: bigint; readonly end: number } | undefined {
  const length = bytes[at + 1] ?? 0;
  const content = bytes.subarray(at + 2, at + 2 + length);
  if (bytes[at] !== 0x02 || length === 0 || length > 33 || content.length < length) return undefined;
  const [first = 0, second = 0] = content;
  const isNegative = first >= 0x80;
  const isPadded = first === 0 && length > 1 && second < 0x80;
  if (isNegative || isPadded) return undefined;
  return { value: BigInt(`0x${Buffer.from(content).toString('hex')}`), end: at + 2 + length };
}

/** DER of ECDSA-Sig-Value with both integers as given; shorter than 128 bytes in all. */
export function derOf(r: Buffer, s: Buffer): Buffer {
  const integers = Buffer.concat([Buffer.from([2, r.length]), r, Buffer.from([2, s.length]), s]);
  return Buffer.concat([Buffer.from([0x30, integers.length]), integers]);
}

/** The 64 bytes r‖s of a DER signature over a curve of 256 bits. */
export function rawOf(der: Buffer): Buffer {
  const lengthOfR = der[3] ?? 0;
  const r = der.subarray(4, 4 + lengthOfR);
  const s = der.subarray(6 + lengthOfR);
  return Buffer.concat([r, s].map((integer) => Buffer.concat([Buffer.alloc(32), integer]).subarray(-32)));
}

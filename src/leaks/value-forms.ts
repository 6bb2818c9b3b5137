import { hash } from 'node:crypto';
import { sm3 } from '../crypto/sm3.ts';
import { encodeGbk } from './gbk.ts';
import type { LeakKind, LeakValue } from './leak-value.ts';

/** What has to stand beside a match for it to count. */
export type Surroundings = 'any' | 'no-long-number' | 'no-digit' | 'no-word' | 'no-han';

/** One way to write a value as bytes, before any transport encoding. */
export interface ValueForm {
  readonly bytes: Uint8Array;
  /** Empty for the value as it is. */
  readonly name: '' | 'reversed' | 'gbk' | 'utf-16' | 'sm3' | 'sha-256' | 'sha-1' | 'md5' | 'other-unit';
  readonly surroundings: Surroundings;
  /** Whether anything may read so: districts, counts, seconds. */
  readonly isShort?: boolean;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const backwards = (text: string): string => [...text].reverse().join('');

/** Upper and lower case of the one letter an id number may hold. */
const spellings = (value: string): readonly string[] =>
  value.endsWith('X') ? [value, value.toLowerCase()] : [value];

function digests(text: string): readonly ValueForm[] {
  const form = (name: ValueForm['name'], bytes: Uint8Array): ValueForm => ({
    bytes,
    name,
    surroundings: 'any',
  });
  return [
    form('sm3', sm3(text)),
    form('sha-256', hash('sha256', text, 'buffer')),
    form('sha-1', hash('sha1', text, 'buffer')),
    form('md5', hash('md5', text, 'buffer')),
  ];
}

function numberForms(value: string, surroundings: Surroundings): readonly ValueForm[] {
  return spellings(value).flatMap((spelling): readonly ValueForm[] => [
    { bytes: utf8(spelling), name: '', surroundings },
    { bytes: utf8(backwards(spelling)), name: 'reversed', surroundings },
    ...digests(spelling),
  ]);
}

function amountForms(value: string): readonly ValueForm[] {
  const [whole = '', cents = ''] = value.split('.');
  const digits = whole + cents;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const form = (text: string, name: ValueForm['name']): ValueForm => ({
    bytes: utf8(text),
    name,
    surroundings: 'no-digit',
  });
  const forms = [form(value, ''), ...(grouped === whole ? [] : [form(`${grouped}.${cents}`, 'other-unit')])];
  if (cents.length !== 2 || digits.length < 6) return forms;
  // Without the point where an amount has one.
  const isShort = digits.length < 8;
  // In 分, and in 万元 to the cent.
  const inTenThousands = `${digits.slice(0, -6) || '0'}.${digits.slice(-6)}`;
  return [
    ...forms,
    { ...form(digits, 'other-unit'), surroundings: 'no-word', isShort },
    { ...form(inTenThousands, 'other-unit'), isShort },
  ];
}

function hanForms(value: string, surroundings: Surroundings): readonly ValueForm[] {
  const forms: ValueForm[] = [{ bytes: utf8(value), name: '', surroundings }];
  const gbk = encodeGbk(value);
  if (gbk !== undefined && gbk.length < 3 * value.length)
    forms.push({ bytes: gbk, name: 'gbk', surroundings });
  if (value.length < 3) return forms;
  const littleEndian = Buffer.from(value, 'utf16le');
  return [
    ...forms,
    { bytes: utf8(backwards(value)), name: 'reversed', surroundings },
    { bytes: littleEndian, name: 'utf-16', surroundings: 'any' },
    { bytes: Buffer.from(littleEndian).swap16(), name: 'utf-16', surroundings: 'any' },
  ];
}

const formsOfKind: Readonly<Record<LeakKind, (value: string) => readonly ValueForm[]>> = {
  'id-number': (value) => numberForms(value, 'any'),
  // Thousands of phones are met in ten thousand ids of nineteen digits, which count milliseconds.
  phone: (value) => numberForms(value, 'no-long-number'),
  account: (value) => numberForms(value, 'any'),
  amount: amountForms,
  // A name of two characters is also a part of longer words.
  'person-name': (value) => hanForms(value, [...value].length < 3 ? 'no-han' : 'any'),
  address: (value) => hanForms(value, 'any'),
};

/** All byte forms in which a value is looked for; those under four bytes say too little and are left out. */
export function valueForms({ kind, value }: LeakValue): readonly ValueForm[] {
  return formsOfKind[kind](value).filter(({ bytes }) => bytes.length >= 4);
}

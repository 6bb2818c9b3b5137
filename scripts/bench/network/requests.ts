import { createSessionKeyring } from '../../../src/crypto/session-keyring.ts';
import { sealEnvelope } from '../../../src/crypto/envelope.ts';
import { signRequest } from '../../../src/crypto/request-signature.ts';
import {
  clientKey,
  companies,
  createBenchWorld,
  hmacClient,
  inquiredItem,
  nodeKey,
  sealedItem,
} from './bench-world.ts';

const { world, clock, contract } = createBenchWorld();
const variant = contract.profile.settings.envelope.value;

/** A whole HTTP/1.1 request with a JSON body. */
export function postBytes(
  target: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const body = Buffer.from(text);
  const lines = [
    `POST ${target} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${body.length}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
}

function some<T>(count: number, make: (place: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

const inquiryTarget = `/v1/items/${inquiredItem}/query`;

function inquiryText(place: number): string {
  const { uscc } = world.company(place % companies);
  return JSON.stringify({
    uscc,
    purpose: 'loan-approval',
    licence: {
      licenseId: `LICENCE-${place}`,
      uscc,
      institutionId: 'bank-001',
      items: [inquiredItem],
      validFrom: '2026-01-01 00:00:00',
      validUntil: '2026-12-31 23:59:59',
    },
  });
}

/**
 * Inquiries of a department about one company after the other, with a licence each. All carry the same headers of a
 * signature, since the contract wants them; for departments that look no further.
 */
export function inquiries(): readonly Buffer[] {
  const headers = signRequest(
    { method: 'POST', path: '/', clientId: hmacClient.clientId, timestamp: clock.now() },
    { algorithm: 'HMAC-SM3', key: hmacClient.key },
  );
  return some(companies, (place) => postBytes(inquiryTarget, inquiryText(place), headers));
}

/** The same, signed with HMAC-SM3 as departments ask for; each may be sent once. */
export function signedInquiries(count: number): readonly Buffer[] {
  const key = { algorithm: 'HMAC-SM3', key: hmacClient.key } as const;
  return some(count, (place) => {
    const body = inquiryText(place);
    const about = { method: 'POST', path: inquiryTarget, clientId: hmacClient.clientId, body };
    return postBytes(inquiryTarget, body, signRequest({ ...about, timestamp: clock.now() }, key));
  });
}

/** Uploads of rows to the national node as they are inside the envelope. */
export function plainUploads(rowsOfEach: number): readonly Buffer[] {
  return some(2_000, (place) => postBytes('/api/upload/enterprises', uploadText(place, rowsOfEach)));
}

function uploadText(place: number, rowsOfEach: number): string {
  const rows = some(rowsOfEach, (row) => {
    const { uscc, enterpriseName } = world.company(place * rowsOfEach + row);
    return { ...exampleRow(), externalSystemId: `E-${place}-${row}`, uscc, enterpriseName };
  });
  return JSON.stringify({ rows });
}

interface Schemas {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly examples?: readonly object[] }>>;
  };
}

/** The row that the specification gives as its example. */
function exampleRow(): object {
  const { components } = contract.api('national-node').document as unknown as Schemas;
  const [example] = components.schemas['EnterpriseUploadRow']?.examples ?? [];
  if (!example) throw new Error('The specification has no example of a row.');
  return example;
}

/** Signed and encrypted inquiries of the national node, under a token that it issued. */
export function sealedInquiries(count: number, token: string): readonly Buffer[] {
  const keyring = createSessionKeyring(variant);
  return some(count, (place) => {
    const { uscc, enterpriseName } = world.company(100 + place);
    const { data, ...sealed } = sealEnvelope(JSON.stringify({ enterpriseName, uniscId: uscc }), {
      session: keyring.keyFor(nodeKey.publicKey),
      sender: clientKey,
      variant,
    });
    const body = { publicKey: clientKey.publicKey.hex, requestData: data, ...sealed, token };
    return postBytes(`/api/creditInquiry/${sealedItem}`, JSON.stringify(body));
  });
}

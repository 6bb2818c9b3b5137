import { base, Faker, zh_CN } from '@faker-js/faker';
import type { BaseRecord } from '../../fixtures/world/index.ts';

const faker = new Faker({ locale: [zh_CN, base] });
faker.seed(1);

/**
 * The twenty fields as @faker-js/faker gives them, each by the cheapest call that fits: codes without check digits,
 * no field that agrees with another; only the address is as whole as ours.
 */
export function fakerRecord(index: number): { readonly [Field in keyof BaseRecord]: unknown } {
  const { helpers, string, number, location } = faker;
  return {
    index,
    uscc: string.alphanumeric({ length: 18, casing: 'upper' }),
    enterpriseName: faker.company.name(),
    kind: helpers.arrayElement(['enterprise', 'sole-trader', 'cooperative', 'rural-collective']),
    legalForm: helpers.arrayElement(['有限责任公司', '股份有限公司', '个人独资企业', '个体工商户']),
    divisionCode: string.numeric(6),
    divisionName: location.state() + location.city(),
    address: location.state() + location.city() + location.streetAddress(true),
    industryCode: helpers.arrayElement(['A01', 'C34', 'F51', 'I65']),
    industryName: helpers.arrayElement(['农业', '通用设备制造业', '批发业', '软件和信息技术服务业']),
    size: helpers.arrayElement(['micro', 'small', 'medium', 'large']),
    establishedOn: faker.date.past({ years: 30 }).toISOString().slice(0, 10),
    registeredCapital: number.int({ min: 1_000_000, max: 10_000_000_000 }) / 100,
    headcount: number.int({ min: 1, max: 2_000 }),
    registrationStatus: helpers.arrayElement(['存续', '注销', '吊销，未注销']),
    registrationAuthority: `${location.city()}市场监督管理局`,
    legalRepresentativeName: faker.person.fullName(),
    legalRepresentativeIdType: '01',
    legalRepresentativeIdNumber: string.numeric(18),
    legalRepresentativePhone: faker.phone.number(),
  };
}

const utf8 = new TextEncoder();

/** The lines of so many records, as bytes. */
export function fakerLines(from: number, to: number): Uint8Array<ArrayBuffer> {
  let text = '';
  for (let index = from; index < to; index++) text += `${JSON.stringify(fakerRecord(index))}\n`;
  return utf8.encode(text);
}

import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { noStore } from '../store/network-store.ts';
import { assertAdmitted, createAdmissionRegister } from './admission-register.ts';

const start = Date.parse('2026-01-12T09:00:00+08:00');
const until = start + 86_400_000;
const application = {
  platformName: '示例平台',
  operatorUscc: 'USCC',
  division: '990100',
  publicKey: deriveSm2Key('platform').publicKey.hex,
};

function open() {
  const register = createAdmissionRegister(noStore, createVirtualClock(start));
  return { register, admission: register.apply(application) };
}

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

describe('admission', () => {
  it('gives no credentials before the assessment is passed', () => {
    const { register, admission } = open();
    expect(admission.status).toBe('applied');
    expect(() => register.collect(admission.applicationId)).toThrow(
      'The application is applied, not passed.',
    );
    register.submitAssessment(admission.applicationId, { conclusion: 'fail', until });
    expect(() => register.collect(admission.applicationId)).toThrow(code('4001'));
    register.submitAssessment(admission.applicationId, { conclusion: 'pass', until });
    const credentials = register.collect(admission.applicationId);
    expect(register.collect(admission.applicationId)).toEqual(credentials);
  });

  it('admits a passed platform until its assessment expires', () => {
    const { register, admission } = open();
    expect(() => assertAdmitted(admission, start)).toThrow(code('2001'));
    const passed = register.submitAssessment(admission.applicationId, { conclusion: 'pass', until });
    expect(assertAdmitted(passed, until - 1)).toBe(passed);
    expect(() => assertAdmitted(passed, until)).toThrow(code('2008'));
    expect(() => assertAdmitted(undefined, start)).toThrow(code('2001'));
  });

  it('shuts out who is suspended or revoked', () => {
    const { register, admission } = open();
    register.submitAssessment(admission.applicationId, { conclusion: 'pass', until });
    for (const status of ['suspended', 'revoked'] as const) {
      const shut = register.setStatus(admission.applicationId, status);
      expect(() => assertAdmitted(shut, start)).toThrow(code('2008'));
    }
    expect(() => register.submitAssessment(admission.applicationId, { conclusion: 'pass', until })).toThrow(
      'The admission was revoked.',
    );
  });

  it('refuses unknown applications, keys of no curve, keys used twice and stale assessments', () => {
    const { register, admission } = open();
    expect(() => register.find('APP-none')).toThrow(code('3005'));
    expect(() => register.apply(application)).toThrow(code('4001'));
    expect(() => register.apply({ ...application, publicKey: `04${'1'.repeat(128)}` })).toThrow(code('3001'));
    expect(() =>
      register.submitAssessment(admission.applicationId, { conclusion: 'pass', until: start }),
    ).toThrow(code('3001'));
  });
});

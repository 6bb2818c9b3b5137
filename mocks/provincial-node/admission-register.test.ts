import { describe, expect, it } from 'vitest';
import { deriveSm2Key } from '../../src/crypto/derive-sm2-key.ts';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { assertAdmitted, statusAt } from './admission.ts';
import { createAdmissionRegister, type AdmissionRegisterOptions } from './admission-register.ts';

const start = Date.parse('2026-01-12T09:00:00+08:00');
const until = start + 86_400_000;
const pass = { conclusion: 'pass', until } as const;
const application = {
  platformName: '示例平台',
  operatorUscc: 'USCC',
  division: '990100',
  publicKey: deriveSm2Key('platform').publicKey.hex,
};

function open(options: Partial<AdmissionRegisterOptions> = {}) {
  const clock = createVirtualClock(start);
  const shut: string[] = [];
  const register = createAdmissionRegister({
    store: createMemoryStore(),
    clock,
    onShut: ({ status }) => void shut.push(status),
    ...options,
  });
  const { applicationId } = register.apply(application);
  const status = () => statusAt(register.find(applicationId), clock.now());
  return { register, applicationId, status, clock, shut };
}

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

describe('admission', () => {
  it('gives no credentials before the assessment is passed', () => {
    const { register, applicationId, status } = open();
    expect([status(), register.find(applicationId).credentials]).toEqual(['applied', undefined]);
    expect(() => register.collect(applicationId)).toThrow('The application is applied, not passed.');
    register.submitAssessment(applicationId, { conclusion: 'fail', until });
    expect(() => register.collect(applicationId)).toThrow(code('4001'));
    register.submitAssessment(applicationId, pass);
    const credentials = register.collect(applicationId);
    expect(register.collect(applicationId)).toEqual(credentials);
  });

  it('admits a passed platform until its assessment expires, and again after another', () => {
    const { register, applicationId, clock, status } = open();
    expect(() => assertAdmitted(register.find(applicationId), start)).toThrow(code('2001'));
    const passed = register.submitAssessment(applicationId, pass);
    expect(assertAdmitted(passed, until - 1)).toMatchObject({ applicationId });
    expect(() => assertAdmitted(passed, until)).toThrow(code('2008'));
    expect(() => assertAdmitted(undefined, start)).toThrow(code('2001'));
    expect(register.connect(applicationId).status).toBe('connected');
    clock.moveTo(until);
    expect(status()).toBe('re-assessment-due');
    expect(() => register.collect(applicationId)).toThrow(code('4001'));
    register.submitAssessment(applicationId, { ...pass, until: until + 1000 });
    expect(status()).toBe('passed');
  });

  it('keeps a connected platform connected when it is assessed again in time', () => {
    const { register, applicationId, status } = open();
    register.submitAssessment(applicationId, pass);
    register.connect(applicationId);
    const { credentials } = register.submitAssessment(applicationId, { ...pass, until: until + 1000 });
    expect([status(), credentials]).toEqual(['connected', register.collect(applicationId)]);
  });

  it('waits for the operator where assessments are reviewed, and weighs one at a time', () => {
    const { register, applicationId, status } = open({ review: 'by-operator' });
    expect(() => register.decide(applicationId, 'passed')).toThrow(
      'An admission that is applied cannot become passed.',
    );
    register.submitAssessment(applicationId, pass);
    expect(status()).toBe('under-assessment');
    expect(() => register.collect(applicationId)).toThrow(code('4001'));
    expect(() => register.submitAssessment(applicationId, pass)).toThrow(code('4001'));
    expect(() => register.apply({ ...application, publicKey: deriveSm2Key('b').publicKey.hex })).toThrow(
      'An application of this operator is pending.',
    );
    register.decide(applicationId, 'failed', '报告不全');
    expect(register.find(applicationId)).toMatchObject({ status: 'failed', reason: '报告不全' });
    register.submitAssessment(applicationId, pass);
    register.decide(applicationId, 'passed');
    expect(status()).toBe('passed');
    register.submitAssessment(applicationId, { ...pass, until: until + 1000 });
    expect(status()).toBe('passed');
    expect(register.decide(applicationId, 'passed').assessedUntil).toBe(until + 1000);
  });

  it('ends the credentials of who is suspended, and draws new ones for who is resumed', () => {
    const { register, applicationId, status, shut } = open();
    register.submitAssessment(applicationId, pass);
    const { platformId, appSecret } = register.collect(applicationId);
    const suspended = register.decide(applicationId, 'suspended', '整改');
    expect(suspended).toMatchObject({ status: 'suspended', reason: '整改' });
    expect(suspended.credentials).toBeUndefined();
    expect(() => assertAdmitted(suspended, start)).toThrow(code('2008'));
    expect(() => register.collect(applicationId)).toThrow(code('4001'));
    register.submitAssessment(applicationId, { ...pass, until: until + 1000 });
    expect([status(), shut]).toEqual(['suspended', ['suspended']]);
    register.decide(applicationId, 'passed');
    const fresh = register.collect(applicationId);
    expect(fresh.platformId).toBe(platformId);
    expect(fresh.appSecret).not.toBe(appSecret);
    expect(register.find(applicationId).reason).toBeUndefined();
  });

  it('ends with a revocation', () => {
    const { register, applicationId, shut } = open();
    register.submitAssessment(applicationId, pass);
    const revoked = register.decide(applicationId, 'revoked');
    expect(() => assertAdmitted(revoked, start)).toThrow(code('2008'));
    expect(shut).toEqual(['revoked']);
    expect(() => register.submitAssessment(applicationId, pass)).toThrow('The admission was revoked.');
    for (const decision of ['passed', 'failed', 'suspended', 'revoked'] as const) {
      expect(() => register.decide(applicationId, decision)).toThrow(code('4001'));
    }
  });

  it('refuses unknown applications, keys of no curve, keys used twice and stale assessments', () => {
    const { register, applicationId } = open();
    expect(() => register.find('APP-none')).toThrow(code('3005'));
    expect(() => register.apply(application)).toThrow(code('4001'));
    expect(() => register.apply({ ...application, publicKey: `04${'1'.repeat(128)}` })).toThrow(code('3001'));
    expect(() => register.submitAssessment(applicationId, { conclusion: 'pass', until: start })).toThrow(
      code('3001'),
    );
  });
});

import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { askPatiently } from './patient-questioner.ts';
import { faceOf, tellingDifferences, type VerificationFace } from './verification-face.ts';
import { verificationCases } from './verification-questioner.ts';

/** A question and what its answer let one tell. */
export interface Asked {
  /** Which part of the claim was wrong. */
  readonly wrong: string;
  readonly face: VerificationFace;
  /** Where the answer differs from that to the first wrong claim. */
  readonly differences: readonly string[];
}

export interface VerificationTrace {
  readonly yes: string;
  readonly no: string;
  readonly right: VerificationFace;
  readonly asked: readonly Asked[];
}

const expected = text(
  '核验只返回一致与否（item、uscc、result、asOf，另可有 x- 扩展），不回显或透露任何值，也不透露哪一部分不符',
  'a verification answers only whether the claim holds (item, uscc, result, asOf, and x- extensions): no value, and no hint of which part differs',
);

export function judgeVerification({ yes, no, right, asked }: VerificationTrace): Verdict {
  if (right.result !== yes || asked.some(({ face }) => face.result === null)) {
    const met = describeSeen(
      (right.result === yes ? asked.find(({ face }) => face.result === null)?.face : right)?.reply ??
        right.reply,
    );
    return blocked(
      text(
        `核验给出结果，且如实的声明核验一致（实际：${met}，${String(right.result)}）`,
        `a verification giving results, and true claims found consistent (met: ${met}, ${String(right.result)})`,
      ),
    );
  }
  for (const { wrong, face, differences } of [{ wrong: '—', face: right, differences: [] }, ...asked]) {
    const [stranger] = face.strangers;
    if (stranger !== undefined)
      return fail({
        expected,
        actual: text(`应答多出字段 ${stranger}`, `the answer has a member ${stranger}`),
      });
    if (face.repeats.length > 0) {
      return fail({
        expected,
        actual: text(
          `声明不符（${wrong}）时，应答透露了字段名或值`,
          `the answer to a claim wrong in ${wrong} gives away names of fields or values`,
        ),
      });
    }
    if (wrong !== '—' && face.result !== no) {
      return fail({
        expected: text(`不实的声明核验为 ${no}`, `a false claim answered ${no}`),
        actual: text(
          `${wrong} 不实，答复 ${String(face.result)}`,
          `wrong in ${wrong}, answered ${String(face.result)}`,
        ),
      });
    }
    const [difference] = differences;
    if (difference !== undefined) {
      return fail({
        expected,
        actual: text(
          `声明在 ${wrong} 不符时，应答的 ${difference} 与其他不符情形不同`,
          `when the claim is wrong in ${wrong}, ${difference} of the answer differs from that to other false claims`,
        ),
      });
    }
  }
  return pass;
}

/** 注2: the platform sends the values to be verified, the department returns the result and nothing else. */
export const verificationReturnsOnlyAResult = defineCheck({
  id: 'desensitization.verification-returns-only-a-result',
  level: 'must',
  requirements: ['N52-021', 'N52-045'],
  title: text('核验只返回结果', 'A verification returns a result and nothing else'),
  cases: verificationCases,
  async probe(context, subject): Promise<VerificationTrace> {
    const { asked, again, right, last } = await askPatiently(context, subject);
    const { truth, permitted, yes, no } = last;
    const [first] = asked;
    const telling = (of: Readonly<Record<string, unknown>>, claims: Readonly<Record<string, unknown>>) => [
      ...Object.keys(of),
      ...[...Object.values(of), ...Object.values(claims)].map(String),
    ];
    return {
      yes,
      no,
      right: faceOf(right, { permitted, telling: telling(truth, truth) }),
      asked: asked.map(({ wrong, claims, truth: of, reply, baseline }) => ({
        wrong,
        face: faceOf(reply, { permitted, telling: telling(of, claims) }),
        differences: first ? tellingDifferences(baseline, reply, [first.reply, again]) : [],
      })),
    };
  },
  judge: judgeVerification,
});

import type { Company } from '../../fixtures/world/company.ts';
import type { World } from '../../fixtures/world/world.ts';
import { encodeUscc, usccAlphabet } from '../../fixtures/tables/uscc.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { underStandingLicence } from '../authorization/standing-licence.ts';
import { trueClaims } from '../authorization/ways.ts';

/** Everything of a refusal that could tell one enterprise from another. */
interface Face {
  readonly subject: Text;
  readonly reply: Seen;
  readonly members: readonly string[];
  readonly headers: readonly string[];
  /** The message, with codes and numbers taken out. */
  readonly message: string;
}

interface DisclosureTrace {
  /** A query that a licence covers. */
  readonly twin: Seen;
  /** Refusals of one request about different enterprises; the first is one the platform knows. */
  readonly groups: readonly { readonly asked: Text; readonly faces: readonly Face[] }[];
}

/** Headers that come and go with the connection, not with the answer. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length']);

function faceOf(subject: Text, uscc: string, reply: Reply): Face {
  const body = typeof reply.body === 'object' && reply.body !== null ? reply.body : {};
  const message = 'message' in body && typeof body.message === 'string' ? body.message : '';
  return {
    subject,
    reply: seen(reply),
    members: Object.keys(body).sort(),
    headers: Object.keys(reply.headers)
      .filter((name) => !ofTheConnection.has(name))
      .sort(),
    message: message.replaceAll(uscc, '‹uscc›').replace(/\d+/g, '#'),
  };
}

/** Where two faces differ, in words; undefined where they are alike. */
function difference(known: Face, other: Face): Text | undefined {
  const met = `${describeSeen(known.reply)} ≠ ${describeSeen(other.reply)}`;
  if (describeSeen(known.reply) !== describeSeen(other.reply)) return text(met, met);
  if (known.members.join() !== other.members.join())
    return text('错误体的成员不同', 'the members of the body differ');
  if (known.headers.join() !== other.headers.join()) return text('响应头不同', 'the headers differ');
  if (known.message !== other.message)
    return text('错误说明的文字不同', 'the wording of the message differs');
  return undefined;
}

export function judgeDisclosure({ twin, groups }: DisclosureTrace): Verdict {
  if (twin.status !== 200) {
    const met = describeSeen(twin);
    return blocked(
      text(`凭授权书的请求应先成功（实际：${met}）`, `a licensed request succeeding first (met: ${met})`),
    );
  }
  for (const { asked, faces } of groups) {
    const [known, ...others] = faces;
    for (const other of others) {
      if (!known) break;
      const differs = difference(known, other);
      if (!differs) continue;
      return fail({
        expected: text(
          `${asked.zh}：对${known.subject.zh}与${other.subject.zh}答复完全一致（HTTP 403, code 3004）`,
          `${asked.en}: ${known.subject.en} and ${other.subject.en} answered alike (HTTP 403, code 3004)`,
        ),
        actual: differs,
      });
    }
    const open = faces.find(({ reply }) => reply.status !== 403 || reply.code !== '3004');
    if (open) {
      const met = describeSeen(open.reply);
      return fail({
        expected: text(
          `${asked.zh}（${open.subject.zh}）：应拒绝（HTTP 403, code 3004）`,
          `${asked.en} (${open.subject.en}): refused (HTTP 403, code 3004)`,
        ),
        actual: text(met, met),
      });
    }
  }
  return pass;
}

/** A code that is right by its check characters and belongs to no company of the world. */
export function nobodysUscc(world: World, { index, division }: Company): string {
  for (let step = 0; step < usccAlphabet.length; step += 1) {
    const last = usccAlphabet.charAt((index + step) % usccAlphabet.length);
    const uscc = encodeUscc({ category: '91', division: division.code, organisation: `XHYYYYY${last}` });
    if (world.find(uscc) === undefined) return uscc;
  }
  throw new Error('Every code that was tried belongs to a company of the world.');
}

/** @param licensed The enterprise whose figures a verification claims: a wrong claim is a guess, and guesses are limited. */
function ask(
  context: ProbeContext,
  item: ProfileItem,
  {
    licensed,
    uscc,
    licenseId,
  }: { readonly licensed: Company; readonly uscc: string; readonly licenseId?: string | undefined },
): Promise<Reply> {
  const institution = context.platform.institution('assessed');
  if (item.method !== 'verification') {
    return institution.query(item.id, { uscc, ...(licenseId === undefined ? {} : { licenseId }) });
  }
  const claims = trueClaims(context, item, licensed);
  return institution.verify(item.id, { uscc, licenseId: licenseId ?? '', claims });
}

export const existenceIsNotDisclosed = defineCheck({
  id: 'access.existence-is-not-disclosed',
  level: 'must',
  requirements: ['N52-002', 'N52-020', 'N52-032'],
  title: {
    zh: '无授权时，查询存在的企业与不存在的企业，答复没有区别',
    en: 'Without licence, an enterprise that exists and one that does not are answered alike',
  },
  cases: (context) => context.items(({ licence }) => licence === 'required'),
  probe: (context, item: ProfileItem): Promise<DisclosureTrace> =>
    underStandingLicence(context, { id: item.id, item }, async ({ company: licensed, licenseId }) => {
      const known = context.company('known');
      const twin = seen(await ask(context, item, { licensed, uscc: licensed.uscc, licenseId }));
      const subjects = [
        { subject: text('辖区内的企业', 'an enterprise of the jurisdiction'), uscc: known.uscc },
        { subject: text('辖区外的企业', 'one from elsewhere'), uscc: context.stranger('elsewhere').uscc },
        { subject: text('不存在的企业', 'one that does not exist'), uscc: nobodysUscc(context.world, known) },
      ];
      const ways = [
        ...(item.method === 'verification'
          ? []
          : [{ asked: text('不带授权书', 'without a licence'), licence: undefined }]),
        { asked: text('编造的授权书', 'with an invented licence'), licence: 'licence-that-nobody-granted' },
        { asked: text('他企业的授权书', "with another enterprise's licence"), licence: licenseId },
      ];
      const groups = [];
      for (const { asked, licence } of ways) {
        const faces: Face[] = [];
        for (const { subject, uscc } of subjects) {
          const reply = await ask(context, item, { licensed, uscc, licenseId: licence });
          faces.push(faceOf(subject, uscc, reply));
        }
        groups.push({ asked, faces });
      }
      return { twin, groups };
    }),
  judge: judgeDisclosure,
});

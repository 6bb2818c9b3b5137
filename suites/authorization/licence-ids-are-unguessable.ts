import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { protectedItems } from './protected-items.ts';

export interface IdsTrace {
  /** In the order of their grants; of enterprises that exist in this run only, and revoked with it. */
  readonly ids: readonly string[];
  /** Bits that somebody who has seen some ids must still guess: a setting of the profile. */
  readonly leastBits: number;
}

const drawn = 24;

/** How many characters the alphabet that these come from has at the least. */
function alphabetOf(characters: readonly string[]): number {
  const all = characters.join('');
  if (/^\d*$/.test(all)) return 10;
  if (/^[0-9a-f]*$/.test(all) || /^[0-9A-F]*$/.test(all)) return 16;
  if (/^[0-9a-z]*$/.test(all) || /^[0-9A-Z]*$/.test(all)) return 32;
  return 62;
}

/**
 * Bits of the places that look drawn: those where at least a third as many different characters occur as
 * chance would have it. Places that count, or that stand still, add nothing.
 */
export function unguessableBits(ids: readonly string[]): number {
  const length = Math.min(...ids.map((id) => id.length));
  const alphabet = alphabetOf(ids);
  let bits = 0;
  for (let place = 0; place < length; place += 1) {
    const characters = ids.map((id) => id[place] ?? '');
    const size = alphabetOf(characters) > alphabet ? alphabet : alphabetOf(characters);
    const expected = size * (1 - (1 - 1 / size) ** ids.length);
    const steps = characters.slice(1).filter((character, index) => character !== characters[index]).length;
    const isDrawn = new Set(characters).size >= expected / 3 && steps >= ids.length / 3;
    const counts = characters.every(
      (character, index) => index === 0 || character >= (characters[index - 1] ?? ''),
    );
    if (isDrawn && !counts) bits += Math.log2(size);
  }
  return Math.round(bits);
}

export function judgeIds({ ids, leastBits: least }: IdsTrace): Verdict {
  const distinct = new Set(ids).size;
  const many = String(ids.length);
  if (distinct < ids.length) {
    return fail({
      expected: text(`${many} 份授权书的标识各不相同`, `${many} licences with ids all different`),
      actual: text(`只有 ${String(distinct)} 个不同`, `${String(distinct)} different ones`),
    });
  }
  const bits = unguessableBits(ids);
  if (bits >= least) return pass;
  const [first = '', second = ''] = ids;
  return fail({
    expected: text(
      `见过若干标识的人猜不出下一个：至少 ${String(least)} 位随机`,
      `who has seen some ids cannot guess the next: ${String(least)} random bits at least`,
    ),
    actual: text(
      `${many} 个标识中约 ${String(bits)} 位看似随机，如 ${first}、${second}`,
      `about ${String(bits)} bits of ${many} ids look random, e.g. ${first}, ${second}`,
    ),
  });
}

export const licenceIdsAreUnguessable = defineCheck({
  id: 'authorization.licence-ids-are-unguessable',
  level: 'must',
  requirements: ['N52-002', 'N52-020'],
  title: text('授权书标识难以猜测', 'Licence ids cannot be guessed'),
  cases: (context) => (protectedItems(context).length === 0 ? [] : [{ id: 'once' }]),
  async probe(context): Promise<IdsTrace> {
    const institutionId = context.platform.institution('assessed').credentials.clientId;
    const items = protectedItems(context).map(({ id }) => id);
    const ids: string[] = [];
    for (let number = 0; number < drawn; number += 1) {
      const enterprise = context.enterprise(context.company(`enterprise-${String(number % 2)}`));
      ids.push((await enterprise.grant({ institutionId, items })).licenseId);
    }
    return { ids, leastBits: context.profile.settings.licenceIdMinBits.value };
  },
  judge: judgeIds,
});

import { describeSeen, requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { licencesOf } from './listed-licences.ts';
import type { Narrowable, Terms } from './licence-model.ts';
import { amendment, Disagreement, instantOf, meant, type Scene } from './licence-scene.ts';
import { names, timeOf } from './licence-story.ts';
import type { Either, ReadStep, Step } from './licence-steps.ts';
import { collectBatch, itemDraft, rowsOf } from './ways.ts';

const minute = 60_000;

function isServed({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

function same(words: string): Text {
  return text(words, words);
}

/** Tells a step, and ends the sequence where it is not as it should be. */
function tell(
  { told, context }: Scene,
  step: {
    readonly what: Text;
    readonly met: Text;
    readonly wanted: Text;
    readonly isRight: boolean;
    at?: number;
  },
): void {
  const { what, met, wanted, isRight, at = context.clock.now() } = step;
  told.push({ at, what, met, wanted });
  if (!isRight) throw new Disagreement(what.en);
}

function eitherOf(scene: Scene, uscc: string): Either {
  return scene.company(0).uscc === uscc ? 0 : 1;
}

function institutionOf(scene: Scene, institutionId: string): Either {
  return scene.institution(0).credentials.clientId === institutionId ? 0 : 1;
}

async function grant(scene: Scene, terms: Terms): Promise<void> {
  const enterprise = eitherOf(scene, terms.uscc);
  const { institutionId, items, from, until, maxUses } = terms;
  const reply = await scene.enterprise(enterprise).tryGrant({
    institutionId,
    items,
    validFrom: from,
    validUntil: until,
    ...(maxUses === null ? {} : { maxUses }),
  });
  const body = requireSuccess(reply, { zh: '企业在线授权', en: 'an online licence of the enterprise' });
  scene.ids.push(requireString(body, 'licenseId'));
  scene.model.granted(terms);
  const [who, whom] = [names.enterprise(enterprise), names.institution(institutionOf(scene, institutionId))];
  const licence = names.licence(scene.model.count - 1);
  const uses = names.uses(maxUses);
  const term = `${timeOf(from)}–${timeOf(until)}`;
  tell(scene, {
    what: text(
      `${who.zh}授予${whom.zh}${licence.zh}：${items.join('、')}，${term}，${uses.zh}`,
      `${who.en} grants ${whom.en} ${licence.en}: ${items.join(', ')}, ${term}, ${uses.en}`,
    ),
    met: same(describeSeen(seen(reply))),
    wanted: same('HTTP 201'),
    isRight: true,
  });
}

function narrowingOf({ items, until, maxUses }: Partial<Narrowable>) {
  return {
    ...(items === undefined ? {} : { items }),
    ...(until === undefined ? {} : { validUntil: formatTime(until) }),
    ...(maxUses === undefined ? {} : { maxUses }),
  };
}

async function amend(scene: Scene, step: Step & { readonly kind: 'narrow' | 'widen' }): Promise<void> {
  const licence = meant(scene, step.licence);
  const to = amendment(scene, { ...step, licence });
  if (!to) return;
  const enterprise = eitherOf(scene, scene.model.terms(licence).uscc);
  const body = narrowingOf(to);
  const reply = await scene.enterprise(enterprise).narrow(scene.ids[licence] ?? '', body);
  const narrows = step.kind === 'narrow';
  if (narrows) scene.model.narrowed(licence, to);
  const [who, name] = [names.enterprise(enterprise), names.licence(licence)];
  const change = JSON.stringify(body);
  tell(scene, {
    what: text(
      `${who.zh}将${name.zh}${narrows ? '缩小' : '放宽'}为 ${change}`,
      `${who.en} ${narrows ? 'narrows' : 'widens'} ${name.en} to ${change}`,
    ),
    met: same(describeSeen(seen(reply))),
    wanted: narrows ? same('HTTP 200') : text('拒绝（HTTP 400, code 3001）', 'refused (HTTP 400, code 3001)'),
    isRight: narrows ? reply.status === 200 : reply.status === 400 && reply.code === '3001',
  });
}

async function revoke(scene: Scene, licence: number): Promise<void> {
  const enterprise = eitherOf(scene, scene.model.terms(licence).uscc);
  const reply = await scene.enterprise(enterprise).revoke(scene.ids[licence] ?? '');
  scene.model.revoked(licence);
  const [who, name] = [names.enterprise(enterprise), names.licence(licence)];
  tell(scene, {
    what: text(`${who.zh}撤销${name.zh}`, `${who.en} revokes ${name.en}`),
    met: same(describeSeen(seen(reply))),
    wanted: same('HTTP 200'),
    isRight: reply.status === 200,
  });
}

function times(least: number, most: number): Text {
  const range = least === most ? String(most) : `${String(least)}–${String(most)}`;
  return text(`成功 ${range} 次`, `${range} served`);
}

async function read(scene: Scene, step: ReadStep): Promise<void> {
  const { model, context } = scene;
  const licence = step.licence === null ? null : meant(scene, step.licence);
  const terms = licence === null ? null : model.terms(licence);
  const enterprise = step.enterprise ?? (terms ? eitherOf(scene, terms.uscc) : 0);
  const institution = step.institution ?? (terms ? institutionOf(scene, terms.institutionId) : 0);
  const company = scene.company(enterprise);
  const client = scene.institution(institution);
  const item = scene.item(step.item);
  const { clientId: institutionId } = client.credentials;
  const asked = { uscc: company.uscc, institutionId, item: item.id, licence };
  const at = context.clock.now();
  const most = model.served(asked, { readers: step.readers, now: at });
  const least = step.revokes ? 0 : most;
  if (most > 0) scene.opened.add(`${company.uscc} ${item.id}`);
  const licenseId = licence === null ? undefined : scene.ids[licence];
  const draft = itemDraft(context, item, { company, ...(licenseId === undefined ? {} : { licenseId }) });
  const signed = await Promise.all(Array.from({ length: step.readers }, () => client.sign(draft)));
  const leaving = Promise.withResolvers<undefined>();
  const reading = Promise.all(client.deliverAtOnce(signed, { onRelease: () => leaving.resolve(undefined) }));
  if (step.revokes && licence !== null) {
    // Right behind them, so that it may be taken in before or after.
    await leaving.promise;
    await revoke(scene, licence);
  }
  const replies = await reading;
  const served = replies.filter(isServed).length;
  model.used(licence, served);
  const [who, whom, name] = [
    names.institution(institution),
    names.enterprise(enterprise),
    names.licence(licence),
  ];
  const many = String(step.readers);
  const answers = [...new Set(replies.map((reply) => describeSeen(seen(reply))))].join(' / ');
  const met = times(served, served);
  tell(scene, {
    at,
    what: text(
      `${who.zh}查询${whom.zh} ${item.id}（${name.zh}）${step.readers > 1 ? `，同时 ${many} 次` : ''}${step.revokes ? '，与撤销同时' : ''}`,
      `${who.en} asks for ${item.id} of ${whom.en} (${name.en})${step.readers > 1 ? `, ${many} times at once` : ''}${step.revokes ? ', while it is revoked' : ''}`,
    ),
    met: text(`${met.zh}（${answers}）`, `${met.en} (${answers})`),
    wanted: times(least, most),
    isRight: served >= least && served <= most,
  });
}

async function batch(scene: Scene, step: Step & { readonly kind: 'batch' }): Promise<void> {
  const { model, context } = scene;
  const client = scene.institution(step.institution);
  const { clientId: institutionId } = client.credentials;
  const item = scene.item(step.item);
  const rows = step.rows.map(({ enterprise, licence }) => ({
    enterprise,
    uscc: scene.company(enterprise).uscc,
    licence: licence === null ? null : meant(scene, licence),
  }));
  const sent = rows.map(({ uscc, licence }) => ({
    uscc,
    ...(licence === null ? {} : { licenseId: scene.ids[licence] ?? '' }),
  }));
  const receipt = requireSuccess(await client.createBatch(item.id, sent), {
    zh: '提交批量查询',
    en: 'a batch taken in',
  });
  const given = rowsOf(await collectBatch(client, requireString(receipt, 'batchId')));
  const gaveRow = (place: number) => given[place]?.code === '0000' || given[place]?.records !== undefined;
  const now = context.clock.now();
  // Rows that ask the same under the same licence share what is left of it, in whatever order they are read.
  const groups = Map.groupBy(
    rows.keys(),
    (place) => `${rows[place]?.uscc ?? ''} ${String(rows[place]?.licence)}`,
  );
  let [due, served, isRight] = [0, 0, true];
  for (const places of groups.values()) {
    const row = rows[places[0] ?? 0];
    if (!row) continue;
    const asked = { uscc: row.uscc, institutionId, item: item.id, licence: row.licence };
    const most = model.served(asked, { readers: places.length, now });
    const got = places.filter(gaveRow).length;
    if (most > 0) scene.opened.add(`${row.uscc} ${item.id}`);
    model.used(row.licence, got);
    [due, served, isRight] = [due + most, served + got, isRight && got === most];
  }
  const who = names.institution(step.institution);
  const told = rows.map(({ enterprise, licence }) => {
    const [whom, name] = [names.enterprise(enterprise), names.licence(licence)];
    return text(`${whom.zh}（${name.zh}）`, `${whom.en} (${name.en})`);
  });
  const met = times(served, served);
  const codes = rows.map((_, place) => given[place]?.code ?? '–').join(', ');
  tell(scene, {
    what: text(
      `${who.zh}批量查询 ${item.id}：${told.map(({ zh }) => zh).join('、')}`,
      `${who.en} asks for ${item.id} in a batch: ${told.map(({ en }) => en).join(', ')}`,
    ),
    met: text(`${met.zh}（${codes}）`, `${met.en} (${codes})`),
    wanted: times(due, due),
    isRight,
  });
}

/** What the enterprise is told of its licences is what became of them. */
async function look(scene: Scene, enterprise: Either): Promise<void> {
  const { model, context } = scene;
  const { uscc } = scene.company(enterprise);
  const listed = licencesOf(await scene.enterprise(enterprise).licences());
  const now = context.clock.now();
  const own = [...scene.ids.keys()].filter((licence) => model.terms(licence).uscc === uscc);
  const lines = own.map((licence) => {
    const found = listed.find(({ licenseId }) => licenseId === scene.ids[licence]);
    const line = (status: unknown, used: unknown) => {
      const name = names.licence(licence);
      const words = `${String(status)}, ${String(used)}`;
      return text(`${name.zh} ${words}`, `${name.en} ${words}`);
    };
    return {
      met: line(found?.['status'] ?? '–', found?.['used'] ?? '–'),
      wanted: line(model.standing(licence, now), model.usesOf(licence)),
    };
  });
  const wrong = lines.filter(({ met, wanted }) => met.en !== wanted.en);
  const shown = wrong.length === 0 ? lines : wrong;
  const join = (texts: readonly Text[]) =>
    text(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join(', '));
  const who = names.enterprise(enterprise);
  tell(scene, {
    what: text(`${who.zh}查看其授权书（状态、已用次数）`, `${who.en} lists its licences (status, uses)`),
    met: join(shown.map(({ met }) => met)),
    wanted: join(shown.map(({ wanted }) => wanted)),
    isRight: wrong.length === 0,
  });
}

async function waitUntil(scene: Scene, instant: number): Promise<void> {
  await scene.context.clock.advanceTo(instant);
  const now = timeOf(instant);
  tell(scene, { what: text(`到 ${now}`, `until ${now}`), met: same(now), wanted: same(now), isRight: true });
}

/** Plays one step and tells it. Throws {@link Disagreement} where the platform did otherwise than the model. */
export async function playStep(scene: Scene, step: Step): Promise<void> {
  const { clock } = scene.context;
  switch (step.kind) {
    case 'grant': {
      const from = Math.floor(clock.now() / 1_000) * 1_000 + step.delay * minute;
      return grant(scene, {
        uscc: scene.company(step.enterprise).uscc,
        institutionId: scene.institution(step.institution).credentials.clientId,
        items: [...new Set(step.items.map((number) => scene.item(number).id))],
        from,
        until: from + step.minutes * minute,
        maxUses: step.maxUses,
      });
    }
    case 'grant-again': {
      const terms = scene.model.terms(meant(scene, step.licence));
      const from = Math.floor(clock.now() / 1_000) * 1_000;
      return grant(scene, { ...terms, from, until: from + (terms.until - terms.from) });
    }
    case 'narrow':
    case 'widen':
      return amend(scene, step);
    case 'revoke':
      return revoke(scene, meant(scene, step.licence));
    case 'wait':
      return waitUntil(scene, clock.now() + step.minutes * minute);
    case 'wait-for':
      return waitUntil(scene, instantOf(scene, { ...step, licence: meant(scene, step.licence) }));
    case 'read':
      return read(scene, step);
    case 'batch':
      return batch(scene, step);
    case 'look':
      return look(scene, step.enterprise);
  }
}

import type { NetworkLicence } from '../../contract/admin.ts';
import { formatTime } from '../../engine/shanghai-time.ts';
import { text } from '../../engine/text.ts';
import { askFirst } from './ask-first.ts';
import { actionButton, failureBox, labelled, tableHead, tableRow } from './controls.ts';
import { element, refill } from './element.ts';
import { fillWords } from './fill-words.ts';
import { fromField, toField } from './instants.ts';
import { keyedList } from './keyed-list.ts';
import { licenceOriginWords, licenceStatusWords } from './licence-words.ts';
import type { Session } from './session.ts';
import type { Desk, View } from './view.ts';

const words = {
  lead: text(
    '网络知道的授权书：平台上传的、在此签发的、出示给部门的。撤销之后，全网当即不再认它。',
    'The licences that the network knows: uploaded by platforms, granted here, shown to departments. A revoked one is dead at once, everywhere.',
  ),
  grant: text('签发一份', 'Grant one'),
  uscc: text('企业代码', "Enterprise's code"),
  usccHint: text('键入代码，或从情景企业中选择。', 'Type a code, or choose a company with a story.'),
  items: text('信息项（须授权者在前）', 'Items (those that need a licence first)'),
  institution: text('被授权机构代码', 'Authorised institution'),
  from: text('起（上海时间）', 'From (Shanghai time)'),
  until: text('止（上海时间）', 'Until (Shanghai time)'),
  maxUses: text('可用次数（空为不限）', 'Uses (empty: no limit)'),
  submit: text('签发', 'Grant'),
  chooseItems: text('至少选一个信息项。', 'Choose at least one item.'),
  none: text('还没有授权书。', 'There is no licence yet.'),
  revoke: text('撤销', 'Revoke'),
  revokeThis: text('撤销：授权书 {licenseId}', 'Revoke: licence {licenseId}'),
  consequence: text(
    '它覆盖的查询从此以 3004 拒绝，不能恢复；平台应当即停止使用已取得的数据。',
    'Inquiries under it are refused with 3004 from now on, and there is no way back; platforms must stop using what they got under it.',
  ),
  revoked: text('授权书已撤销：{licenseId}。', 'The licence is revoked: {licenseId}.'),
  unlimited: text('不限', 'no limit'),
} as const;

const headings = [
  text('授权书', 'Licence'),
  text('企业', 'Enterprise'),
  text('信息项', 'Items'),
  text('机构', 'Institution'),
  text('期限', 'Term'),
  text('已用 / 可用', 'Used / of'),
  text('状态', 'State'),
  text('操作', 'Action'),
] as const;

const dayMs = 86_400_000;
const mostShown = 200;

/** The licences that the network knows; grants and revokes. */
export function createLicencesView(desk: Desk): View {
  const failure = element('div', {});
  const none = element('p', { class: 'soft' }, words.none);
  const body = element('tbody', {});
  const table = element('table', { class: 'listing' }, tableHead(headings), body);
  const form = createGrantForm(desk);

  return {
    element: element(
      'section',
      { class: 'licences' },
      element('p', { class: 'lead' }, words.lead),
      element('details', { class: 'form' }, element('summary', {}, words.grant), form.element),
      failure,
      none,
      element('div', { class: 'wide' }, table),
    ),
    update(session) {
      const { items, failure: met } = session.listed('/licences');
      refill(failure, met !== undefined && failureBox(met));
      none.hidden = items === undefined || items.length > 0;
      table.hidden = (items?.length ?? 0) === 0;
      keyedList(body, (items ?? []).toReversed().slice(0, mostShown), {
        key: ({ licenseId }) => licenseId,
        version: (licence) => JSON.stringify(licence),
        make: (licence) => row(licence, desk),
      });
      form.update(session);
    },
    open(session) {
      void session.load('/licences');
      void session.load('/companies');
    },
  };
}

function row(licence: NetworkLicence, desk: Desk): HTMLElement {
  const { licenseId, uscc, enterpriseName, items, institution, from, until, used, maxUses, status, origin } =
    licence;
  const revoke = async (): Promise<void> => {
    const title = fillWords(words.revokeThis, { licenseId });
    if (!(await askFirst({ title, consequence: words.consequence, confirm: words.revoke }))) return;
    await desk.perform(
      (session) => session.admin.send('DELETE', `/licences/${encodeURIComponent(licenseId)}`),
      fillWords(words.revoked, { licenseId }),
    );
    await desk.session().load('/licences');
  };
  return tableRow(headings, [
    [element('code', {}, licenseId), element('small', {}, licenceOriginWords[origin])],
    [enterpriseName ?? '', element('br', {}), element('code', {}, uscc)],
    items.map((item) => [element('code', {}, item), ' ']),
    element('code', {}, institution),
    [element('time', {}, from), element('br', {}), element('time', {}, until)],
    used === undefined ? '—' : [used, ' / ', maxUses ?? element('span', {}, words.unlimited)],
    element(
      'span',
      { class: `mark ${status === 'in-force' ? 'k-pass' : 'k-fail'}` },
      licenceStatusWords[status],
    ),
    status === 'revoked'
      ? '—'
      : actionButton(words.revoke, () => void revoke(), {
          class: 'danger',
          'aria-label': fillWords(words.revokeThis, { licenseId }),
        }),
  ]);
}

function createGrantForm(desk: Desk): { readonly element: HTMLElement; update(session: Session): void } {
  const suggestions = element('datalist', { id: 'grant-companies' });
  const uscc = element('input', {
    list: 'grant-companies',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 18,
  });
  const institution = element('input', { required: true, value: 'bank', autocomplete: 'off', maxlength: 64 });
  const from = element('input', { type: 'datetime-local', step: 1, required: true });
  const until = element('input', { type: 'datetime-local', step: 1, required: true });
  const maxUses = element('input', { type: 'number', min: 1, max: 1_000_000 });
  const items = element('div', { class: 'choices' });
  const complaint = element('p', { class: 'failure', hidden: true, role: 'alert' }, words.chooseItems);

  async function grant(): Promise<void> {
    const chosen = [...items.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    complaint.hidden = chosen.length > 0;
    if (chosen.length === 0) {
      items.querySelector('input')?.focus();
      return;
    }
    await desk.perform(
      (session) =>
        session.admin.send('POST', '/licences', {
          uscc: uscc.value.trim().toUpperCase(),
          items: chosen,
          institution: institution.value.trim(),
          from: formatTime(fromField(from.value)),
          until: formatTime(fromField(until.value)),
          ...(maxUses.value === '' ? {} : { maxUses: Number(maxUses.value) }),
        }),
      text('授权书已签发。', 'The licence is granted.'),
    );
    await desk.session().load('/licences');
  }

  const form = element(
    'form',
    {
      onsubmit: (event: Event) => {
        event.preventDefault();
        void grant();
      },
    },
    suggestions,
    element(
      'div',
      { class: 'fields' },
      labelled(words.uscc, uscc, words.usccHint),
      labelled(words.institution, institution),
      labelled(words.from, from),
      labelled(words.until, until),
      labelled(words.maxUses, maxUses),
    ),
    element('fieldset', {}, element('legend', {}, words.items), items),
    complaint,
    element('button', { type: 'submit' }, words.submit),
  );

  return {
    element: form,
    update({ state, vocabulary, listed }) {
      if (from.value === '') from.value = toField(state.now);
      if (until.value === '') until.value = toField(state.now + 30 * dayMs);
      keyedList(suggestions, listed('/companies').items ?? [], {
        key: (company) => company.uscc,
        make: (company) => element('option', { value: company.uscc }, company.enterpriseName),
      });
      const needed = vocabulary.items.toSorted(
        (a, b) => Number(a.licence === 'open') - Number(b.licence === 'open'),
      );
      keyedList(items, needed, {
        key: ({ id }) => `${vocabulary.profile.id} ${id}`,
        make: ({ id, name }) =>
          element(
            'label',
            { class: 'tick' },
            element('input', { type: 'checkbox', value: id }),
            element('span', {}, name, ' ', element('code', {}, id)),
          ),
      });
    },
  };
}

import { text, type Text } from '../engine/text.ts';

/** A text that nobody expects and no contract of free text forbids. */
export interface UnusualText {
  readonly family: string;
  readonly what: Text;
  readonly value: string;
}

/** Free text at its longest and its strangest, `maxLength` and `minLength` in code points as JSON Schema counts. */
export function unusualTexts(minLength: number, maxLength: number): readonly UnusualText[] {
  const fitted = (value: string) => [...value].slice(0, maxLength).join('').padEnd(minLength, '。');
  return [
    {
      family: 'rare-characters',
      what: text('含生僻字', 'rare characters'),
      value: fitted('㛃𠮷䶮\u{2A6D6}\u{30000}有限公司'),
    },
    {
      family: 'longest-text',
      what: text(
        `恰为最大长度 ${maxLength} 个增补平面字符`,
        `the longest text, ${maxLength} supplementary characters`,
      ),
      value: '𠮷'.repeat(maxLength),
    },
    {
      family: 'shortest-text',
      what: text('恰为最小长度', 'the shortest text'),
      value: '㛃'.repeat(Math.max(1, minLength)),
    },
    {
      family: 'composed-forms',
      what: text(
        '含全角、组合字符与从右至左控制符',
        'full-width forms, combining marks and controls of direction',
      ),
      value: fitted('Ａ１（全角）e\u0301\u200d\u202eabc\u2066\u00a0'),
    },
    {
      family: 'metacharacters',
      what: text('含 SQL、模板、LDAP、日志注入的特殊字符', 'metacharacters of SQL, templates, LDAP and logs'),
      value: fitted(`');--\${7*7}{{7*7}}<%=1%>*)(uid=*\${jndi:ldap://127.0.0.1/x}`),
    },
    {
      family: 'quotes-and-markup',
      what: text('含引号、反斜线、标记与换行', 'quotes, a backslash, markup and line breaks'),
      value: fitted(`"'\\<b>&amp;%0d%0a\r\n../../etc/passwd`),
    },
  ];
}

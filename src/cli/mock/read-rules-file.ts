import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { ruleObjection } from '../../../mocks/rule-objection.ts';
import { readRules } from '../../../mocks/rules/read-rules.ts';
import type { NetworkRule } from '../../contract/admin.ts';
import { loadContract } from '../../contract/load-contract.ts';
import { Misuse } from '../misuse.ts';

const code = 'bad-rules';

/** Reads the rules of a YAML file (`rules:`); every mistake is a {@link Misuse} that names file and line. */
export function readRulesFile(file: string, profile: string): readonly NetworkRule[] {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines });
  const lineOf = (pointer: string): number => {
    const path = pointer
      .split('/')
      .slice(1)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line;
      }
    }
    return 1;
  };
  const [syntax] = document.errors;
  if (syntax) {
    const line = syntax.linePos?.[0].line ?? 1;
    const what = syntax.message.split('\n')[0] ?? '';
    throw new Misuse(code, `${file}:${line} is no YAML: ${what}`, 'Correct the syntax.');
  }
  const read = readRules(document.toJS());
  if (read.flaw) {
    const { pointer, message, remedy } = read.flaw;
    throw new Misuse(code, `${file}:${lineOf(pointer)} ${message}`, remedy);
  }
  const contract = loadContract(profile);
  for (const [place, rule] of read.rules.entries()) {
    const objection = ruleObjection(rule, contract);
    if (objection === undefined) continue;
    const where = `${file}:${lineOf(`/rules/${place}`)}`;
    throw new Misuse(code, `${where} Nobody could notice "${rule.id}": ${objection}`, 'Correct the rule.');
  }
  return read.rules;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Misuse(code, `Cannot read ${file}.`, 'Name a file that is there with --rules.', { cause });
  }
}

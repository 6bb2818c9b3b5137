import { LineCounter, isNode, parseDocument } from 'yaml';
import { SourceError } from './source-error.ts';

/** A parsed YAML document that still knows where each value stands. */
export interface YamlSource {
  readonly value: unknown;
  /** `file:line` of the value at a path, or of its nearest ancestor that exists. */
  locate(path: readonly (string | number)[]): string;
}

/** Parses YAML strictly (no duplicate keys); `file` is only for the messages. */
export function readYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const [error] = document.errors;
  if (error) {
    throw new SourceError('unreadable-yaml', {
      at: lineAt(error.pos[0]),
      fault: `this is not YAML: ${error.message}.`,
      remedy: 'Correct the line.',
      cause: error,
    });
  }
  return {
    value: document.toJS(),
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return `${file}:1`;
    },
  };
}

/** The steps of a JSON Pointer; digits become indexes, as YAML sequences want them. */
export function pointerSteps(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^(?:0|[1-9][0-9]*)$/.test(step) ? Number(step) : step));
}

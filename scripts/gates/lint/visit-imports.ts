import path from 'node:path';
import type { Rule } from 'eslint';

/** One import of another file: a static one, a re-export, `import('…')` in code or in a type. */
export interface FileImport {
  /** The file, absolute. */
  readonly file: string;
  readonly typeOnly: boolean;
}

/** The parts of a node that the parser of TypeScript adds. */
interface ImportingNode {
  readonly source?: { readonly type: string; readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[];
}

/** Calls `visit` for every import by a relative path in the file that is linted. */
export function visitImports(
  context: Rule.RuleContext,
  visit: (node: Rule.Node, imported: FileImport) => void,
): Rule.RuleListener {
  function look(node: Rule.Node, isType = false): void {
    const importing = node as ImportingNode;
    const target = importing.source?.value;
    if (typeof target !== 'string' || !target.startsWith('.')) return;
    const file = path.resolve(path.dirname(context.filename), target);
    visit(node, { file, typeOnly: isType || isTypeOnly(importing) });
  }
  return {
    ImportDeclaration: (node) => {
      look(node);
    },
    ExportAllDeclaration: (node) => {
      look(node);
    },
    ExportNamedDeclaration: (node) => {
      look(node);
    },
    ImportExpression: (node) => {
      look(node);
    },
    TSImportType: (node: Rule.Node) => {
      look(node, true);
    },
  };
}

function isTypeOnly({ importKind, exportKind, specifiers = [] }: ImportingNode): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  return (
    specifiers.length > 0 &&
    specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type')
  );
}

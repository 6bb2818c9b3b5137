import type { Match, OperationInfo } from './api-contract.ts';

interface Branch {
  readonly literals: Map<string, Branch>;
  parameter: { readonly name: string; readonly branch: Branch } | undefined;
  readonly operations: Map<string, string>;
}

type Routed = Pick<OperationInfo, 'operationId' | 'method' | 'path'>;

/**
 * Finds the operation of a method and a path exactly as sent. A literal segment wins over a parameter.
 * Nothing is normalised: empty segments, dot segments (also percent-encoded) and malformed escapes match nothing.
 */
export function createRouteTable(operations: readonly Routed[]) {
  const root = createBranch();
  for (const operation of operations) addRoute(root, operation);

  /* Clients ask for the same few paths again and again. */
  const known = new Map<string, Map<string, Match>>();

  return function match(method: string, path: string): Match | undefined {
    const found = known.get(method)?.get(path);
    if (found) return found;
    const paths = known.get(method) ?? new Map<string, Match>();
    const matched = lookUp(method, path);
    if (matched === undefined || !('operationId' in matched) || path.length > longestRemembered)
      return matched;
    if (paths.size >= pathsRemembered) paths.clear();
    known.set(method, paths.set(path, matched));
    return matched;
  };

  function lookUp(method: string, path: string): Match | undefined {
    const segments = splitPath(path);
    const found = segments && find(root, segments, 0, []);
    if (!found) return undefined;
    const operationId = found.branch.operations.get(method);
    if (operationId === undefined) return { allow: [...found.branch.operations.keys()].sort() };
    return { operationId, pathParams: Object.freeze(Object.fromEntries(found.values)) };
  }
}

const pathsRemembered = 512;
const longestRemembered = 200;

function createBranch(): Branch {
  return { literals: new Map(), parameter: undefined, operations: new Map() };
}

function addRoute(root: Branch, { operationId, method, path }: Routed) {
  let branch = root;
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
    if (name === undefined && /[{}]/.test(segment)) {
      throw new RangeError(`Cannot route ${path}: a parameter must be a whole segment.`);
    }
    branch = name === undefined ? literalBranch(branch, segment) : parameterBranch(branch, name, path);
  }
  const other = branch.operations.get(method);
  if (other !== undefined) {
    throw new RangeError(`Cannot route ${method} ${path}: ${operationId} and ${other} both answer it.`);
  }
  branch.operations.set(method, operationId);
}

function literalBranch(parent: Branch, segment: string): Branch {
  const branch = parent.literals.get(segment) ?? createBranch();
  parent.literals.set(segment, branch);
  return branch;
}

function parameterBranch(parent: Branch, name: string, path: string): Branch {
  parent.parameter ??= { name, branch: createBranch() };
  if (parent.parameter.name !== name) {
    throw new RangeError(
      `Cannot route ${path}: {${name}} stands where another path has {${parent.parameter.name}}.`,
    );
  }
  return parent.parameter.branch;
}

/** Undefined where some segment could mean another path after normalisation. */
function splitPath(path: string): readonly string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  const segments = path.slice(1).split('/');
  const suspicious = segments.some((segment) => segment === '' || /^(?:\.|%2e){1,2}$/i.test(segment));
  return suspicious ? undefined : segments;
}

interface Found {
  readonly branch: Branch;
  readonly values: readonly (readonly [string, string])[];
}

function find(
  branch: Branch,
  segments: readonly string[],
  at: number,
  values: Found['values'],
): Found | undefined {
  const segment = segments[at];
  if (segment === undefined) return branch.operations.size > 0 ? { branch, values } : undefined;
  const literal = branch.literals.get(segment);
  const found = literal && find(literal, segments, at + 1, values);
  if (found || !branch.parameter) return found;
  const value = decodeSegment(segment);
  if (value === undefined) return undefined;
  return find(branch.parameter.branch, segments, at + 1, [...values, [branch.parameter.name, value]]);
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

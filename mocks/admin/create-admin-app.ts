import { timingSafeEqual } from 'node:crypto';
import type { AdminProblem, NetworkHealth } from '../../src/contract/admin.ts';
import type { App } from '../../src/contract/create-app.ts';
import { Problem } from '../../src/contract/problem.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import type { NetworkControl } from '../network-control.ts';
import type { Namespaces } from '../network-in-process.ts';
import { SteeringProblem } from '../steering-problem.ts';
import { adminRoutes, noNamespace } from './admin-routes.ts';

/** What is steered: a network, and the namespaces beside it. */
export interface Steered {
  readonly control: NetworkControl;
  readonly namespaces?: Namespaces;
}

/**
 * The administration interface (`adminRoutes`); what a namespace is asked stands below `/namespaces/{id}`.
 * `pages` answers `/docs`, `/console` and what is below them, to anyone and without the token; so does GET /health.
 */
export function createAdminApp(
  steered: Steered,
  options: { readonly token: string; readonly pages?: App },
): App {
  const expected = sm3(`Bearer ${options.token}`);

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (options.pages && /^\/(docs|console)(\/|$)/.test(pathname)) return options.pages(request);
    if (pathname === '/health' && request.method === 'GET') return Response.json(health(steered.control));
    try {
      const presented = sm3(request.headers.get('authorization') ?? '');
      if (!timingSafeEqual(expected, presented)) {
        throw new SteeringProblem(
          '2002',
          'Send the administration token as a bearer token.',
          'Add the header "Authorization: Bearer <token>"; the network prints it when it starts.',
        );
      }
      const answer = await route(steered, request);
      if (answer instanceof Response) return answer;
      return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, message } = error;
      const remedy = error instanceof SteeringProblem ? error.remedy : remedies[code];
      const body: AdminProblem = { code, message, ...(remedy === undefined ? {} : { remedy }) };
      return Response.json(body, { status: error.status });
    }
  };
}

/** For what the members refuse themselves. */
const remedies: Readonly<Record<string, string>> = {
  '3001': 'Correct what the sentence names.',
  '3005': 'GET /state lists what there is.',
  '4001': 'GET /state says how things stand.',
};

/** What a container engine or a load balancer asks: whether the network answers, and whose rules it plays. */
function health(control: NetworkControl): NetworkHealth {
  const { profile, now } = control.state();
  return { status: 'ok', profile, now };
}

async function route({ control, namespaces }: Steered, request: Request): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const [resource = '', id = '', part, ...rest] = pathname.slice(1).split('/').map(decoded);
  if (namespaces && resource === 'namespaces' && part !== undefined) {
    const network = await namespaces.find(id);
    if (!network) throw noNamespace(id);
    return answer({ control: network.control }, request, { path: [part, ...rest], searchParams });
  }
  const path = pathname.slice(1).split('/').map(decoded);
  return answer(namespaces ? { control, namespaces } : { control }, request, { path, searchParams });
}

function answer(
  steered: Steered,
  request: Request,
  asked: { readonly path: readonly string[]; readonly searchParams: URLSearchParams },
): unknown {
  const [resource = '', id = '', ...parts] = asked.path;
  const template = [resource, ...(id === '' ? [] : ['{id}']), ...parts].join('/');
  const key = `${request.method} /${template}`;
  const found = Object.hasOwn(adminRoutes, key) ? adminRoutes[key] : undefined;
  const call = { ...steered, request, query: asked.searchParams, id };
  if (found) return steered.control.turn(async () => found(call));
  throw new SteeringProblem(
    '3005',
    `The administration interface has no ${request.method} /${asked.path.join('/')}.`,
    'docs/network.md lists what it has.',
  );
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

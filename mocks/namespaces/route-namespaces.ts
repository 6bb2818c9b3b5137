import type { App } from '../../src/contract/create-app.ts';
import type { Namespaces, NetworkApps } from '../network-in-process.ts';
import { requestTarget } from '../../src/contract/request-target.ts';

const placed = /^\/ns\/([^/?]*)/;

/** The members of a network, and those of its namespaces below `/ns/<id>`. */
export function routeNamespaces(apps: NetworkApps, { find }: Pick<Namespaces, 'find'>): NetworkApps {
  const placed = (member: keyof NetworkApps) =>
    routeNamespace(apps[member], async (id) => (await find(id))?.apps[member]);
  return {
    nationalNode: placed('nationalNode'),
    provincialNode: placed('provincialNode'),
    department: placed('department'),
  };
}

/** Hands what is asked below `/ns/<id>` to that namespace, and everything else to `app`. */
function routeNamespace(app: App, find: (id: string) => Promise<App | undefined>): App {
  return (request, info = {}) => {
    const target = requestTarget(request, info.target);
    if (!target.startsWith('/ns/')) return app(request, info);
    const [prefix = '', id = ''] = placed.exec(target) ?? [];
    return answerWithin(id, { prefix, target });

    async function answerWithin(name: string, within: { readonly prefix: string; readonly target: string }) {
      const found = await find(name);
      if (found) return found(request, { ...info, ...within });
      const problem = {
        code: '3005',
        message: `There is no namespace "${name.slice(0, 64)}".`,
        remedy: 'Make it with POST /namespaces at the administration; one that is long unused is removed.',
      };
      return Response.json(problem, { status: 404 });
    }
  };
}

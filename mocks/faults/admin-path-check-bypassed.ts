import { defineFault } from './define-fault.ts';

/** What a web server in front does: letters lowered, slashes merged, dots resolved. */
function normalised(path: string): string {
  const merged = decodeURIComponent(path.replace(/\/v1/i, '/v1')).replace(/\/{2,}/g, '/');
  const [head = '', ...rest] = new URL(merged, 'http://platform.invalid').pathname.split('/').slice(1);
  return ['', head.toLowerCase(), ...rest.map((part, at) => (at < 2 ? part.toLowerCase() : part))].join('/');
}

export const adminPathCheckBypassed = defineFault({
  id: 'admin-path-check-bypassed',
  suite: 'access',
  title: {
    zh: '按路径前缀判断管理权限，变形路径可绕过',
    en: 'The administrative role is judged by a prefix of the path as sent',
  },
  caughtBy: ['access.administrative-operations-are-closed'],
  // A path made so forgives some of what is malformed in it, and breaks at what cannot be decoded.
  mayFail: ['access.malformed-input-is-a-4xx'],
  apply: (decisions) => ({
    ...decisions,
    access: {
      ...decisions.access,
      routedPath: (path) => normalised(path),
      roleMay: (role, call) =>
        /^\/v1\/(?:admin|node)\//.test(call.path) || ['institution', 'enterprise'].includes(call.needed)
          ? decisions.access.roleMay(role, call)
          : true,
    },
  }),
});

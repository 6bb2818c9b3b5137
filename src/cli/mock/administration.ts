import { isLoopback } from '../../contract/is-loopback.ts';
import { Misuse } from '../misuse.ts';

/** The environment variable that `--admin-token` goes before. */
export const adminTokenVariable = 'XINHENG_ADMIN_TOKEN';

/**
 * The token that opens the administration: what the flag says, or else the environment variable; undefined lets the
 * network draw one. Throws a {@link Misuse} for one that is too short or that no header could carry.
 */
export function readAdminToken(flag: string | undefined, variable: string | undefined): string | undefined {
  const token = flag ?? variable;
  if (token === undefined || /^[!-~]{16,512}$/.test(token)) return token;
  const source = flag === undefined ? adminTokenVariable : '--admin-token';
  throw new Misuse(
    'bad-admin-token',
    `The token of ${source} opens no administration: it must be 16 to 512 visible ASCII characters without spaces.`,
    'Choose another, for instance from "openssl rand -hex 24", or leave it out and one is drawn.',
  );
}

/** What to say in both languages when the administration can be reached from elsewhere; undefined on loopback. */
export function openAdministrationWarning(adminHost: string): string | undefined {
  if (isLoopback(adminHost)) return undefined;
  return [
    `警告：管理接口绑定在 ${adminHost}，不限于本机。持有令牌者可移动时钟、撤销授权、读取全部往来；请只在可信网络中使用。`,
    `warning: the administration listens on ${adminHost}, not on loopback alone. Whoever has its token moves the clock, revokes licences and reads every exchange; keep it to a network that you trust.`,
  ].join('\n');
}

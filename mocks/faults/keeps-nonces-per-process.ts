import { defineFault } from './define-fault.ts';

/** How many processes serve the connections, each with nonces of its own. */
const processes = 2;

export const keepsNoncesPerProcess = defineFault({
  id: 'keeps-nonces-per-process',
  suite: 'access',
  title: {
    zh: '随机数只在进程内去重，重放由另一进程受理',
    en: 'Nonces are remembered per process, and a replay is served by another one',
  },
  caughtBy: ['access.replayed-nonce-is-refused', 'access.racing-nonce-wins-once'],
  apply(decisions) {
    // Connections are dealt to the processes in turn, as a cluster or a balancer does by default.
    const processOf = new Map<number | undefined, number>();
    return {
      ...decisions,
      access: {
        ...decisions.access,
        claimNonce(nonces, use) {
          const process = processOf.get(use.port) ?? processOf.size % processes;
          processOf.set(use.port, process);
          return decisions.access.claimNonce(nonces, {
            ...use,
            clientId: `${use.clientId} ${String(process)}`,
          });
        },
      },
    };
  },
});

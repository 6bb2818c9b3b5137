import { Misuse } from '../misuse.ts';

/** Where the network was told to listen. */
export interface Place {
  /** First of the four ports; 0 for free ones. */
  readonly port: number;
  readonly host: string;
  readonly adminHost: string;
}

/** What the person at the keyboard can mend when the network does not start; any other error comes back as it is. */
export function startMisuse(error: unknown, { port, host, adminHost }: Place): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const ports = `${String(port)} to ${String(port + 3)}`;
  const hosts = host === adminHost ? `"${host}"` : `"${host}" or "${adminHost}"`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new Misuse(
        'port-in-use',
        `A port from ${ports} is in use.`,
        'Choose another --port, or 0 for free ones.',
        { cause: error },
      );
    case 'EACCES':
      return new Misuse(
        'port-forbidden',
        `This user may not listen on the ports from ${ports}.`,
        'Choose a --port from 1024 up, or 0 for free ones.',
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new Misuse(
        'unknown-host',
        `${hosts} is no address of this machine.`,
        'Give --host and --admin-host an address that it has, or 0.0.0.0 for all of them.',
        { cause: error },
      );
    default:
      return error;
  }
}

import { createServer } from 'node:net';

/** Why this port of the host cannot be opened (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND` …), or null when it can. */
export function portRefusal(port: number, host = '127.0.0.1'): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** True when nothing listens on this port of the host. */
export async function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await portRefusal(port, host)) === null;
}

/** A free port between 20000 and 32000: below the range from which the system takes outgoing ports, so that it stays free. */
export async function freePort(taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!taken.has(port) && (await portIsFree(port))) return port;
  }
  throw new Error('No free port between 20000 and 32000.');
}

/** As many different free ports as asked for. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort(ports));
  return [...ports];
}

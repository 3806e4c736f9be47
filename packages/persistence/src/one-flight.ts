import type pg from 'pg';

/** The socket under a client; the driver's types leave it out. */
interface Wired {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/**
 * Holds back what is sent on a connection until the present turn of the event loop is over, so that statements asked for
 * together leave in one packet: fewer system calls here, fewer wake-ups of the server. Without it each is sent by itself.
 */
export function inOneFlight(client: pg.PoolClient): void {
  const { stream } = (client as unknown as Wired).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

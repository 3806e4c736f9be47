import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Answers are held back so long that whatever the client can send without them is sent before they come. */
const HELD_MS = 80;
/** So long a silence means that nothing more comes, on a busy machine too. */
const SILENCE_MS = 300;

/** A wire to the database on which round trips can be counted. */
export interface FlightCounter {
  /** The same database through the wire. */
  readonly url: string;
  reset(): void;
  /** Round trips since `reset`: how often the client sent something after it had heard something. */
  flights(): number;
  /** Resolves when nothing is under way any more. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export async function openFlightCounter(databaseUrl: string): Promise<FlightCounter> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let flights = 0;
  let lastWord = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let heard = true;
    client.on('data', (chunk) => {
      if (heard) flights += 1;
      heard = false;
      lastWord = performance.now();
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      setTimeout(() => {
        lastWord = performance.now();
        heard = true;
        client.write(chunk);
      }, HELD_MS);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    reset: () => {
      flights = 0;
    },
    flights: () => flights,
    quiet: async () => {
      do await pause(SILENCE_MS);
      while (performance.now() - lastWord < SILENCE_MS);
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

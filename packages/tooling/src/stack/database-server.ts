import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres.ts';
import { givenServer } from './running-database.ts';

/** The PostgreSQL a stack works on: a given one, or the embedded one, kept running. */
export interface DatabaseServer {
  /** URL of somebody who may create databases and roles */
  readonly adminUrl: string;
  /** name of the stack's database */
  readonly database: string;
  /** where the embedded server keeps its data; null for a given server */
  readonly state: string | null;
  /** process id of the embedded server; null for a given one */
  pid(): number | null;
  /** rejects when the server ended by itself and cannot be started again at once: a start that is under way need not go on */
  readonly gone: Promise<never>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly dataDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  /** 0 = a free one */
  readonly port: number;
  readonly durable: boolean;
  readonly announce: (line: string) => void;
  readonly changed: () => void;
}

/** DATABASE_URL replaces the embedded server; its path names the database (default `lianban`). */
export async function openDatabaseServer(options: ServerOptions): Promise<DatabaseServer> {
  const given = givenServer(options.env);
  return given
    ? { ...given, state: null, pid: () => null, gone: new Promise(() => undefined), stop: async () => undefined }
    : keptServer(options);
}

/** The embedded server; it is started again, on the same port, when it ends by itself. */
async function keptServer({ dataDirectory, port, durable, announce, changed }: ServerOptions): Promise<DatabaseServer> {
  let stopping = false;
  let server: EmbeddedPostgres = await startEmbeddedPostgres({ dataDirectory, port, durable, announce });
  const { url, state } = server;
  let restarting: Promise<void> = Promise.resolve();
  let giveUp: (error: unknown) => void;
  const gone = new Promise<never>((_, reject) => (giveUp = reject));
  gone.catch(() => undefined);

  const restart = async (): Promise<void> => {
    for (let pause = 100; !stopping; pause = Math.min(10_000, pause * 2)) {
      try {
        server = await startEmbeddedPostgres({ dataDirectory, port: server.port, durable, announce });
        changed();
        watch();
        return;
      } catch (error) {
        giveUp(error);
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (!stopping) announce(`PostgreSQL does not come back yet: ${(error as Error).message}`);
      }
    }
  };
  const watch = (): void => {
    void server.ended.then(() => {
      if (stopping) return;
      announce('PostgreSQL ended; starting it again');
      restarting = restart();
    });
  };
  watch();
  return {
    adminUrl: url,
    database: 'lianban',
    state,
    pid: () => server.pid,
    gone,
    stop: async () => {
      stopping = true;
      await restarting;
      await server.stop();
    },
  };
}

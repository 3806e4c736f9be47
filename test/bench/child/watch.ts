import { watchClocks } from '@lianban/persistence/clock-watcher';
import { openDatabase, type Database } from '@lianban/persistence/database';
import pg from 'pg';
import { answerJobs } from './jobs.ts';

/** Marks what is due, as the worker does. */
export interface WatchJob {
  readonly kind: 'watch';
  readonly databaseUrl: string;
  readonly now: string;
  readonly limit: number;
}

/** The least the database can do: one UPDATE of the due clocks' rows. */
export interface UpdateJob {
  readonly kind: 'update';
  readonly databaseUrl: string;
  readonly programmeId: string;
  readonly now: string;
}

export interface Watched {
  readonly count: number;
  readonly milliseconds: number;
}

const open = new Map<string, Database>();
const clients = new Map<string, pg.Client>();

answerJobs(async (job: WatchJob | UpdateJob): Promise<Watched> => {
  const run = job.kind === 'watch' ? watcher(job) : await update(job);
  const began = performance.now();
  const count = await run();
  return { count, milliseconds: performance.now() - began };
});

function watcher({ databaseUrl, now, limit }: WatchJob): () => Promise<number> {
  const database = open.get(databaseUrl) ?? openDatabase({ url: databaseUrl, poolSize: 2 });
  open.set(databaseUrl, database);
  return () => watchClocks(database, now, limit);
}

async function update({ databaseUrl, programmeId, now }: UpdateJob): Promise<() => Promise<number>> {
  let client = clients.get(databaseUrl);
  if (!client) {
    client = new pg.Client(databaseUrl);
    await client.connect();
    clients.set(databaseUrl, client);
  }
  const connected = client;
  return async () =>
    (
      await connected.query({
        name: 'raw-update',
        text: "update lianban.clock set state = 'breached', breached_at = $2, next_at = null where programme_id = $1 and next_at <= $2",
        values: [programmeId, now],
      })
    ).rowCount ?? 0;
}

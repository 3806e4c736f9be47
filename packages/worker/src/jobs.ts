import { PgBoss, type JobResult } from 'pg-boss';
import type { Log } from '@lianban/process/log';
import { databaseFault } from '@lianban/process/database-fault';

/** A job queue: what is kept there, and what to do with it. */
export interface JobQueue<Data extends object> {
  readonly name: string;
  readonly work: (data: Data, jobId: string) => Promise<void>;
  /** Jobs of this queue carried out at the same time. */
  readonly atOnce: number;
}

const DEAD = 'dead-letter';
/** A worker that was killed is missed after its heartbeats fail to come this long; others then do its jobs. */
const HEARTBEAT_SECONDS = 10;
const LOOK_SECONDS = 5;

/** The session takes the jobs role at connect: the login itself has no rights. */
export const asJobs = (role: string): string => `-c role=${role}`;

/** A database that cannot be reached, is starting or stopping, or has no connection left: it will be there again by itself. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ETIMEDOUT|EPIPE|EAI_AGAIN|57P0[1-3]|53300)$/;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Opens the job store in schema `pgboss`; a database that is away at that moment is waited for. A job that fails is tried
 * eight times with a growing pause, then kept in the dead-letter queue, which the operator watches by metric.
 * @throws what the database says of wrong settings: a login it does not know, a schema that is not there
 */
export async function openJobs(options: { readonly databaseUrl: string; readonly jobsRole: string; readonly log: Log }): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    schema: 'pgboss',
    createSchema: false,
    max: 4,
    application_name: 'lianban jobs',
    options: asJobs(options.jobsRole),
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  // The message alone: the driver hangs the whole connection, with its secret key, on an error.
  boss.on('error', (error) => options.log.warn({ error: error.message }, 'jobs'));
  await started(boss, options);
  await boss.createQueue(DEAD, { retentionSeconds: 90 * 86_400 });
  return boss;
}

/** pg-boss gives up on a database it does not reach at once. */
async function started(boss: PgBoss, { databaseUrl, log }: { readonly databaseUrl: string; readonly log: Log }): Promise<void> {
  for (let pauseMs = 250; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
    try {
      await boss.start();
      return;
    } catch (error) {
      const { code = '', message } = error as { code?: string; message: string };
      if (!AWAY.test(code) && !message.includes('Connection terminated')) throw error;
      log.warn({ againInMs: pauseMs }, databaseFault(error, databaseUrl) ?? message);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** Makes the queue and works on it until the store is stopped. Work must be safe to repeat: a job may run again after a crash. */
export async function workOn<Data extends object>(boss: PgBoss, queue: JobQueue<Data>): Promise<void> {
  const rules = {
    retryLimit: 8,
    retryDelay: 5,
    retryBackoff: true,
    deadLetter: DEAD,
    expireInSeconds: 120,
    heartbeatSeconds: HEARTBEAT_SECONDS,
  };
  // Making a queue that is there changes nothing: one of an earlier release gets today's rules by the update.
  await boss.createQueue(queue.name, rules);
  await boss.updateQueue(queue.name, rules);
  // Jobs of a batch succeed and fail each by itself; as long as batches come full, the next is fetched at once.
  const options = { batchSize: queue.atOnce, burstWhenBatchFull: true, perJobResults: true, pollingIntervalSeconds: 0.5 } as const;
  await boss.work<Data, unknown, typeof options>(queue.name, options, (jobs) =>
    Promise.all(
      jobs.map(({ id, data }) =>
        // Noted as done at once, not with the batch: one slow job must not have the others done twice when the worker is stopped.
        done(id, queue.work(data, id), async () => void (jobs.length > 1 && (await boss.complete(queue.name, id)))),
      ),
    ),
  );
}

async function done(id: string, work: Promise<void>, note: () => Promise<void>): Promise<JobResult> {
  try {
    await work;
    // Where that fails the batch notes it.
    await note().catch(() => undefined);
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** How many jobs could not be done at all. */
export async function deadJobs(boss: PgBoss): Promise<number> {
  const queue = await boss.getQueue(DEAD);
  return queue?.queuedCount ?? 0;
}

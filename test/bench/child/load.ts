import pg from 'pg';
import { Pool } from 'undici';
import { answerJobs } from './jobs.ts';

/** One request of a load: what varies from request to request. */
export interface Shot {
  readonly path: string;
  readonly authorization: string;
  /** Null: a GET. */
  readonly body: string | null;
}

/** Sends shots with so many in flight at a time, for a time or until each was sent once. */
export interface HttpJob {
  readonly kind: 'http';
  readonly origin: string;
  readonly shots: readonly Shot[];
  readonly inFlight: number;
  /** Null sends each shot once; else the shots go round until the time is over. */
  readonly milliseconds: number | null;
  /** Every answer must hold this. */
  readonly expect: string;
}

/** Inserts one row a commit, so many connections at a time. */
export interface InsertJob {
  readonly kind: 'insert';
  readonly databaseUrl: string;
  readonly inFlight: number;
  readonly milliseconds: number;
}

export interface Loaded {
  readonly count: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds of each, in order of their end. */
  readonly latencies: readonly number[];
}

answerJobs((job: HttpJob | InsertJob) => (job.kind === 'http' ? http(job) : insert(job)));

async function http({ origin, shots, inFlight, milliseconds, expect }: HttpJob): Promise<Loaded> {
  const pool = new Pool(origin, { connections: inFlight, pipelining: 1 });
  const wanted = Buffer.from(expect);
  let sent = 0;
  try {
    return await measured(inFlight, milliseconds, async () => {
      if (milliseconds === null && sent >= shots.length) return false;
      const shot = shots[sent++ % shots.length]!;
      const headers = { authorization: shot.authorization, 'content-type': 'application/json', 'x-lianban-client': 'bench' };
      const { statusCode, body } = await pool.request(
        shot.body === null ? { path: shot.path, method: 'GET', headers } : { path: shot.path, method: 'POST', headers, body: shot.body },
      );
      const bytes = Buffer.from(await body.arrayBuffer());
      if (statusCode !== 200 || !bytes.includes(wanted))
        throw new Error(`${origin}${shot.path} answered ${statusCode}: ${bytes.toString().slice(0, 600)} to ${shot.body?.slice(0, 600)}`);
      return true;
    });
  } finally {
    await pool.close();
  }
}

async function insert({ databaseUrl, inFlight, milliseconds }: InsertJob): Promise<Loaded> {
  const clients = Array.from({ length: inFlight }, () => new pg.Client(databaseUrl));
  await Promise.all(clients.map((client) => client.connect()));
  const free = [...clients];
  const text = '客户来电反映移动办公打不开，影响正常上班，地址在长沙人民路一百二十号的宏泰物流公司，请尽快回电，联系人方便时间为工作日。';
  try {
    return await measured(inFlight, milliseconds, async () => {
      const client = free.pop()!;
      await client.query({
        name: 'one-row',
        text: 'insert into bulk.one_row (id, at, text) values ($1, $2, $3)',
        values: [crypto.randomUUID(), new Date(), text],
      });
      free.push(client);
      return true;
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Runs `once` in so many lanes until the time is over or it says that there is no more. */
async function measured(lanes: number, milliseconds: number | null, once: () => Promise<boolean>): Promise<Loaded> {
  const latencies: number[] = [];
  const began = performance.now();
  const until = milliseconds === null ? Number.POSITIVE_INFINITY : began + milliseconds;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let at = performance.now(); at < until;) {
        if (!(await once())) return;
        const now = performance.now();
        latencies.push(now - at);
        at = now;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { count: latencies.length, seconds, perSecond: latencies.length / seconds, latencies };
}

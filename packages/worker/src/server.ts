import { refusedByDatabase } from '@lianban/process/database-fault';
import { createLog } from '@lianban/process/log';
import { gauge } from '@lianban/process/metrics';
import { run } from '@lianban/process/run';
import { serve } from '@lianban/process/serve';
import { refusing } from '@lianban/process/start-refused';
import { systemClock } from '@lianban/persistence/clock';
import { watchClocks } from '@lianban/persistence/clock-watcher';
import { watchGaps } from '@lianban/persistence/contact-report/watch-gaps';
import { watchChangeNotices } from '@lianban/persistence/contact-registry/watch-change-notices';
import { openDatabase } from '@lianban/persistence/database';
import { watchAccountability } from '@lianban/persistence/standing/accountability';
import { addUpScorecards } from '@lianban/persistence/standing/add-up-scorecards';
import { carryOnClosings } from '@lianban/persistence/standing/close-month';
import { proposeFromRegistry } from '@lianban/persistence/standing/deductions';
import { noteDeadlines } from '@lianban/persistence/standing/note-deadlines';
import { releaseHeld } from '@lianban/persistence/standing/release-held';
import { remindFollowUps } from '@lianban/persistence/watch/remind-follow-ups';
import { watchMassComplaints } from '@lianban/persistence/standing/watch-mass-complaints';
import { tellMedians } from '@lianban/persistence/standing/medians';
import { deadJobs, openJobs, workOn } from './jobs.ts';
import { mailQueue, noticeQueue } from './mail/notice-jobs.ts';
import { openSender } from './mail/sender.ts';
import { forwardOutbox, outboxAge } from './outbox/forward.ts';
import { repeating } from './repeating.ts';
import { workerSettings } from './settings.ts';
import { upkeep } from './upkeep/upkeep.ts';

const CLOCKS_AT_ONCE = 1_000;
const PARTNERS_AT_ONCE = 200;
const CORRECTIONS_AT_ONCE = 5_000;
/** Figures are right without it; a reader only has the more waiting corrections to sum up. */
const ADD_UP_MS = 2_000;
const MONTHS_AT_ONCE = 20;
/** A median a minute old still tells what it is for; each costs a look at all partners of the month. */
const MEDIANS_MS = 60_000;
/** Somebody may watch the progress of a closing. */
const CLOSINGS_MS = 1_000;
const CLOSED_AT_ONCE = 50;
const FINDINGS_AT_ONCE = 200;
const FINDINGS_MS = 60_000;
const DEADLINES_AT_ONCE = 100;
const DEADLINES_MS = 60_000;
/** A limit or a deadline that has ended is a day's matter; the leader is told within the minute. */
const ACCOUNTABILITY_MS = 30_000;
const MEMBERS_AT_ONCE = 200;
const HELD_AT_ONCE = 100;
const HELD_MS = 60_000;
/** A wave is told within seconds of the complaint that makes it one. */
const WAVES_MS = 10_000;
/** A gap is announced on a morning, not on a second. */
const GAPS_MS = 30_000;
/** That a day is over is told within the minute. */
const FOLLOW_UPS_MS = 30_000;
const FOLLOW_UPS_AT_ONCE = 200;
const HOUR = 3_600_000;

await run('worker', async () => {
  const settings = workerSettings();
  const log = createLog('worker');
  const now = refusing(() => systemClock());
  const database = refusing(() => openDatabase({ url: settings.DATABASE_URL, poolSize: 8, log }));
  const boss = await openJobs({ databaseUrl: settings.DATABASE_URL, jobsRole: database.role('jobs'), log }).catch((error: unknown) => {
    throw refusedByDatabase(error, settings.DATABASE_URL);
  });
  const sender = openSender({
    smtpUrl: settings.SMTP_URL,
    from: settings.MAIL_FROM,
    messageIdDomain: new URL(settings.PORTAL_URL).hostname,
  });
  await workOn(boss, mailQueue(sender));
  await workOn(boss, noticeQueue(database, boss, settings.PORTAL_URL));

  let sweptAt = Date.now();
  const works = [
    repeating('clocks', settings.CLOCK_SWEEP_MS, log, async () => {
      const marked = await watchClocks(database, now(), CLOCKS_AT_ONCE);
      sweptAt = Date.now();
      return marked >= CLOCKS_AT_ONCE ? 'more' : 'done';
    }),
    repeating('change notices', settings.CLOCK_SWEEP_MS, log, async () =>
      (await watchChangeNotices(database, now(), PARTNERS_AT_ONCE)) >= PARTNERS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('contact reports', GAPS_MS, log, async () =>
      (await watchGaps(database, now(), PARTNERS_AT_ONCE)) >= PARTNERS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('scorecards', ADD_UP_MS, log, async () =>
      (await addUpScorecards(database, CORRECTIONS_AT_ONCE)) >= CORRECTIONS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('medians', MEDIANS_MS, log, async () =>
      (await tellMedians(database, now(), MONTHS_AT_ONCE)) >= MONTHS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('month closings', CLOSINGS_MS, log, async () =>
      (await carryOnClosings(database, now(), CLOSED_AT_ONCE)) >= CLOSED_AT_ONCE ? 'more' : 'done',
    ),
    repeating('deductions', FINDINGS_MS, log, async () =>
      (await proposeFromRegistry(database, now(), FINDINGS_AT_ONCE)) >= FINDINGS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('rectification deadlines', DEADLINES_MS, log, async () =>
      (await noteDeadlines(database, now(), DEADLINES_AT_ONCE)) >= DEADLINES_AT_ONCE ? 'more' : 'done',
    ),
    repeating('held settlements', HELD_MS, log, async () =>
      (await releaseHeld(database, now(), HELD_AT_ONCE)) >= HELD_AT_ONCE ? 'more' : 'done',
    ),
    repeating('accountability', ACCOUNTABILITY_MS, log, async () =>
      (await watchAccountability(database, now(), MEMBERS_AT_ONCE)) >= MEMBERS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('follow-ups', FOLLOW_UPS_MS, log, async () =>
      (await remindFollowUps(database, now(), FOLLOW_UPS_AT_ONCE)) >= FOLLOW_UPS_AT_ONCE ? 'more' : 'done',
    ),
    repeating('mass complaints', WAVES_MS, log, async () => {
      await watchMassComplaints(database, now());
      return 'done';
    }),
    repeating('outbox', 500, log, () => forwardOutbox(database, boss)),
    repeating('upkeep', HOUR, log, () => upkeep(database, now, settings.LOG_SIGNING_KEY)),
  ];

  gauge('lianban_outbox_oldest_seconds', 'Age of the oldest row the outbox still holds.', [], async function () {
    this.set(await outboxAge(database));
  });
  gauge('lianban_clock_sweep_lag_seconds', 'Time since the clocks were last swept.', [], function () {
    this.set((Date.now() - sweptAt) / 1000);
  });
  gauge('lianban_dead_jobs', 'Jobs that could not be done and wait for the operator.', [], async function () {
    this.set(await deadJobs(boss));
  });
  gauge('lianban_pool_waiting', 'Requests that wait for a database connection.', [], function () {
    this.set(database.waiting());
  });

  await serve({
    name: 'worker',
    host: settings.HOST,
    port: settings.WORKER_PORT,
    portSetting: 'WORKER_PORT',
    log,
    handler: (_request, response) => response.writeHead(404).end(),
    ready: () => database.ready(),
    drain: async () => {
      await Promise.all(works.map((work) => work.stop()));
      await boss.stop({ graceful: true, timeout: 10_000 });
      sender.close();
      await database.close();
    },
  });
});

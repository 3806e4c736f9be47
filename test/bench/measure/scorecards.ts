import type { Month } from '@lianban/partner-standing/month';
import { MISSING, type MissingCode } from '@lianban/partner-standing/month-close/missing';
import { carryOnClosings, closeMonth } from '@lianban/persistence/standing/close-month';
import { countedMonths } from '@lianban/persistence/standing/read-scorecards';
import { recount } from '@lianban/persistence/standing/recount';
import { rebuildCounters } from '@lianban/persistence/standing/rebuild-counters';
import { readAs, type Reader, type Tx } from '@lianban/persistence/tenant-transaction';
import { runCommand } from '@lianban/persistence/write-path';
import { demoPerson } from '@lianban/persistence/demo/people';
import { randomUUID } from 'node:crypto';
import { atLeast, atMost, growth, holds, told, type Finding } from '../report/finding.ts';
import { asAdministrator, CARRIER_ACCOUNT, CARRIER_ID, PARTNERS, PROGRAMME_ID } from '../scene/database.ts';
import { countedPartner, PARTNERS_COUNTED, type ScorecardDatabase } from '../scene/scorecard-database.ts';
import type { Bench } from './bench.ts';
import { interleaved, ratios, spreadOf } from './rounds.ts';

/** Records behind the scorecards for each complaint of the usual sizes. */
const RECORDS = 10;
const CARDS = 20;
const INTAKES = 20;
const MONTHS = 24;
const SERVICE = PARTNERS[0]!.serviceId;

const REVIEWER: Reader = {
  kind: 'person',
  personId: demoPerson(CARRIER_ACCOUNT).personId,
  tenantId: CARRIER_ID,
  tenantKind: 'carrier',
  unitId: null,
  roles: ['quality_reviewer'],
  programmeId: PROGRAMME_ID,
};

/**
 * The scorecards' figures over ten records of complaints for each complaint of the usual sizes: read from counters that every
 * command keeps, against counting the records.
 */
export async function measureScorecards({ options, openScorecards }: Bench): Promise<Finding[]> {
  const opened: ScorecardDatabase[] = [];
  try {
    for (const size of options.sizes) opened.push(await openScorecards(size * RECORDS));
    const [small, large] = [opened[0]!, opened.at(-1)!];
    const findings: Finding[] = [];

    const times = await interleaved(options.rounds, {
      overview: () => milliseconds(() => overview(large)),
      small: () => milliseconds(() => overview(small)),
      records: () => milliseconds(() => asAdministrator(large.adminUrl, (client) => client.query(recount(KEY), [PROGRAMME_ID]))),
      card: async (round) => (await milliseconds(() => cards(large, round))) / CARDS,
      rebuild: () => milliseconds(() => rebuildCounters(large.worker, PROGRAMME_ID)),
      count: () =>
        milliseconds(() =>
          asAdministrator(large.adminUrl, (client) => client.query('select count(*) from lianban.scorecard_contribution')),
        ),
      intake: () => intakes(large),
      'intake, few': () => intakes(small),
    });
    const ms = (name: keyof typeof times): string => `${spreadOf(times[name]).median.toFixed(0)} ms`;
    findings.push(
      atLeast(
        `scorecards: overview of ${PARTNERS_COUNTED} partners × ${MONTHS} months, against one GROUP BY over the records`,
        large.size,
        spreadOf(ratios(times.records, times.overview)),
        30,
        60,
        `; ${ms('overview')} of ${ms('records')}`,
      ),
      atMost('scorecards: one partner’s card of 24 months', large.size, spreadOf(times.card), ' ms', 10, 3),
      atMost(
        'scorecards: all counters made anew, against counting the records',
        large.size,
        spreadOf(ratios(times.rebuild, times.count)),
        '×',
        15,
        6,
        `; ${ms('rebuild')} of ${ms('count')}`,
      ),
    );
    findings.push(await closing(large));
    if (large !== small)
      findings.push(
        growth('scorecards: overview', spreadOf(ratios(times.overview, times.small))),
        growth('scorecards: one more complaint', spreadOf(ratios(times.intake, times['intake, few']))),
        told('scorecards: one more complaint', null, `${ms('intake, few')} and ${ms('intake')} for ${INTAKES}`),
      );
    return findings;
  } finally {
    for (const each of opened) await each.close();
  }
}

const KEY = 'partner_tenant_id, month, mode';

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The last of the two years the records cover. */
function monthsOf(now: Date): { readonly from: Month; readonly to: Month } {
  const month = (back: number): Month => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  return { from: month(MONTHS - 1), to: month(0) };
}

async function overview({ carrier }: ScorecardDatabase): Promise<void> {
  const months = await readAs(carrier, REVIEWER, (tx) => countedMonths(tx, { partnerTenantId: null, ...monthsOf(new Date()) }));
  if (months.length < PARTNERS_COUNTED * (MONTHS - 2)) throw new Error(`The overview has ${months.length} months.`);
}

/** Cards of partners that differ from round to round, one after the other. */
async function cards({ carrier }: ScorecardDatabase, round: number): Promise<void> {
  for (let place = 0; place < CARDS; place += 1) {
    const partnerTenantId = countedPartner((round * CARDS + place) % PARTNERS_COUNTED);
    const read = (tx: Tx) => countedMonths(tx, { partnerTenantId, ...monthsOf(new Date()) });
    if ((await readAs(carrier, REVIEWER, read)).length === 0) throw new Error('A partner has no card.');
  }
}

/** Complaints about partners that already have many: milliseconds for all of them, one after the other. */
async function intakes(database: ScorecardDatabase): Promise<number> {
  return milliseconds(async () => {
    for (let place = 0; place < INTAKES; place += 1) await takeOne(database, place);
  });
}

async function takeOne({ carrier }: ScorecardDatabase, place: number): Promise<void> {
  const outcome = await runCommand(carrier, {
    caller: { ...REVIEWER, roles: ['intake_agent'] },
    programmeId: PROGRAMME_ID,
    complaintId: null,
    command: {
      name: 'take_complaint',
      number: '',
      kind: 'complaint',
      customerKind: 'group',
      customerId: null,
      contact: { name: '长沙好运物流有限公司', phone: `138${String(place).padStart(8, '0')}` },
      channel: 'hotline',
      serviceId: SERVICE,
      subject: '考勤打卡失败',
      description: '早上八点起全员无法打卡，提示网络异常。',
      wish: '尽快恢复',
      confirmedAt: null,
      discoveredAt: null,
      receivedAt: new Date().toISOString(),
      attempts: 1,
      solvedBy: 'not_yet',
      responsibilityUnclear: false,
      repeatOf: null,
      workOrders: [{ workOrderId: randomUUID(), holderTenantId: countedPartner(place % PARTNERS_COUNTED) }],
      attachments: [],
    },
    idempotencyKey: randomUUID(),
    now: new Date().toISOString(),
    personName: '陈晓兰',
  });
  if (outcome.kind !== 'done') throw new Error(`A complaint was not taken: ${JSON.stringify(outcome)}`);
}

/** A month of all partners closed by the worker while complaints are taken: nobody may wait for a lock, as the server itself tells (SAN-07). */
async function closing(database: ScorecardDatabase): Promise<Finding> {
  const now = new Date();
  const month: Month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1)).toISOString().slice(0, 7);
  const acknowledged = Object.entries(MISSING).flatMap(([code, what]) => (what === 'acknowledged' ? [code as MissingCode] : []));
  const request = {
    caller: REVIEWER,
    programmeId: PROGRAMME_ID,
    idempotencyKey: randomUUID(),
    now: now.toISOString(),
    personName: '贺秋月',
  };
  const alone: number[] = [];
  const meanwhile: number[] = [];
  const take = async (kept: number[]): Promise<void> => {
    kept.push(await milliseconds(() => takeOne(database, alone.length + meanwhile.length)));
  };
  while (alone.length < INTAKES) await take(alone);
  const asked = await closeMonth(database.carrier, request, { month, acknowledged, reason: '' });
  if (asked.kind !== 'done') throw new Error(`The month was not closed: ${JSON.stringify(asked)}`);
  let closed = 0;
  let looks = 0;
  let waits = 0;
  let grows = 0;
  const kinds = new Set<string>();
  let under = true;
  const seconds =
    (await milliseconds(async () => {
      const people = (async () => {
        while (under) await take(meanwhile);
      })();
      const looking = asAdministrator(database.adminUrl, async (client) => {
        while (under) {
          // A file that is growing is waited for by all who write to it, whatever they do: that is no wait for somebody's act.
          const { rows } = await client.query<{ kind: string }>(
            "select distinct wait_event as kind from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          );
          looks += 1;
          grows += Number(rows.some(({ kind }) => kind === 'extend'));
          const acts = rows.filter(({ kind }) => kind !== 'extend');
          waits += Number(acts.length > 0);
          for (const { kind } of acts) kinds.add(kind);
        }
      });
      try {
        for (let passed = -1; passed !== 0; closed += passed) passed = await carryOnClosings(database.worker, now.toISOString(), 50);
      } finally {
        under = false;
        await Promise.all([people, looking]);
      }
    })) / 1000;
  if (closed < PARTNERS_COUNTED) throw new Error(`${closed} partners' months were closed.`);
  const [before, beside] = [spreadOf(alone).median, spreadOf(meanwhile).median];
  return holds(
    `scorecards: a month of ${PARTNERS_COUNTED} partners closed while complaints are taken`,
    database.size,
    `${seconds.toFixed(0)} s; ${meanwhile.length} complaints taken meanwhile, ${beside.toFixed(0)} ms each (${before.toFixed(0)} ms alone); ${waits} of ${looks} looks saw somebody wait${kinds.size > 0 ? ` (${[...kinds].join(', ')})` : ''}, ${grows} saw a file grow`,
    waits === 0,
    'nobody waits for a lock',
  );
}

import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import type { ReportValues } from '@lianban/contact-registry/contact-report/report';
import { person as reported } from '@lianban/contact-registry/testing/report-desk';
import { v7 as uuidv7 } from 'uuid';
import { watchClocks } from '../clock-watcher.ts';
import { signDay } from '../signed-heads.ts';
import { BANKING, hoursLater, NOON, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { verifyContactReport, verifyProgramme } from '../verify-log.ts';
import { dutiesBetween, reportLogsOf, reportStories } from './read-reports.ts';
import { rebuildDuties } from './rebuild-report.ts';
import { runReportCommand, type ReportCommandRequest } from './run-report-command.ts';
import { watchGaps } from './watch-gaps.ts';

/** A member's contact report as it is stored, and where the notices of its complaints go (REG-08). */
const { officer } = PEOPLE;
const handlerA = person(TENANTS.memberA, ['handler'], null, '马冬梅');
const handlerB = person(TENANTS.memberA, ['handler'], null, '宋佳音');
const leader = person(TENANTS.memberA, ['leader'], null, '于成功');
const outlet = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA, '韩雪');
const ofMemberB = person(TENANTS.memberB, ['responsible_department', 'handler', 'leader'], null, '纪晓东');
let stage: Stage;

const VALUES: ReportValues = {
  leader: reported('于成功', 1, leader.personId),
  responsible_department: { name: '服务监督部', phone: '024-22532990', email: 'service@example.com' },
  handler_a: reported('马冬梅', 2, handlerA.personId),
  handler_b: reported('宋佳音', 3, handlerB.personId),
};
const give = (actor: Actor, command: ReportCommand, more: Partial<ReportCommandRequest> = {}) =>
  runReportCommand(stage.databases.association, {
    caller: actor,
    programmeId: actor.programmeId,
    command,
    idempotencyKey: uuidv7(),
    now: NOON,
    personName: actor.name,
    ...more,
  });
const does = async (actor: Actor, command: ReportCommand, now = NOON) => {
  const outcome = await give(actor, command, { now });
  if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
};
const away = async (handler: 'handler_a' | 'handler_b', fromDay: string, toDay: string, now = NOON) => {
  const absenceId = uuidv7();
  await does(leader, { name: 'report_absence', absenceId, handler, fromDay, toDay }, now);
  return absenceId;
};
const duties = async (who: Actor, at = NOON) =>
  (await stage.read(who, (tx) => dutiesBetween(tx, [TENANTS.memberA], at, null))).map(({ role, from, to }) => [role, from, to]);
const seat = (actor: Actor, active = true) =>
  stage.rows(
    `insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_id, unit_limited, roles, active)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      uuidv7(),
      actor.programmeId,
      actor.tenantId,
      actor.personId,
      actor.name,
      `${actor.personId}@example.com`,
      actor.unitId,
      actor.unitId !== null,
      actor.roles,
      active,
    ],
  );
/** Whom a forwarded complaint's order reaches. */
const forwarded = async (now: string, holder = TENANTS.memberA) => {
  const complaint = await stage.take(officer, { workOrders: [orderTo(holder)], receivedAt: now }, { now });
  return stage.rows<{ personId: string | null; roles: string[] | null; receiver: string | null; reason: string | null }>(
    `select person_id as "personId", roles, values->>'receiver' as receiver, values->>'receiverReason' as reason from lianban.notice
    where complaint_id = $1 and tenant_id = $2 and kind = 'work_order_sent'`,
    [complaint, holder],
  );
};

beforeAll(async () => {
  stage = await openStage();
  for (const each of [handlerA, handlerB, leader, outlet, ofMemberB]) await seat(each);
});
afterAll(() => stage.close());

describe('before anything is reported', () => {
  test('every seat that could answer is told', async () => {
    expect(await forwarded(hoursLater(-1))).toEqual([
      { personId: null, roles: ['handler', 'responsible_department', 'leader', 'outlet_manager'], receiver: null, reason: null },
    ]);
  });

  test('only the member itself reports, by whom answers for it', async () => {
    const file: ReportCommand = { name: 'file_report', values: VALUES };
    expect(await give(officer, file)).toEqual({ kind: 'refused', code: 'not_a_party' });
    expect(await give(PEOPLE.partnerA, file)).toEqual({ kind: 'refused', code: 'not_a_party' });
    expect(await give(handlerA, file)).toEqual({ kind: 'refused', code: 'role_missing' });
    expect(await give(outlet, file)).toEqual({ kind: 'refused', code: 'role_missing' });
    expect(await give(leader, { name: 'change_report', values: {} })).toEqual({ kind: 'refused', code: 'nothing_filed' });
  });

  test('what is wrong is told by field, and nothing is stored', async () => {
    const wrong = { ...VALUES, handler_b: { ...VALUES.handler_a, personId: ofMemberB.personId, mobile: '24' } };
    const outcome = await give(leader, { name: 'file_report', values: wrong });
    expect(outcome).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'handler_b.personId', code: 'nobody_of_the_member' },
        { field: 'handler_b.mobile', code: 'not_a_phone_number' },
      ],
    });
    expect(await stage.rows('select 1 from lianban.contact_report')).toEqual([]);
  });
});

describe('once it is filed', () => {
  test('A receives; both sides are told; the history says who reported it', async () => {
    const key = uuidv7();
    const command: ReportCommand = { name: 'file_report', values: VALUES };
    expect(await give(leader, command, { idempotencyKey: key })).toMatchObject({ kind: 'done', replayed: false });
    expect(await give(leader, command, { idempotencyKey: key })).toMatchObject({ kind: 'done', replayed: true });
    expect(await give(leader, command)).toEqual({ kind: 'refused', code: 'already_filed' });
    expect(await duties(officer)).toEqual([['handler_a', NOON, null]]);
    expect(await forwarded(hoursLater(1))).toEqual([
      { personId: handlerA.personId, roles: null, receiver: 'handler_a', reason: 'a_is_there' },
    ]);
    const told = await stage.rows<{ tenant: string }>(
      "select tenant_id as tenant from lianban.notice where kind = 'report_filed' and partner_tenant_id = $1 order by 1",
      [TENANTS.memberA],
    );
    expect(told.map(({ tenant }) => tenant).sort()).toEqual([TENANTS.association, TENANTS.memberA].sort());
    const story = await stage.read(officer, (tx) => reportStories(tx, [TENANTS.memberA]));
    expect(story.get(TENANTS.memberA)).toMatchObject([{ sequence: 1, personName: '于成功', differences: [{ from: null }, {}, {}, {}] }]);
  });

  test('A is away from a day on: B receives from 00:00 of it, A before and after', async () => {
    await away('handler_a', '2026-05-20', '2026-05-22', hoursLater(2));
    const [begin, end] = ['2026-05-19T16:00:00.000Z', '2026-05-22T16:00:00.000Z'];
    expect(await duties(officer)).toEqual([
      ['handler_a', NOON, begin],
      ['handler_b', begin, end],
      ['handler_a', end, null],
    ]);
    const receivers = [];
    for (const at of ['2026-05-19T15:59:59.999Z', begin, '2026-05-22T15:59:59.999Z', end])
      receivers.push((await forwarded(at))[0]?.personId);
    expect(receivers).toEqual([handlerA, handlerB, handlerB, handlerA].map(({ personId }) => personId));
  });

  test('both away: the leader receives; a breach tells the leaders besides', async () => {
    const absence = await away('handler_b', '2026-05-21', '2026-05-21', hoursLater(3));
    const noonOfGap = '2026-05-21T04:00:00.000Z';
    expect(await forwarded(noonOfGap)).toMatchObject([{ personId: leader.personId, receiver: 'leader', reason: 'both_are_absent' }]);
    const gap = await stage.rows("select values from lianban.notice where kind = 'coverage_gap'");
    expect(gap).toEqual([
      { values: { member: '甲银行', fromDay: '2026-05-21', toDay: '2026-05-21' } },
      { values: { member: '甲银行', fromDay: '2026-05-21', toDay: '2026-05-21' } },
    ]);
    // What was called off is planned no longer, and the past stays.
    await does(leader, { name: 'end_absence', absenceId: absence }, hoursLater(4));
    expect((await forwarded(noonOfGap))[0]?.personId).toBe(handlerB.personId);
    await watchClocks(stage.databases.worker, '2026-06-08T04:00:00.000Z', 1_000);
    const breach = await stage.rows<{ personId: string | null; roles: string[] | null }>(
      `select distinct person_id as "personId", roles from lianban.notice where kind = 'clock_breached' and tenant_id = $1 and values->>'step' = '1' order by roles nulls first`,
      [TENANTS.memberA],
    );
    expect(breach).toEqual([
      { personId: handlerA.personId, roles: null },
      { personId: null, roles: ['leader'] },
    ]);
  });

  test('who has lost the seat is not told in vain: every seat that could answer is', async () => {
    await stage.rows('update lianban.seat set active = false where person_id = $1', [handlerA.personId]);
    expect(await forwarded('2026-05-25T04:00:00.000Z')).toMatchObject([{ personId: null, receiver: 'handler_a' }]);
    await stage.rows('update lianban.seat set active = true where person_id = $1', [handlerA.personId]);
  });

  test("an outlet's order is its own people's, whoever is on duty", async () => {
    const complaint = await stage.takeToOutlet(UNITS.outletA);
    expect(
      await stage.rows('select person_id, unit_id from lianban.notice where complaint_id = $1 and tenant_id = $2 and unit_id is not null', [
        complaint,
        TENANTS.memberA,
      ]),
    ).toEqual([{ person_id: null, unit_id: UNITS.outletA }]);
  });
});

describe('who sees it', () => {
  test('the member with its outlets and the association, never another member', async () => {
    for (const [who, rows] of [
      [handlerA, true],
      [outlet, true],
      [officer, true],
      [ofMemberB, false],
      [PEOPLE.agent, false],
    ] as const) {
      const [logs, seen] = await stage.read(who, (tx) =>
        Promise.all([reportLogsOf(tx, [TENANTS.memberA]), dutiesBetween(tx, [TENANTS.memberA], NOON, null)]),
      );
      expect([who.name, logs.size > 0, seen.length > 0]).toEqual([who.name, rows, rows]);
    }
  });

  test('outlets change nothing; somebody who was slower is told what was reported', async () => {
    const manager = { ...outlet, roles: ['outlet_manager', 'responsible_department'] } as const;
    const command: ReportCommand = { name: 'change_report', values: { leader: reported('新领导', 9) } };
    expect(await give(manager, command)).toEqual({ kind: 'refused', code: 'seat_limited_to_unit' });
    const outcome = await give(leader, command, { expectedVersion: 3 });
    expect(outcome).toMatchObject({ kind: 'conflict', since: [{ event: { type: 'absence_ended' }, personName: '于成功' }] });
  });
});

describe('a gap to come', () => {
  const told = () =>
    stage.rows<{ at: Date }>(`select at from lianban.notice where kind = 'coverage_gap' and tenant_id = $1 and at > $2 order by at`, [
      TENANTS.association,
      hoursLater(10),
    ]);
  const watch = (now: string) => watchGaps(stage.databases.worker, now, 100);

  test('is announced on the mornings of the third and the first working day before, once by several workers', async () => {
    await away('handler_a', '2026-06-05', '2026-06-05', hoursLater(5));
    await away('handler_b', '2026-06-04', '2026-06-05', hoursLater(6));
    expect(await watch('2026-06-02T00:59:59.999Z')).toBe(0);
    await Promise.all([watch('2026-06-02T01:00:00.000Z'), watch('2026-06-02T01:00:00.000Z')]);
    await watch('2026-06-02T02:00:00.000Z');
    await watch('2026-06-04T01:00:00.000Z');
    expect(await watch('2026-06-05T01:00:00.000Z')).toBe(0);
    expect((await told()).map(({ at }) => at.toISOString())).toEqual(['2026-06-02T01:00:00.000Z', '2026-06-04T01:00:00.000Z']);
  });

  test('after an outage it is told once', async () => {
    await away('handler_a', '2026-07-15', '2026-07-15', '2026-06-10T04:00:00.000Z');
    await away('handler_b', '2026-07-15', '2026-07-15', '2026-06-10T05:00:00.000Z');
    const before = (await told()).length;
    await watch('2026-07-14T04:00:00.000Z');
    expect((await told()).length).toBe(before + 1);
  });
});

describe('the log', () => {
  test('is signed and verified with all others, an edit shows, and the duties follow from it', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    await signDay(stage.databases.worker, '2026-08-01T00:00:00.000Z', key);
    expect(await verifyProgramme(stage.databases.worker, BANKING, [publicKey])).toEqual([]);
    const stored = 'select * from lianban.contact_duty order by valid_from';
    const before = await stage.rows(stored);
    await stage.rows("update lianban.contact_duty set role = 'leader'");
    expect(await rebuildDuties(stage.databases.worker, BANKING, TENANTS.memberA)).toBe(before.length);
    expect(await stage.rows(stored)).toEqual(before);
    await stage.rows(`update lianban.contact_report_event set payload = '{"memberTenantId":"x"}' where sequence = 1`);
    expect(await verifyContactReport(stage.databases.worker, BANKING, TENANTS.memberA)).toMatchObject([{ sequence: 1, kind: 'hash' }]);
    expect((await verifyProgramme(stage.databases.worker, BANKING, [publicKey])).length).toBeGreaterThan(0);
  });

  test('the database refuses two who receive at one moment', async () => {
    await expect(
      stage.rows(
        `insert into lianban.contact_duty select programme_id, member_tenant_id, valid_from + interval '1 minute', valid_to, association_tenant_id, role, reason, person_id, person
        from lianban.contact_duty limit 1`,
      ),
    ).rejects.toMatchObject({ code: '23P01' });
  });
});

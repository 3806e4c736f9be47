import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Sanction } from '@lianban/partner-standing/sanction/sanction';
import { registryDesk } from '../testing/registry-desk.ts';
import { answer, done, OF_A, StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { openStage, orderTo, PEOPLE, PROGRAMME, SERVICES, TENANTS, type Stage } from '../testing/stage.ts';
import { noticesFor } from '../read/notices.ts';
import { verifyProgramme } from '../verify-log.ts';
import { statement } from './read-settlement.ts';
import { suspensionsNow, takingOn } from './read-sanctions.ts';
import { standingStory } from './read-story.ts';
import { releaseHeld } from './release-held.ts';
import { verifyStanding } from './verify-standing.ts';

const { reviewer, approver, clerk, manager, partnerA, partnerB, otherClerk } = STANDING_PEOPLE;
let stage: Stage;
let desk: StandingDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = new StandingDesk(stage);
});
afterAll(() => stage.close());

/** So many complaints of group customers about A's EMP service in a month; the first may be withdrawn afterwards. */
async function complaintsIn(month: string, count: number): Promise<Uuid[]> {
  const ids: Uuid[] = [];
  for (let index = 0; index < count; index += 1) ids.push(await takenAt(`${month}-1${index}T02:00:00.000Z`));
  return ids;
}

const takenAt = (at: IsoInstant, more = {}) =>
  stage.take(PEOPLE.agent, { receivedAt: at, workOrders: [orderTo(TENANTS.partnerA)], ...more }, { now: at });
const dayAfter = (month: string): IsoInstant => new Date(Date.parse(`${month}-01T02:00:00.000Z`) + 35 * 86_400_000).toISOString();
const of = async (rule: string, month: string): Promise<Sanction> =>
  (await desk.sanctions()).find((each) => each.rule === rule && each.month === month && each.state !== 'lapsed')!;
const held = async (month: string) => (await stage.read(clerk, (tx) => statement(tx, { ...OF_A, month })))?.heldBalance;

describe('a month that breaches (SAN-01)', () => {
  test('proposes an order with its evidence; closing again proposes nothing anew; the third in a row proposes the end (SAN-02)', async () => {
    for (const [month, count] of [
      ['2026-02', 5],
      ['2026-03', 4],
      ['2026-04', 5],
    ] as const) {
      await complaintsIn(month, count);
      await desk.closes(month, dayAfter(month));
    }
    expect((await desk.sanctions()).map(({ rule, month, state }) => [rule, month, state])).toEqual([
      ['SAN-01', '2026-04', 'proposed'],
      ['SAN-01', '2026-02', 'proposed'],
    ]);
    await desk.closes('2026-04', dayAfter('2026-04'));
    expect(await desk.sanctions()).toHaveLength(2);
    // A fifth of March comes in late, with the month closed again: three in a row, and March's own.
    await complaintsIn('2026-03', 1);
    await desk.closes('2026-03', dayAfter('2026-04'), { reason: '补录一件' });
    expect((await desk.sanctions()).map(({ rule, month, measure }) => `${rule} ${month} ${measure}`).sort()).toEqual([
      'SAN-01 2026-02 rectification_until_compliant',
      'SAN-01 2026-03 rectification_until_compliant',
      'SAN-01 2026-04 rectification_until_compliant',
      'SAN-02 2026-04 ending',
    ]);
    const ending = await of('SAN-02', '2026-04');
    expect(ending.evidence).toEqual([
      { kind: 'card', month: '2026-02', version: 1 },
      { kind: 'card', month: '2026-03', version: 2 },
      { kind: 'card', month: '2026-04', version: 1 },
    ]);
  });

  test('what nobody has carried out lapses where a later version takes its ground away; of the rest a reviewer is told', async () => {
    const order = await of('SAN-01', '2026-02');
    done(await desk.sanction(reviewer, order.id, { name: 'confirm', deadlineDay: null, reason: '' }, dayAfter('2026-04')));
    const [first] = await stage.rows<{ id: Uuid }>(
      "select complaint_id as id from lianban.scorecard_contribution where month = '2026-02' order by 1 limit 1",
    );
    await stage.do(PEOPLE.agent, first!.id, { name: 'withdraw_complaint', reason: '撤回' }, { now: dayAfter('2026-04') });
    await desk.closes('2026-02', dayAfter('2026-04'), { reason: '撤回一件' });
    const states = (await desk.sanctions()).map(({ rule, month, state }) => `${rule} ${month} ${state}`).sort();
    expect(states).toEqual(['SAN-01 2026-02 ordered', 'SAN-01 2026-03 proposed', 'SAN-01 2026-04 proposed', 'SAN-02 2026-04 lapsed']);
    const told = await stage.read(reviewer, (tx) => noticesFor(tx, { first: 100, after: null, unreadOnly: false }));
    expect(told.items.filter(({ item }) => item.kind === 'sanction_ground_gone').map(({ item }) => item.standingId)).toEqual([order.id]);
    done(await desk.sanction(reviewer, order.id, { name: 'lift', reason: '依据已不成立' }, dayAfter('2026-04')));
  });
});

describe('an order and the money (SAN-01, REF-04)', () => {
  const JUNE_8TH = '2026-06-08T02:00:00.000Z';
  const JUNE_20TH = '2026-06-20T02:00:00.000Z';

  test('confirmed it holds what is owed; compliant it releases it, each in the same step and told to the partner', async () => {
    done(await desk.shares('2026-05', '1000', JUNE_8TH));
    const { id } = await of('SAN-01', '2026-04');
    expect(answer(await desk.sanction(partnerB, id, { name: 'submit_plan', plan: '整改' }, JUNE_8TH))).toBe('not_a_party');
    expect(answer(await desk.sanction(partnerA, id, { name: 'submit_plan', plan: '整改' }, JUNE_8TH))).toBe('not_confirmed_yet');
    done(await desk.sanction(reviewer, id, { name: 'confirm', deadlineDay: '2026-06-30', reason: '' }, JUNE_8TH));
    expect(await held('2026-05')).toBe(100000n);
    expect(answer(await desk.pays('2026-05', '1', JUNE_8TH))).toBe('partner_suspended');
    done(await desk.sanction(partnerA, id, { name: 'submit_plan', plan: '增加值守人员，三日内完成' }, JUNE_8TH));
    done(await desk.sanction(reviewer, id, { name: 'accept_plan', reason: '' }, JUNE_8TH));
    done(await desk.sanction(reviewer, id, { name: 'find_compliant', reason: '复测合格' }, JUNE_20TH));
    expect(await held('2026-05')).toBe(0n);
    const lines = (await stage.read(partnerA, (tx) => statement(tx, { ...OF_A, month: '2026-05' })))!.lines;
    expect(lines.map(({ kind }) => kind)).toEqual(['share', 'hold', 'release']);
    const story = (await stage.read(partnerA, (tx) => standingStory(tx, [id]))).get(id)!;
    expect(story.map(({ type }) => type)).toEqual([
      'sanction_proposed',
      'sanction_confirmed',
      'plan_submitted',
      'plan_accepted',
      'found_compliant',
    ]);
    const told = await stage.read(partnerA, (tx) => noticesFor(tx, { first: 100, after: null, unreadOnly: false }));
    const kinds = told.items.map(({ item }) => item.kind);
    for (const kind of [
      'sanction_proposed',
      'sanction_confirmed',
      'settlement_held',
      'plan_accepted',
      'found_compliant',
      'settlement_released',
    ])
      expect(kinds).toContain(kind);
  });

  test('overlapping suspensions end with the later: the first one’s end releases nothing', async () => {
    const { id } = await of('SAN-01', '2026-03');
    await complaintsIn('2026-05', 5);
    await desk.closes('2026-05', JUNE_8TH);
    const may = await of('SAN-01', '2026-05');
    done(await desk.sanction(reviewer, id, { name: 'confirm', deadlineDay: null, reason: '' }, JUNE_20TH));
    done(await desk.sanction(reviewer, may.id, { name: 'confirm', deadlineDay: null, reason: '' }, JUNE_20TH));
    expect(await held('2026-05')).toBe(100000n);
    done(await desk.sanction(approver, id, { name: 'lift', reason: '合并处理' }, JUNE_20TH));
    expect(await held('2026-05')).toBe(100000n);
    expect(await stage.read(partnerA, (tx) => suspensionsNow(tx, null, JUNE_20TH))).toEqual([
      { partnerTenantId: TENANTS.partnerA, mode: 'emp', serviceId: null, until: 'open', sanctionIds: [may.id] },
    ]);
    expect(await stage.read(reviewer, (tx) => takingOn(tx, [TENANTS.partnerA, TENANTS.partnerB], JUNE_20TH))).toEqual([
      'partner_suspended',
      'allowed',
    ]);
    done(await desk.sanction(approver, may.id, { name: 'lift', reason: '已整改' }, JUNE_20TH));
    expect(await held('2026-05')).toBe(0n);
  });

  test('one of set length is over by itself: the worker releases what is held, once (SAN-04)', async () => {
    const month = '2026-05';
    const b = { partnerTenantId: TENANTS.partnerB, mode: 'c' } as const;
    const heldOfB = async () => (await stage.read(clerk, (tx) => statement(tx, { ...b, month })))?.heldBalance;
    // One complaint that is never resolved: 0 % in time.
    await stage.take(PEOPLE.agent, { serviceId: SERVICES.ofB, customerKind: 'individual', workOrders: [orderTo(TENANTS.partnerB)] });
    done(await desk.shares(month, '500', JUNE_8TH, { of: b }));
    await desk.closes(month, JUNE_8TH, { reason: '补录乙方' });
    const order = (await desk.sanctions(TENANTS.partnerB)).find(({ rule }) => rule === 'SAN-04')!;
    done(await desk.sanction(reviewer, order.id, { name: 'confirm', deadlineDay: null, reason: '' }, JUNE_8TH));
    expect(await heldOfB()).toBe(50000n);
    const worker = stage.databases.worker;
    expect(await releaseHeld(worker, '2026-07-08T01:59:59.999Z', 10)).toBe(0);
    expect(await releaseHeld(worker, '2026-07-08T02:00:00.000Z', 10)).toBe(1);
    expect(await heldOfB()).toBe(0n);
    expect(await releaseHeld(worker, '2026-07-08T02:00:00.000Z', 10)).toBe(0);
  });
});

describe('a service suspended at once (SAN-05)', () => {
  const JULY = '2026-07-01T02:00:00.000Z';

  test('by one manager, reviewed by another person; the partner takes on nothing new and goes on answering what it has', async () => {
    expect(answer(await desk.suspends(SERVICES.ofA, JULY, clerk))).toBe('role_missing');
    expect(answer(await desk.suspends(SERVICES.ofOther, JULY))).toBe('serviceId: unknown');
    const both = await Promise.all([desk.suspends(SERVICES.ofA, JULY), desk.suspends(SERVICES.ofA, JULY)]);
    expect(both.map(answer).sort()).toEqual(['done', 'service_is_suspended']);
    const id = done(both.find(({ kind }) => kind === 'done')!);
    expect(await stage.read(partnerA, (tx) => suspensionsNow(tx, null, JULY))).toMatchObject([
      { serviceId: SERVICES.ofA, mode: null, until: 'open' },
    ]);
    const seenByB = await stage.read(partnerB, (tx) => suspensionsNow(tx, null, JULY));
    expect(seenByB.map(({ partnerTenantId, mode }) => [partnerTenantId, mode])).toEqual([[TENANTS.partnerB, 'c']]);
    const order = orderTo(TENANTS.partnerA);
    const complaint = await takenAt(JULY, { workOrders: [order] });
    await stage.do(
      partnerA,
      complaint,
      { name: 'resolve_work_order', workOrderId: order.workOrderId, cause: '配置', measure: '已改' },
      { now: JULY },
    );
    expect(answer(await desk.sanction(manager, id, { name: 'review_suspension', upheld: false, reason: '已恢复' }, JULY))).toBe(
      'role_missing',
    );
    done(await desk.sanction(approver, id, { name: 'review_suspension', upheld: true, reason: '确有质量问题' }, JULY));
    expect(answer(await desk.sanction(partnerA, id, { name: 'object', evidence: '已更换设备' }, JULY))).toBe('done');
    expect(answer(await desk.sanction(partnerA, id, { name: 'object', evidence: '再次' }, JULY))).toBe('already_objected');
  });

  test('a suspended partner registers no service it does not offer; what it offers it may change (domain.md 6)', async () => {
    const registry = registryDesk(stage);
    await registry.registered(partnerA, '2026-01-05T02:00:00.000Z');
    const number = (value: string | null) => ({ field: `service_number:${SERVICES.ofA}` as const, value });
    const submit = async (value: string | null, now: IsoInstant) => {
      const id = await registry.drafted(partnerA, [number(value)], {}, now);
      return registry.give(partnerA, id, { name: 'submit', replaces: [] }, { now });
    };
    expect((await submit('10657009', JULY)).kind).toBe('done');
    await stage.rows("delete from lianban.registration_period where field like 'service_number:%'");
    await stage.rows(
      `insert into lianban.registration_period (programme_id, partner_tenant_id, field, valid_from, valid_to, carrier_tenant_id, value, change_notice_id, submitted_at, decided_how)
      select programme_id, partner_tenant_id, 'service_number:' || $1, valid_from, null, carrier_tenant_id, null, change_notice_id, submitted_at, decided_how
      from lianban.registration_period where field = 'company_name'`,
      [SERVICES.ofA],
    );
    expect(await submit('10657008', '2026-07-02T02:00:00.000Z')).toMatchObject({ kind: 'refused', code: 'partner_suspended' });
  });
});

describe('an ending takes two people (SAN-06)', () => {
  test('who confirmed does not approve, whatever roles one has; a partner sees it, another does not', async () => {
    const both = { ...reviewer, roles: ['quality_reviewer', 'approver'] } as typeof reviewer;
    await complaintsIn('2026-06', 5);
    await desk.closes('2026-06', dayAfter('2026-06'));
    const ending = await of('SAN-02', '2026-06');
    const at = dayAfter('2026-06');
    done(await desk.sanction(both, ending.id, { name: 'confirm', deadlineDay: null, reason: '' }, at));
    expect(answer(await desk.sanction(both, ending.id, { name: 'approve_ending', reason: '同意' }, at))).toBe('same_person');
    const outcomes = await Promise.all([
      desk.sanction(approver, ending.id, { name: 'approve_ending', reason: '同意' }, at),
      desk.sanction(approver, ending.id, { name: 'decline_ending', reason: '不同意' }, at),
    ]);
    expect(outcomes.map(answer).filter((each) => each === 'done')).toHaveLength(1);
    for (const stranger of [partnerB, otherClerk]) expect(await desk.sanctions(TENANTS.partnerA, stranger)).toEqual([]);
    expect(await desk.sanctions(TENANTS.partnerA, partnerA)).not.toEqual([]);
  });

  test('rows follow from the logs', async () => {
    expect(await verifyStanding(stage.databases.worker, PROGRAMME)).toEqual([]);
    expect(await verifyProgramme(stage.databases.worker, PROGRAMME, [])).toEqual([]);
  });
});

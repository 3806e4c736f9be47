import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { answer, done, StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { hoursLater, openStage, PEOPLE, SERVICES, TENANTS, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { noticesFor } from '../read/notices.ts';
import { PROGRAMME } from '../testing/stage.ts';
import { refundCounts, refundPage } from './read-refunds.ts';
import { standingStory } from './read-story.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';

const { clerk, secondClerk, approver, partnerA, partnerB, cityDesk, otherClerk } = STANDING_PEOPLE;
let stage: Stage;
let desk: StandingDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = new StandingDesk(stage);
});
afterAll(() => stage.close());

const ALL = { partnerTenantId: null, states: null, first: 50, after: null };

describe('the way of a refund (REF-01…03)', () => {
  test('claimed by the carrier, verified by the partner, doubled, approved, credited; each step told and in the story', async () => {
    const id = await desk.claimed();
    expect(answer(await desk.command(partnerA, id, { name: 'verify', wrong: '8.50', reason: '多收一个月' }, { now: hoursLater(1) }))).toBe(
      'done',
    );
    expect(await desk.refund(id, partnerA)).toMatchObject({ state: 'verified', wrong: 850n, amount: 1700n, mode: 'emp' });
    expect(answer(await desk.command(approver, id, { name: 'approve', double: false, reason: '' }))).toBe('done');
    expect(answer(await desk.command(approver, id, { name: 'credit', reference: 'CZ-1' }))).toBe('role_missing');
    done(await desk.command(clerk, id, { name: 'credit', reference: 'CZ-1' }, { now: hoursLater(2) }));
    const story = (await stage.read(partnerA, (tx) => standingStory(tx, [id]))).get(id)!;
    expect(story.map(({ type, personName }) => [type, personName])).toEqual([
      ['refund_claimed', '蒋丽'],
      ['refund_verified', '李静'],
      ['refund_approved', '刘振华'],
      ['refund_credited', '蒋丽'],
    ]);
    expect(story[1]!.reason).toBe('多收一个月');
    const told = await stage.read(partnerA, (tx) => noticesFor(tx, { first: 50, after: null, unreadOnly: false }));
    const own = told.items.map(({ item }) => item).filter(({ standingId }) => standingId === id);
    expect(own.map(({ kind }) => kind).sort()).toEqual(['refund_approved', 'refund_claimed', 'refund_credited', 'refund_verified']);
    expect(own[0]).toMatchObject({ standingSubject: 'refund', values: { partner: '甲软件', amount: '17.00' } });
    expect(await stage.rows('select 1 from lianban.outbox where standing_id = $1 and tenant_id = $2', [id, TENANTS.partnerA])).toHaveLength(
      4,
    );
  });

  test('the same fee is refunded once, however it is written; a rejected one may be claimed again', async () => {
    const complaintId = await desk.complaint();
    const claim = { complaintId, item: 'ＧＰＲＳ 月租' };
    const first = done(await desk.claims(clerk, claim));
    expect(answer(await desk.claims(secondClerk, { ...claim, item: 'gprs月租' }))).toBe('fee_already_refunded');
    expect(answer(await desk.claims(secondClerk, { ...claim, item: '彩铃月租' }))).toBe('done');
    done(await desk.command(clerk, first, { name: 'reject', reason: '查无此费' }));
    expect(answer(await desk.claims(secondClerk, claim))).toBe('done');
  });

  test('two clerks in the same moment, and one who retries: one refund', async () => {
    const complaintId = await desk.complaint();
    const key = randomUUID();
    const claim = { complaintId, item: '同一笔' };
    const outcomes = await Promise.all([
      desk.claims(clerk, claim, { idempotencyKey: key }),
      desk.claims(secondClerk, claim),
      desk.claims(clerk, claim, { idempotencyKey: key }),
      desk.claims(partnerA, claim),
    ]);
    expect(await stage.rows("select 1 from lianban.refund where item = '同一笔'")).toHaveLength(1);
    const kinds = outcomes.map(answer).sort();
    expect(kinds.filter((kind) => kind === 'fee_already_refunded').length).toBeGreaterThanOrEqual(2);
    expect(kinds.filter((kind) => kind !== 'done' && kind !== 'fee_already_refunded')).toEqual([]);
    expect(answer(await desk.claims(clerk, { ...claim, charged: '11.00' }, { idempotencyKey: key }))).not.toBe('done');
  });

  test('one customer at the carrier and at the partner is one: by the phone number', async () => {
    const contact = { name: '衡山贸易有限公司', phone: '13807310777' };
    const atCarrier = await stage.take(PEOPLE.agent, { contact });
    const atPartner = await stage.take(partnerA, { contact });
    done(await desk.claims(clerk, { complaintId: atCarrier, item: '跨户' }));
    expect(answer(await desk.claims(partnerA, { complaintId: atPartner, item: '跨户' }))).toBe('fee_already_refunded');
  });

  test('whoever saw another version is told what has happened since', async () => {
    const id = await desk.claimed({ item: '冲突' });
    done(await desk.command(clerk, id, { name: 'verify', wrong: '1', reason: '属实' }));
    const outcome = await desk.command(secondClerk, id, { name: 'reject', reason: '无依据' }, { expectedVersion: 1 });
    expect(outcome).toMatchObject({ kind: 'conflict', since: [{ type: 'refund_verified', personName: '蒋丽' }] });
  });

  test('what is wrong stands beside its field, amounts to the fen', async () => {
    const complaintId = await desk.complaint();
    const bad = await desk.claims(clerk, {
      complaintId: randomUUID(),
      item: ' ',
      month: '2026-13',
      charged: '1.005',
      serviceId: SERVICES.ofA,
    });
    expect(answer(bad)).toBe('complaintId: unknown, fee.item: required, fee.month: not_a_month, charged: too_many_decimals');
    expect(answer(await desk.claims(clerk, { complaintId, serviceId: randomUUID() }))).toBe('fee.serviceId: unknown');
    const id = await desk.claimed({ item: '到分', charged: '99999999.99' });
    done(await desk.command(clerk, id, { name: 'verify', wrong: '99999999.99', reason: '属实' }));
    expect(await desk.refund(id)).toMatchObject({ amount: 19999999998n });
  });
});

describe('whose it is', () => {
  test('a partner cannot claim on a service of another, nor learn of it, nor touch another’s refund', async () => {
    const id = await desk.claimed({ item: '甲的' });
    expect(answer(await desk.claims(partnerB, { complaintId: await desk.complaint(), serviceId: SERVICES.ofA }))).toBe(
      'complaintId: unknown, fee.serviceId: unknown',
    );
    for (const stranger of [partnerB, otherClerk]) {
      expect(await desk.refund(id, stranger)).toBeNull();
      expect(answer(await desk.command(stranger, id, { name: 'deny', reason: '不认' }))).toBe('not_a_party');
      expect(answer(await desk.command(stranger, randomUUID(), { name: 'deny', reason: '不认' }))).toBe('not_a_party');
      expect((await stage.read(stranger, (tx) => standingStory(tx, [id]))).size).toBe(0);
    }
    expect((await stage.read(partnerB, (tx) => refundPage(tx, ALL))).items).toEqual([]);
  });

  test('a seat limited to a unit sees the refunds of its unit’s complaints only', async () => {
    const ofUnit = await stage.take(cityDesk);
    const own = done(await desk.claims(cityDesk, { complaintId: ofUnit, item: '本市' }));
    const page = await stage.read(cityDesk, (tx) => refundPage(tx, ALL));
    expect(page.items.map(({ item }) => item.id)).toEqual([own]);
    const foreign = await desk.claimed({ item: '外市' });
    expect(await desk.refund(foreign, cityDesk)).toBeNull();
  });
});

test('lists go by key through every page, by state and by complaint', async () => {
  const whole = (await stage.read(clerk, (tx) => refundPage(tx, ALL))).items.map(({ item }) => item.id);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await stage.read(clerk, (tx) => refundPage(tx, { ...ALL, first: 3, after }));
    seen.push(...page.items.map(({ item }) => item.id));
    ({ hasNextPage: more } = page);
    after = page.items.at(-1)?.cursor ?? null;
  }
  expect(seen).toEqual(whole);
  const counts = await stage.read(clerk, (tx) => refundCounts(tx));
  const rejected = await stage.read(clerk, (tx) => refundPage(tx, { ...ALL, states: ['rejected'] }));
  expect(rejected.items).toHaveLength(counts.rejected!);
  const { complaintId } = rejected.items[0]!.item;
  const behind = await stage.read(clerk, (tx) => refundPage(tx, { ...ALL, complaintId }));
  expect(new Set(behind.items.map(({ item }) => item.complaintId))).toEqual(new Set([complaintId]));
});

test('rows are what the log makes of them; an edit of either shows, and rows are mended from the log', async () => {
  const worker = stage.databases.worker;
  expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  expect(await verifyProgramme(worker, PROGRAMME, [])).toEqual([]);
  const id = await desk.claimed({ item: '被改' });
  await stage.rows('update lianban.refund set charged = charged + 1 where id = $1', [id]);
  expect((await verifyStanding(worker, PROGRAMME)).map(({ table, found }) => [table, found])).toEqual([
    ['lianban.refund', 'recomputed'],
    ['lianban.refund', 'stored'],
  ]);
  expect(await rebuildStanding(worker, PROGRAMME, TENANTS.partnerA)).toBe(true);
  expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  const faults = async () => (await verifyProgramme(worker, PROGRAMME, [])).map(({ logId, kind }) => [logId, kind]);
  await stage.rows("update lianban.standing_text set text = '改了' where standing_id = $1", [id]);
  expect(await faults()).toEqual([[id, 'text']]);
  await stage.rows('update lianban.standing_event set payload = payload || \'{"charged":"1.00"}\' where standing_id = $1', [id]);
  expect(await faults()).toContainEqual([id, 'hash']);
  await stage.rows('update lianban.standing_log set version = 2 where id = $1', [id]);
  expect(await faults()).toContainEqual([id, 'head']);
});

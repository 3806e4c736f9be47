import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { formatYuan, parseYuan } from '@lianban/partner-standing/money';
import { answer, done, OF_A, StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { openStage, PROGRAMME, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { ledgers, postingsOfMonth, settlementMonths, statement } from './read-settlement.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';

const { clerk, approver, partnerA, partnerB, otherClerk } = STANDING_PEOPLE;
const JUNE_1ST = '2026-05-31T16:00:00.000Z';
const JUNE_5TH = '2026-06-05T02:00:00.000Z';
const JULY_5TH = '2026-07-05T02:00:00.000Z';
let stage: Stage;
let desk: StandingDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = new StandingDesk(stage);
});
afterAll(() => stage.close());

const statementOf = (month: string, who = clerk) => stage.read(who, (tx) => statement(tx, { ...OF_A, month }));

test('a month is settled: share less refunds, each line with its complaint, the refund deducted (REF-02, REF-04)', async () => {
  const refund = await desk.credited({ charged: '12.34' });
  const late = await desk.credited({ charged: '5', item: '六月才记账' }, JUNE_1ST);
  expect(answer(await desk.settles('2026-05', JUNE_5TH))).toBe('share_missing');
  done(await desk.shares('2026-05', '1000.10', JUNE_5TH));
  expect(answer(await desk.shares('2026-05', '1', JUNE_5TH))).toBe('share_already_entered');
  expect(answer(await desk.settles('2026-05', '2026-05-31T15:59:59.999Z'))).toBe('month_not_over');
  expect(answer(await desk.settles('2026-05', JUNE_5TH, { who: approver }))).toBe('role_missing');
  expect(answer(await desk.settles('2026-05', JUNE_5TH, { who: otherClerk }))).toBe('not_a_party');
  done(await desk.settles('2026-05', JUNE_5TH));
  const settled = await statementOf('2026-05', partnerA);
  expect(settled).toMatchObject({ share: 100010n, refunds: 2468n, closing: 97542n, settledAt: JUNE_5TH });
  const line = settled!.lines.find(({ kind }) => kind === 'refund');
  const { complaintId } = (await desk.refund(refund))!;
  expect(line).toMatchObject({ refundId: refund, complaintId, personName: '蒋丽', refundReference: expect.stringMatching(/^CZ-/) });
  expect(await desk.refund(refund)).toMatchObject({ state: 'deducted', deducted: { month: '2026-05', postingId: line!.id } });
  expect(await desk.refund(late)).toMatchObject({ state: 'credited' });
});

test('settling again changes nothing, and nothing is posted into a settled month', async () => {
  const before = await stage.rows('select * from lianban.standing_event');
  expect(answer(await desk.settles('2026-05', JUNE_5TH))).toBe('done');
  expect(await stage.rows('select * from lianban.standing_event')).toHaveLength(before.length);
  expect(answer(await desk.pays('2026-05', '1', JUNE_5TH))).toBe('month_is_settled');
  expect(answer(await desk.pays('2026-06', '975.43', JUNE_5TH))).toBe('amount: too_large');
  expect(answer(await desk.pays('2026-06', '975.42', JUNE_5TH))).toBe('done');
});

test('a wrong posting is countered in the open month, and the refund it deducted is deducted anew', async () => {
  const refundLine = (await statementOf('2026-05'))!.lines.find(({ kind }) => kind === 'refund')!;
  done(await desk.counters(refundLine.id, '2026-06', JUNE_5TH));
  expect(await desk.refund(refundLine.refundId!)).toMatchObject({ state: 'credited', deducted: null });
  done(await desk.shares('2026-06', '0', JULY_5TH));
  done(await desk.settles('2026-06', JULY_5TH));
  expect(await desk.refund(refundLine.refundId!)).toMatchObject({ state: 'deducted', deducted: { month: '2026-06' } });
  const june = (await statementOf('2026-06'))!;
  expect(june).toMatchObject({ opening: 97542n, share: 0n, paid: 97542n, corrections: 2468n, refunds: 2468n + 1000n, closing: -1000n });
  const [latest, earlier] = await stage.read(partnerA, (tx) =>
    settlementMonths(tx, { partnerTenantId: null, from: '2026-01', to: '2026-12' }),
  );
  const { lines: _lines, ledgerId: _ledger, version: _version, ...sums } = june;
  expect(latest).toEqual({ ...sums, shareEntered: true });
  expect(earlier).toMatchObject({ month: '2026-05', closing: 97542n, shareEntered: true });
  expect(await stage.read(clerk, (tx) => postingsOfMonth(tx, { partnerTenantId: null, month: '2026-06' }))).toHaveLength(5);
});

test('the largest sums stay exact to the fen', async () => {
  const of = { ...OF_A, mode: 'c' as const };
  for (const [index, month] of ['2026-01', '2026-02', '2026-03'].entries())
    done(await desk.shares(month, index === 2 ? '999999999999.97' : '999999999999.99', JUNE_5TH, { of }));
  const [ledger] = (await stage.read(clerk, (tx) => ledgers(tx))).filter(({ mode }) => mode === 'c');
  expect(formatYuan(ledger!.balances.payable)).toBe('2999999999999.95');
  expect(ledger!.balances.payable).toBe(2n * (parseYuan('999999999999.99') as bigint) + (parseYuan('999999999999.97') as bigint));
});

test('two clerks at once: one share', async () => {
  const outcomes = await Promise.all([desk.shares('2026-07', '10', JULY_5TH), desk.shares('2026-07', '10', JULY_5TH)]);
  expect(outcomes.map(answer).sort()).toEqual(['done', 'share_already_entered']);
});

test('nobody reads another’s settlement', async () => {
  for (const stranger of [partnerB, otherClerk]) {
    expect(await stage.read(stranger, (tx) => ledgers(tx))).toEqual([]);
    expect(await statementOf('2026-05', stranger)).toBeNull();
    expect(await stage.read(stranger, (tx) => settlementMonths(tx, { partnerTenantId: null, from: '2026-01', to: '2026-12' }))).toEqual([]);
  }
});

test('the database itself refuses a posting that does not balance, and rows are those of the log', async () => {
  await expect(stage.rows('update lianban.settlement_posting set payable = payable + 1')).rejects.toMatchObject({ code: '23514' });
  const worker = stage.databases.worker;
  expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  await stage.rows("delete from lianban.settlement_month where month = '2026-06'");
  expect(await verifyStanding(worker, PROGRAMME)).toMatchObject([{ table: 'lianban.settlement_month', found: 'recomputed' }]);
  expect(await rebuildStanding(worker, PROGRAMME, OF_A.partnerTenantId)).toBe(true);
  expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  expect(await verifyProgramme(worker, PROGRAMME, [])).toEqual([]);
});

import { beforeAll, expect, test } from '@jest/globals';
import { until } from '../faults/faulty-stack.ts';
import { mailTo } from '../kit/mail.ts';
import { startTestStack, type StackDescription } from '../kit/stack.ts';
import { call, Desk, tenantOf } from './desk.ts';

const PARTNER = 'service@partner-a.example';
const HOUR = 3_600_000;
let stack: StackDescription;
beforeAll(async () => {
  stack = await startTestStack();
}, 180_000);

const breachedOf = async (desk: Desk): Promise<string[]> => {
  const { data } = await desk.ask<Record<string, { edges: { node: { number: string } }[] }>>(
    '{ xComplaints(filter: { view: BREACHED }, sort: LAST_EVENT, direction: DESCENDING, first: 50) { edges { node { number } } } }',
  );
  return Object.values(data ?? {}).flatMap(({ edges }) => edges.map(({ node }) => node.number));
};
const noticesOf = async (desk: Desk, complaintId: string): Promise<string[]> => {
  type Notices = Record<
    string,
    { edges: { node: { kind: string; complaint: { id: string } | null; values: { name: string; value: string }[] } }[] }
  >;
  const { data } = await desk.ask<Notices>('{ xNotices(first: 50) { edges { node { kind complaint { id } values { name value } } } } }');
  return Object.values(data ?? {})
    .flatMap(({ edges }) => edges.map(({ node }) => node))
    .filter((notice) => notice.complaint?.id === complaintId)
    .map(({ kind, values }) => [kind, ...values.filter(({ name }) => name === 'step').map(({ value }) => value)].join(' '));
};

test('a fault discovered hours ago is overdue by itself: clock, list, notices up the ladder, mails (CLK-05, CLK-20, CLK-21)', async () => {
  const agent = new Desk(stack, 'intake@carrier.example');
  const partner = new Desk(stack, PARTNER);
  const { id, number } = await agent.do(
    'takeComplaint',
    call({
      kind: 'FAULT_REPORT',
      discoveredAt: new Date(Date.now() - 5 * HOUR).toISOString(),
      workOrders: [{ holderId: tenantOf(PARTNER), instruction: '业务中断，请立即排查', faultGrade: 'SEVERE' }],
    }),
  );
  await until('the clock is breached', 20_000, async () => (await partner.see(id))?.clocks[0]?.state === 'BREACHED');
  const seen = await partner.see(id);
  expect(seen?.clocks.map(({ rule, state }) => `${rule} ${state}`)).toEqual(['CLK-05 BREACHED']);
  expect(seen?.events.edges.filter(({ node }) => node.type === 'clock_breached')).toHaveLength(1);

  for (const desk of [agent, partner]) expect(await breachedOf(desk)).toContain(number);
  // The holder first, then who stands above it.
  expect(await noticesOf(partner, id)).toContain('clock_breached 1');
  expect(await noticesOf(new Desk(stack, 'leader@carrier.example'), id)).toContain('clock_breached 2');
  for (const address of [PARTNER, 'leader@carrier.example'])
    expect((await mailTo(stack, address, ({ subject }) => subject.includes(number) && subject.includes('超时'))).text).toContain(id);
});

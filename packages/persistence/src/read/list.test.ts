import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hoursLater, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { EVERYTHING } from '../testing/whole-list.ts';
import { listComplaints, type ListPage, type ListQuestion, type ListSort } from './list.ts';

const { agent, partnerA, partnerB } = PEOPLE;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  for (let index = 0; index < 23; index += 1) {
    const order = orderTo(index % 3 === 0 ? TENANTS.partnerB : TENANTS.partnerA, { urgent: index % 2 === 0, difficult: index % 5 === 0 });
    const id = await stage.take(
      agent,
      { workOrders: index % 7 === 6 ? [] : [order], unitId: index % 2 === 0 ? UNITS.changsha : UNITS.zhuzhou },
      { now: hoursLater(index / 10) },
    );
    if (index % 4 === 3 && index % 7 !== 6)
      await stage.do(agent, id, { name: 'withdraw_complaint', reason: '撤回' }, { now: hoursLater(3) });
  }
});
afterAll(() => stage.close());

const question = (more: Partial<ListQuestion>, filter: Partial<ListQuestion['filter']> = {}): ListQuestion => ({
  now: hoursLater(1000),
  view: 'all',
  sort: 'accepted',
  direction: 'descending',
  first: 50,
  after: null,
  before: null,
  ...more,
  filter: { ...EVERYTHING, ...filter },
});
const ask = (who: Actor, asked: ListQuestion): Promise<ListPage> => stage.read(who, (tx) => listComplaints(tx, asked));
const idsOf = (page: ListPage): string[] => page.items.map(({ item }) => item.complaintId);

describe('pages', () => {
  for (const sort of ['next_deadline', 'last_event', 'accepted', 'number'] satisfies ListSort[]) {
    for (const direction of ['ascending', 'descending'] as const) {
      test(`by ${sort} ${direction} hold every row once, forwards and backwards`, async () => {
        const whole = idsOf(await ask(agent, question({ sort, direction })));
        expect(whole).toHaveLength(23);
        const forwards: string[] = [];
        let last: ListPage = await ask(agent, question({ sort, direction, first: 5 }));
        forwards.push(...idsOf(last));
        while (last.hasNextPage) {
          last = await ask(agent, question({ sort, direction, first: 5, after: last.items.at(-1)!.cursor }));
          forwards.push(...idsOf(last));
        }
        expect(forwards).toEqual(whole);
        const backwards = idsOf(last);
        while (last.hasPreviousPage) {
          last = await ask(agent, question({ sort, direction, first: 5, before: last.items[0]!.cursor }));
          backwards.unshift(...idsOf(last));
        }
        expect(backwards).toEqual(whole);
      });
    }
  }
});

test('the inbox costs three statements with its count: begin, the page, the count', async () => {
  const statements = await stage.read(partnerA, async (tx) => {
    const page = await listComplaints(tx, question({ view: 'inbox', sort: 'next_deadline', direction: 'ascending', first: 5 }));
    expect(await page.count()).toBeGreaterThan(5);
    return tx.statements();
  });
  expect(statements).toBe(3);
});

test('views and filters narrow, and a count says how many', async () => {
  const all = await ask(agent, question({}));
  const open = await ask(agent, question({ view: 'open' }));
  const closed = await ask(agent, question({ view: 'closed' }));
  expect([...idsOf(open), ...idsOf(closed)].sort()).toEqual(idsOf(all).sort());
  expect(await closed.count()).toBe(closed.items.length);
  for (const { item } of (await ask(agent, question({}, { holderId: TENANTS.partnerB }))).items)
    expect(item.holderTenantIds).toContain(TENANTS.partnerB);
  expect((await ask(agent, question({}, { unitId: UNITS.changsha }))).items).toHaveLength(12);
  expect((await ask(agent, question({}, { kind: ['enquiry'] }))).items).toHaveLength(0);
  expect((await ask(agent, question({}, { acceptedFrom: hoursLater(1), acceptedBefore: hoursLater(1.2) }))).items).toHaveLength(2);
});

test('each organisation lists its own rows, a seat of a unit those of its unit', async () => {
  const [a, b] = [await ask(partnerA, question({})), await ask(partnerB, question({}))];
  expect(idsOf(a).filter((id) => idsOf(b).includes(id))).toEqual([]);
  expect((await ask(person(TENANTS.carrier, ['intake_agent'], UNITS.zhuzhou), question({}))).items).toHaveLength(11);
});

test('contact data are in a row only while the caller may see them', async () => {
  const rows = (await ask(partnerA, question({}))).items.map(({ item }) => item);
  expect(rows.some(({ contactOpen }) => contactOpen)).toBe(true);
  for (const row of rows) {
    expect(row.contactPhone).toBe(row.contactOpen ? '13807310001' : null);
    expect(row.maskedPhone).toBe('138****0001');
  }
});

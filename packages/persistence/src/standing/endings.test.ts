import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Sanction } from '@lianban/partner-standing/sanction/sanction';
import { noticesFor } from '../read/notices.ts';
import { answer, done, StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { openStage, orderTo, PEOPLE, PROGRAMME, SERVICES, TENANTS, type Actor, type Stage } from '../testing/stage.ts';
import { enterFigures, type FigureEntry } from './enter-figures.ts';
import { noteDeadlines } from './note-deadlines.ts';
import { standingStory } from './read-story.ts';
import { proposeEnding } from './sanctions.ts';
import { verifyStanding } from './verify-standing.ts';

const { reviewer, approver, clerk, manager, partnerA, partnerB } = STANDING_PEOPLE;
const JULY: IsoInstant = '2026-07-06T02:00:00.000Z';
const MONTHS = ['2026-04', '2026-05', '2026-06'];
/** One person in every seat that has a say. */
const BOTH: Actor = { ...reviewer, roles: ['quality_reviewer', 'approver'] };
const CONFIRM = { name: 'confirm', deadlineDay: null, reason: '' } as const;
const APPROVE = { name: 'approve_ending', reason: '同意' } as const;
let stage: Stage;
let desk: StandingDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = new StandingDesk(stage);
  for (const month of MONTHS) {
    for (let count = 0; count < 5; count += 1) await taken(month, SERVICES.ofA, TENANTS.partnerA);
    await taken(month, SERVICES.ofB, TENANTS.partnerB);
    await enters(TENANTS.partnerB, month, { billed_users: '1000' });
  }
  await enters(TENANTS.partnerA, '2026-06', { service_cost: '100.01', share_emp: '100.00' });
  for (const month of MONTHS) await desk.closes(month, JULY);
});
afterAll(() => stage.close());

const taken = (month: string, serviceId: Uuid, partner: Uuid) => {
  const at = `${month}-03T02:00:00.000Z`;
  return stage.take(PEOPLE.agent, { receivedAt: at, serviceId, workOrders: [orderTo(partner)] }, { now: at });
};

async function enters(partnerTenantId: Uuid, month: string, values: Record<string, string>): Promise<void> {
  const entries = Object.entries(values).map(
    ([figure, value]) => ({ partnerTenantId, month, figure, value, seenVersion: null, source: 'entered', sourceNote: '' }) as FigureEntry,
  );
  const request = { entries, key: `${partnerTenantId} ${month}`, now: JULY, personName: clerk.name, timeZone: 'Asia/Shanghai' };
  expect(await enterFigures(stage.databases.carrier, clerk, request)).toMatchObject({ kind: 'done' });
}

const endingBy = async (rule: string, partner: Uuid): Promise<Sanction> => {
  const found = (await desk.sanctions(partner)).find((each) => each.rule === rule && each.measure === 'ending');
  if (found === undefined) throw new Error(`no ending by ${rule}`);
  return found;
};
const stateOf = async ({ id }: Sanction, partner: Uuid) => (await desk.sanctions(partner)).find((each) => each.id === id)!.state;
const told = async (who: Actor, kind: string) =>
  (await stage.read(who, (tx) => noticesFor(tx, { first: 100, after: null, unreadOnly: false }))).items.filter(
    ({ item }) => item.kind === kind,
  );

describe('every way to an ending goes through a reviewer and a second person (SAN-02, SAN-03, SAN-05, SAN-06)', () => {
  /** A manager's judgement that it is serious 情节严重. */
  const serious = async (): Promise<Sanction> => {
    const judged = { partnerTenantId: TENANTS.partnerB, serviceId: SERVICES.ofB, reason: '群发诈骗短信，情节严重' };
    const evidence = [{ kind: 'complaint', id: await taken('2026-07', SERVICES.ofB, TENANTS.partnerB) }] as const;
    const give = (who: Actor, more: object) =>
      proposeEnding(desk.database(who), desk.request(who, JULY), { ...judged, evidence, ...more } as Parameters<typeof proposeEnding>[2]);
    expect(answer(await give(reviewer, {}))).toBe('role_missing');
    expect(answer(await give(manager, { evidence: [] }))).toBe('evidence: no_evidence');
    expect(answer(await give(manager, { serviceId: SERVICES.ofA }))).toBe('serviceId: unknown');
    const id = done(await give(manager, {}));
    return (await desk.sanctions(TENANTS.partnerB)).find((each) => each.id === id)!;
  };

  test.each([
    ['three months in a row of EMP', TENANTS.partnerA, () => endingBy('SAN-02', TENANTS.partnerA), MONTHS],
    ['three months in a row of C', TENANTS.partnerB, () => endingBy('SAN-03', TENANTS.partnerB), MONTHS],
    ['a cost above the revenue', TENANTS.partnerA, () => endingBy('SAN-05', TENANTS.partnerA), [{ cost: '100.01', revenue: '100.00' }]],
    ['a serious case, by a manager', TENANTS.partnerB, serious, ['complaint']],
  ])('%s', async (_what, partner, find, rests) => {
    const ending = await find();
    expect(ending.state).toBe('proposed');
    expect(ending.evidence).toMatchObject(
      rests.map((each) =>
        typeof each !== 'string' ? { kind: 'cost', ...each } : each === 'complaint' ? { kind: each } : { kind: 'card', month: each },
      ),
    );
    expect(answer(await desk.sanction(approver, ending.id, CONFIRM, JULY))).toBe('role_missing');
    expect(answer(await desk.sanction(approver, ending.id, APPROVE, JULY))).toBe('not_confirmed_yet');
    done(await desk.sanction(BOTH, ending.id, CONFIRM, JULY));
    expect(answer(await desk.sanction(BOTH, ending.id, APPROVE, JULY))).toBe('same_person');
    expect(answer(await desk.sanction(BOTH, ending.id, { name: 'decline_ending', reason: '不同意' }, JULY))).toBe('same_person');
    expect(answer(await desk.sanction(reviewer, ending.id, APPROVE, JULY))).toBe('role_missing');
    expect(await stateOf(ending, partner)).toBe('awaiting_approval');
    done(await desk.sanction(approver, ending.id, APPROVE, JULY));
    expect(await stateOf(ending, partner)).toBe('cooperation_ended');
    const story = (await stage.read(reviewer, (tx) => standingStory(tx, [ending.id]))).get(ending.id)!;
    expect(story.map(({ type, personName }) => [type, personName]).slice(1)).toEqual([
      ['sanction_confirmed', reviewer.name],
      ['ending_approved', approver.name],
    ]);
  });
});

describe('a rectification order whose deadline passes (SAN-01)', () => {
  const DEADLINE = '2026-07-10T16:00:00.000Z';
  const order = async (rule: string, partner: Uuid) =>
    (await desk.sanctions(partner)).find((each) => each.rule === rule && each.measure !== 'ending')!;

  test('is told to the partner and to the reviewer once, by however many workers, and stands in its history', async () => {
    const { id } = await order('SAN-01', TENANTS.partnerA);
    done(await desk.sanction(reviewer, id, { ...CONFIRM, deadlineDay: '2026-07-10' }, JULY));
    done(await desk.sanction(partnerA, id, { name: 'submit_plan', plan: '增加值守' }, JULY));
    const worker = stage.databases.worker;
    expect(await noteDeadlines(worker, '2026-07-10T15:59:59.999Z', 10)).toBe(0);
    await Promise.all([noteDeadlines(worker, DEADLINE, 10), noteDeadlines(worker, DEADLINE, 10)]);
    // Whoever found it locked comes again.
    await noteDeadlines(worker, DEADLINE, 10);
    expect(await noteDeadlines(worker, '2026-07-11T16:00:00.000Z', 10)).toBe(0);
    for (const who of [partnerA, reviewer]) expect((await told(who, 'deadline_passed')).map(({ item }) => item.standingId)).toEqual([id]);
    expect(await told(partnerB, 'deadline_passed')).toEqual([]);
    const story = (await stage.read(partnerA, (tx) => standingStory(tx, [id]))).get(id)!;
    expect(story.at(-1)).toMatchObject({ type: 'deadline_passed', at: DEADLINE, personName: null });
    done(await desk.sanction(reviewer, id, { name: 'accept_plan', reason: '' }, DEADLINE));
    expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  });

  test('one that was complied with in time is not', async () => {
    const { id } = await order('SAN-03', TENANTS.partnerB);
    done(await desk.sanction(reviewer, id, { ...CONFIRM, deadlineDay: '2026-07-10' }, JULY));
    done(await desk.sanction(partnerB, id, { name: 'submit_plan', plan: '增加值守' }, JULY));
    done(await desk.sanction(reviewer, id, { name: 'accept_plan', reason: '' }, JULY));
    done(await desk.sanction(reviewer, id, { name: 'find_compliant', reason: '合格' }, JULY));
    expect(await noteDeadlines(stage.databases.worker, '2026-07-20T16:00:00.000Z', 10)).toBe(0);
  });
});

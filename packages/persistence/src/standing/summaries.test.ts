import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { summaryDocument } from '@lianban/partner-standing/summary/sections';
import { v7 as uuidv7 } from 'uuid';
import { noticesFor } from '../read/notices.ts';
import { done } from '../testing/standing-desk.ts';
import { BANKING, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { bulletinData, bulletinLog } from './read-bulletins.ts';
import { standingStory } from './read-story.ts';
import { summarisedHalves, summaryById, summaryPage, summaryRecords } from './read-summaries.ts';
import { commandSummary, draftSummary, type SummaryStep } from './summaries.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';

/** A member's periodic summaries on the one log of standing (ASC-02). */
const { officer } = PEOPLE;
const department = person(TENANTS.memberA, ['responsible_department'], null, '佟丽华');
const leader = person(TENANTS.memberA, ['leader'], null, '于成功');
const handler = person(TENANTS.memberA, ['handler'], null, '马冬梅');
const outlet = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA, '网点');
const otherLeader = person(TENANTS.memberB, ['leader'], null, '穆春山');
const ofAssociation = person(TENANTS.association, ['leader'], null, '郭庆东');
const HALF = '2026-H1';
const OVER = '2026-07-01T02:00:00.000Z';

let stage: Stage;
let id = '';
beforeAll(async () => {
  stage = await openStage();
  for (const outlet of [UNITS.outletA, UNITS.outletA, UNITS.outletB]) await stage.takeToOutlet(outlet);
  await stage.take(officer, { workOrders: [orderTo(TENANTS.memberB)] });
});
afterAll(() => stage.close());

const request = (who: Actor, more: object = {}) => ({
  caller: who,
  programmeId: who.programmeId,
  idempotencyKey: uuidv7(),
  now: OVER,
  personName: who.name,
  ...more,
});
const draft = (who: Actor, half = HALF, more: object = {}) => draftSummary(stage.databases.association, request(who, more), half);
const give = (who: Actor, command: SummaryStep, more: object = {}) =>
  commandSummary(stage.databases.association, request(who, more), id, command);
const edit = (sectionId: 'analysis' | 'rectification', text: string, version = 1): SummaryStep => ({
  name: 'edit_section',
  sectionId,
  version,
  text,
  reason: '',
});
const seen = async (who: Actor) => (await stage.read(who, (tx) => summaryRecords(tx, [id])))[0];

test('drafted once a half-year from the member’s own data, by whose work it is', async () => {
  expect(await draft(ofAssociation)).toEqual({ kind: 'refused', code: 'not_a_party' });
  expect(await draft(handler)).toEqual({ kind: 'refused', code: 'role_missing' });
  expect(await draft(outlet)).toEqual({ kind: 'refused', code: 'role_missing' });
  expect(await draft(department, '2026-H3')).toMatchObject({ kind: 'invalid', problems: [{ field: 'half', code: 'not_a_half_year' }] });
  expect(await draft(department, '2026-H2')).toEqual({ kind: 'refused', code: 'half_year_not_over' });
  const key = uuidv7();
  const answer = await draft(department, HALF, { idempotencyKey: key });
  id = done(answer);
  expect(await draft(department, HALF, { idempotencyKey: key })).toMatchObject({ kind: 'done', standingId: id, replayed: true });
  expect(await draft(leader)).toEqual({ kind: 'refused', code: 'already_drafted' });
  const kept = (await stage.read(department, (tx) => bulletinData(tx, id)))!;
  expect([...new Set(kept.data.cells.map(({ memberTenantId }) => memberTenantId))]).toEqual([TENANTS.memberA]);
  expect(kept.data.cells.reduce((sum, { counters }) => sum + counters.complaints, 0)).toBe(3);
  expect(await stage.read(department, summarisedHalves)).toEqual([HALF]);
  // Another member has its own of the same half-year.
  expect(await draft(otherLeader)).toMatchObject({ kind: 'done' });
});

test('before it is handed in nobody else knows of it: neither row, nor log, nor data, nor story', async () => {
  for (const who of [ofAssociation, otherLeader, outlet]) {
    expect(await seen(who)).toBeNull();
    const [log, data, story] = await stage.read(who, (tx) =>
      Promise.all([bulletinLog(tx, id, 'summary'), bulletinData(tx, id), standingStory(tx, [id])]),
    );
    expect([who.name, log.events, data, story.get(id) ?? []]).toEqual([who.name, [], null, []]);
    expect(await give(who, edit('analysis', '陌生人'))).toMatchObject({ kind: 'refused' });
  }
  expect(await give(otherLeader, edit('analysis', '陌生人'))).toEqual({ kind: 'refused', code: 'not_a_party' });
  for (const who of [department, leader, handler]) expect(await seen(who)).toMatchObject({ state: 'draft', half: HALF });
});

test('edited by section, countermeasures with a day; the second editor of one section hears of the first', async () => {
  done(await give(department, edit('analysis', '窗口不足')));
  expect(await give(leader, edit('analysis', '另写'))).toMatchObject({ kind: 'conflict', standingId: id });
  done(await give(leader, edit('rectification', '按期推进')));
  done(await give(department, { name: 'add_countermeasure', text: '增开窗口', who: '运营部', dueDay: '2026-08-01' }));
  done(await give(department, { name: 'add_countermeasure', text: '培训', who: '人力部', dueDay: '2026-07-15' }));
  expect(await seen(handler)).toMatchObject({ openDays: ['2026-07-15', '2026-08-01'], version: 5 });
  expect(await give(leader, { name: 'finish', reason: '' }, { expectedVersion: 3 })).toMatchObject({ kind: 'conflict' });
});

test('finished and handed in: the association reads what was finished, is told, and reads no log; the member follows it up', async () => {
  done(await give(leader, { name: 'finish', reason: '同意' }, { expectedVersion: 5 }));
  expect(await seen(ofAssociation)).toBeNull();
  done(await give(leader, { name: 'hand_in', reason: '' }));
  const read = (await seen(ofAssociation))!;
  expect(read).toMatchObject({ state: 'handed_in', memberTenantId: TENANTS.memberA });
  expect(read.document!.sections.find((section) => section.id === 'analysis')!.paragraphs).toEqual(['窗口不足']);
  expect((await stage.read(ofAssociation, (tx) => summaryPage(tx, 10, null))).map((each) => each.id)).toEqual([id]);
  expect((await stage.read(ofAssociation, (tx) => bulletinLog(tx, id, 'summary'))).events).toEqual([]);
  expect(await seen(otherLeader)).toBeNull();
  const asked = { first: 10, after: null, unreadOnly: false };
  const told = await stage.read(ofAssociation, (tx) => noticesFor(tx, asked));
  expect(told.items.map(({ item: { kind, standingId } }) => [kind, standingId])).toContainEqual(['summary_handed_in', id]);
  const whole = (await stage.read(department, (tx) => summaryById(tx, id)))!;
  const measureId = whole.countermeasures[0]!.id;
  done(await give(department, { name: 'complete_countermeasure', measureId, day: '2026-07-01', note: '已增开' }));
  expect(await seen(department)).toMatchObject({ openDays: ['2026-07-15'] });
  expect((await seen(ofAssociation))!.document).toEqual(read.document);
});

test('what was finished can be computed from the frozen data again, and what follows from the log is what is stored', async () => {
  const [whole, kept] = await stage.read(leader, (tx) => Promise.all([summaryById(tx, id), bulletinData(tx, id)]));
  const followed = whole!.countermeasures.map((each) => ({ ...each, done: null }));
  expect(whole!.finished!.document).toEqual(summaryDocument(TENANTS.memberA, whole!.texts, followed, kept!.data));
  expect(whole!.digest).toBe(kept!.digest);
  const { worker } = stage.databases;
  expect(await verifyStanding(worker, BANKING)).toEqual([]);
  expect(await verifyProgramme(worker, BANKING, [])).toEqual([]);
  const rows = 'select * from lianban.summary order by id';
  const before = await stage.rows(rows);
  await stage.rows("update lianban.summary set open_days = '{}'");
  expect((await verifyStanding(worker, BANKING)).map(({ table }) => table)).toContain('lianban.summary');
  expect(await rebuildStanding(worker, BANKING, TENANTS.memberA)).toBe(true);
  expect(await rebuildStanding(worker, BANKING, TENANTS.memberB)).toBe(true);
  expect(await stage.rows(rows)).toEqual(before);
});

test('data that were changed after they were frozen show', async () => {
  await stage.rows(`update lianban.bulletin_data set data = jsonb_set(data, '{settingsVersion}', '99') where bulletin_id = $1`, [id]);
  expect((await verifyStanding(stage.databases.worker, BANKING)).map(({ table }) => table)).toEqual(['lianban.bulletin_data']);
});

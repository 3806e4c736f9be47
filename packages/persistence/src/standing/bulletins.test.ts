import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonCommand } from '@lianban/partner-standing/accountability/decide';
import { bulletinFigures } from '@lianban/partner-standing/bulletin/figures';
import { bulletinDocument, BULLETIN_SECTIONS, type BulletinSectionId } from '@lianban/partner-standing/bulletin/sections';
import { v7 as uuidv7 } from 'uuid';
import { noticesFor } from '../read/notices.ts';
import { done } from '../testing/standing-desk.ts';
import { BANKING, NOON, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { commandCase, enterPublicity, watchAccountability } from './accountability.ts';
import { commandBulletin, draftBulletin, type BulletinStep } from './bulletins.ts';
import { CRITICISM_LOCK } from './criticism-lock.ts';
import { casePage } from './read-accountability.ts';
import { bulletinById, bulletinData, bulletinLog, bulletinPage, bulletinRecords } from './read-bulletins.ts';
import { typicalCase } from './typical-case.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';

/** Half-yearly bulletins on the one log of standing (ASC-03). */
const { officer } = PEOPLE;
const leader = person(TENANTS.association, ['leader'], null, '郭庆东');
const reviewer = person(TENANTS.association, ['reviewer'], null, '于洋');
const committee = person(TENANTS.association, ['committee_member'], null, '服务委');
const member = person(TENANTS.memberA, ['leader'], null, '于成功');
const otherMember = person(TENANTS.memberB, ['handler'], null, '纪晓东');
const outlet = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA, '网点');
const HALF = '2026-H1';
const OVER = '2026-07-01T02:00:00.000Z';

let stage: Stage;
let complaint = '';
let id = '';
beforeAll(async () => {
  stage = await openStage();
  complaint = await stage.takeToOutlet(UNITS.outletA, {
    contact: { name: '慕容晓晓', phone: '13800001111' },
    description: '慕容晓晓到网点办理销户被推诿，电话 13800001111。',
  });
  await stage.take(officer, { workOrders: [orderTo(TENANTS.memberB)] });
});
afterAll(() => stage.close());

const request = (who: Actor, now = OVER, more: object = {}) => ({
  caller: who,
  programmeId: who.programmeId,
  idempotencyKey: uuidv7(),
  now,
  personName: who.name,
  ...more,
});
const draft = (who: Actor, now = OVER, half = HALF, more: object = {}) =>
  draftBulletin(stage.databases.association, request(who, now, more), half);
const give = (who: Actor, command: BulletinStep, more: object = {}) =>
  commandBulletin(stage.databases.association, request(who, OVER, more), id, command);
const edit = (sectionId: BulletinSectionId, text: string, version: number, complaintIds: string[] = []): BulletinStep => ({
  name: 'edit_section',
  sectionId,
  version,
  text,
  complaintIds,
  reason: '',
});
const whole = (who: Actor = leader) => stage.read(who, (tx) => bulletinById(tx, id));
const record = async (who: Actor) => (await stage.read(who, (tx) => bulletinRecords(tx, [id])))[0] ?? null;
const listed = async (who: Actor) => (await stage.read(who, (tx) => bulletinPage(tx, 10, null))).map(({ half }) => half);

test('drafted once, of a half-year that is over, by those whose work it is; the same key again changes nothing', async () => {
  expect(await draft(reviewer, '2026-06-30T15:59:59.000Z')).toEqual({ kind: 'refused', code: 'half_year_not_over' });
  const clerk = person(TENANTS.association, ['intake_officer'], null, '孙雅楠');
  for (const who of [clerk, committee]) expect(await draft(who)).toEqual({ kind: 'refused', code: 'role_missing' });
  for (const who of [member, PEOPLE.agent]) expect(await draft(who)).toEqual({ kind: 'refused', code: 'not_a_party' });
  expect(await draft(reviewer, OVER, '2026')).toEqual({ kind: 'invalid', problems: [{ field: 'half', code: 'not_a_half_year' }] });
  const key = uuidv7();
  const answers = await Promise.all([draft(reviewer, OVER, HALF, { idempotencyKey: key }), draft(leader)]);
  const drafted = answers.filter(({ kind }) => kind === 'done');
  expect(drafted).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind !== 'done')).toEqual([{ kind: 'refused', code: 'already_drafted' }]);
  id = (await stage.read(leader, (tx) => bulletinPage(tx, 10, null)))[0]!.id;
  expect(await whole()).toMatchObject({ half: HALF, state: 'draft', version: 1 });
});

test('its figures are of the frozen data, whatever becomes of the complaints', async () => {
  const data = (await stage.read(leader, (tx) => bulletinData(tx, id)))!.data;
  expect(bulletinFigures(data)).toMatchObject({ volume: { complaints: 2 }, before: null });
  expect(data.names[TENANTS.memberA]).toBeDefined();
  await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)], receivedAt: NOON });
  expect((await stage.read(leader, (tx) => bulletinData(tx, id)))!.data).toEqual(data);
});

test('a typical case is told without names and numbers; its people may be named in no section', async () => {
  const number = (await stage.rows<{ number: string }>('select number from lianban.complaint where id = $1', [complaint]))[0]!.number;
  const told = await stage.read(reviewer, (tx) => typicalCase(tx, number));
  expect(told).toMatchObject({ complaintId: complaint });
  expect(told?.text).toContain('到网点办理销户被推诿');
  expect(told?.text).not.toMatch(/慕容|1380000/);
  expect(await stage.read(otherMember, (tx) => typicalCase(tx, number))).toBeNull();
  done(await give(reviewer, edit('typical_cases', told!.text, 1, [complaint])));
  expect(await give(reviewer, edit('recommendations', '请向慕容晓晓致歉。', 1))).toEqual({
    kind: 'invalid',
    problems: [{ field: 'text', code: 'personal_data', limit: 'name' }],
  });
  expect(await give(reviewer, edit('typical_cases', '一', 2, [uuidv7()]))).toEqual({
    kind: 'invalid',
    problems: [{ field: 'complaintIds', code: 'unknown' }],
  });
});

test('two editors of one section: the second is told; of two sections: neither minds', async () => {
  expect(await give(leader, edit('typical_cases', '另一案例', 1))).toMatchObject({
    kind: 'conflict',
    since: expect.arrayContaining([expect.objectContaining({ type: 'section_edited' })]) as unknown,
  });
  expect(await give(leader, edit('recommendations', '{没有的数字}', 1))).toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'text', code: 'figure_unknown' }],
  });
  expect(await give(leader, { name: 'approve', reason: '' })).toEqual({
    kind: 'invalid',
    problems: [{ field: 'recommendations', code: 'required' }],
  });
  done(await give(leader, edit('recommendations', '共 {volume.complaints} 件，请各单位落实首问负责。', 1)));
  const { events, names } = await stage.read(leader, (tx) => bulletinLog(tx, id));
  expect(events.map(({ type }) => type)).toEqual(['bulletin_drafted', 'section_edited', 'section_edited']);
  expect([...names.values()].sort()).toEqual(['于洋', '郭庆东'].sort());
});

test('until it is issued it is the association’s alone; then members read the document and are told', async () => {
  for (const who of [member, otherMember]) {
    expect([await listed(who), await record(who), await whole(who)]).toEqual([[], null, null]);
    expect(await give(who, { name: 'issue', reason: '' })).toEqual({ kind: 'refused', code: 'not_a_party' });
  }
  expect(await give(reviewer, { name: 'approve', reason: '' })).toEqual({ kind: 'refused', code: 'role_missing' });
  const { version } = (await whole())!;
  done(await give(leader, { name: 'approve', reason: '同意' }, { expectedVersion: version }));
  expect(await give(leader, { name: 'reopen', reason: '再改' }, { expectedVersion: version })).toMatchObject({ kind: 'conflict' });
  expect(await give(reviewer, edit('recommendations', '改', 2))).toMatchObject({ kind: 'refused' });
  const answers = await Promise.all([give(reviewer, { name: 'issue', reason: '' }), give(leader, { name: 'issue', reason: '' })]);
  expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  const issued = (await record(otherMember))!;
  expect(issued).toMatchObject({ half: HALF, state: 'issued', issuedAt: OVER });
  expect(issued.document?.sections.map(({ id: name }) => name)).toEqual([...BULLETIN_SECTIONS]);
  expect(JSON.stringify(issued.document)).toContain('共 2 件，请各单位落实首问负责。');
  expect(await stage.read(otherMember, (tx) => bulletinData(tx, id))).toBeNull();
  expect((await stage.read(otherMember, (tx) => bulletinLog(tx, id))).events).toEqual([]);
  for (const who of [outlet, PEOPLE.agent, PEOPLE.partnerA]) expect(await listed(who)).toEqual([]);
  const told = await stage.read(otherMember, (tx) => noticesFor(tx, { first: 50, after: null, unreadOnly: false }));
  expect(told.items.map(({ item: { kind, standingId } }) => [kind, standingId])).toContainEqual(['bulletin_issued', id]);
  expect(await stage.rows("select tenant_id from lianban.notice where kind = 'bulletin_issued' order by 1")).toEqual(
    [TENANTS.memberA, TENANTS.memberB].sort().map((tenant_id) => ({ tenant_id })),
  );
});

test('the document can be computed again from the frozen data; data that were changed afterwards are found', async () => {
  const { data } = (await stage.read(leader, (tx) => bulletinData(tx, id)))!;
  const bulletin = (await whole())!;
  expect(bulletin.issued?.document).toEqual(bulletinDocument(bulletin.texts, bulletinFigures(data), data));
  expect(await verifyStanding(stage.databases.worker, BANKING)).toEqual([]);
  expect(await rebuildStanding(stage.databases.worker, BANKING, TENANTS.association)).toBe(true);
  expect(await verifyStanding(stage.databases.worker, BANKING)).toEqual([]);
  await stage.rows(`update lianban.bulletin_data set data = jsonb_set(data, '{settingsVersion}', '99')`);
  expect(await verifyStanding(stage.databases.worker, BANKING)).toMatchObject([{ table: 'lianban.bulletin_data' }]);
  expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toEqual([]);
});

test('a criticism in force is named and published with it; one that was revoked before the issue is not, were it at the last moment', async () => {
  const published = await criticised(UNITS.outletA);
  const revoked = await criticised(UNITS.outletB);
  const later = '2027-01-04T02:00:00.000Z';
  const earlier = await draft(reviewer, later, '2025-H2');
  const data = await stage.read(leader, (tx) => bulletinData(tx, earlier.kind === 'done' ? earlier.standingId : ''));
  expect([data?.data.half, data?.data.cases]).toEqual(['2025-H2', []]);
  const answer = await draftBulletin(stage.databases.association, request(reviewer, later), '2026-H2');
  id = answer.kind === 'done' ? answer.standingId : '';
  const at = (who: Actor, command: BulletinStep) => commandBulletin(stage.databases.association, request(who, later), id, command);
  for (const section of ['typical_cases', 'recommendations'] as const) done(await at(reviewer, edit(section, '无。', 1)));
  done(await at(leader, { name: 'approve', reason: '' }));
  // The issue has looked at the criticisms already when one is revoked: both wait, the revocation first.
  const client = await stage.admin.connect();
  await client.query('begin');
  await client.query(`select pg_advisory_xact_lock(${CRITICISM_LOCK})`, [BANKING]);
  const revocation = give2(committee, revoked, { name: 'revoke', reason: '查明不实' }, later);
  await waiting(1);
  const issue = at(reviewer, { name: 'issue', reason: '' });
  await waiting(2);
  await client.query('commit');
  client.release();
  done(await revocation);
  done(await issue);
  const section = (await record(otherMember))?.document?.sections.find(({ id: name }) => name === 'accountability');
  expect(section?.paragraphs).toEqual(['经服务委员会决定，本期通报批评 1 起。']);
  await watchAccountability(stage.databases.worker, later, 100);
  await watchAccountability(stage.databases.worker, later, 100);
  const cases = await stage.read(leader, (tx) =>
    casePage(tx, { memberTenantId: TENANTS.memberA, states: null, clause: 4, first: 50, after: null }),
  );
  const publishedBy = (caseId: string) => cases.items.find(({ item }) => item.id === caseId)?.item.published?.bulletinId ?? null;
  expect([publishedBy(published), publishedBy(revoked)]).toEqual([id, null]);
});

/** Until so many wait for a lock. */
async function waiting(count: number): Promise<void> {
  for (;;) {
    const [held] = await stage.rows<{ count: number }>(
      "select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
    );
    if (held?.count === count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const give2 = (who: Actor, caseId: string, command: PersonCommand, now: string) =>
  commandCase(stage.databases.association, request(who, now), caseId, command);

/** A case of memberA about an outlet, as far as public criticism. */
async function criticised(outletUnitId: string): Promise<string> {
  const input = { memberTenantId: TENANTS.memberA, outletUnitId, complaintId: null, medium: 'press', mishandled: true } as const;
  const entered = { ...input, source: '晚报', appearedAt: '2026-08-01T02:00:00.000Z', reason: '处理不当' };
  done(await enterPublicity(stage.databases.association, request(officer, '2026-08-02T02:00:00.000Z'), entered));
  await watchAccountability(stage.databases.worker, '2026-08-02T03:00:00.000Z', 100);
  const { items } = await stage.read(leader, (tx) =>
    casePage(tx, { memberTenantId: TENANTS.memberA, states: ['proposed'], clause: 4, first: 50, after: null }),
  );
  const caseId = items.find(({ item }) => item.outletUnitId === outletUnitId)!.item.id;
  done(await give2(leader, caseId, { name: 'decide_interview', reason: '' }, '2026-08-03T02:00:00.000Z'));
  const minutes: PersonCommand = {
    name: 'hold_interview',
    heldAt: '2026-08-04T02:00:00.000Z',
    attendees: [
      { name: '郭庆东', side: 'association' },
      { name: '于成功', side: 'member' },
    ],
    measures: [{ measureId: uuidv7(), text: '致歉', deadlineDay: '2026-08-10' }],
    reason: '',
  };
  done(await give2(reviewer, caseId, minutes, '2026-08-04T03:00:00.000Z'));
  await watchAccountability(stage.databases.worker, '2026-08-11T02:00:00.000Z', 100);
  const criticise = { name: 'decide_criticism', criticise: true, meetingDay: '2026-08-12', reason: '逾期' } as const;
  done(await give2(committee, caseId, criticise, '2026-08-12T03:00:00.000Z'));
  return caseId;
}

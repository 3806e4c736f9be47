import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { judgeRows } from '@lianban/contact-registry/card-sheet/judge-rows';
import { readSheet } from '@lianban/contact-registry/card-sheet/read-sheet';
import { writeSheet } from '@lianban/contact-registry/card-sheet/write-sheet';
import { entriesOf, type Change } from '@lianban/contact-registry/registration';
import { cardOf, NEW_LIAISON, REGISTRY_PEOPLE, registryDesk, type RegistryDesk } from '../testing/registry-desk.ts';
import { directoryOf } from '../read/directory.ts';
import { hoursLater, NOON, openStage, PEOPLE, SERVICES, TENANTS, type Actor, type Stage } from '../testing/stage.ts';
import { importPartners, writtenCards } from './read-import.ts';
import { cardsAsOf } from './read-registry.ts';

/** Cards of existing partners taken over from a list (docs/decisions/0015). */
const { contactA, contactB, department, otherDepartment } = REGISTRY_PEOPLE;
let stage: Stage;
let desk: RegistryDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = registryDesk(stage);
});
afterAll(() => stage.close());

const CARD = entriesOf(cardOf(SERVICES.ofA, '甲软件'));
const importing = (changes: readonly Change[]) =>
  ({ name: 'import_card', changes, reason: '导入 名单.csv 第 2 行', exceptionReason: '' }) as const;
const give = (actor: Actor, partnerTenantId: string, changes: readonly Change[] = CARD, now = NOON) =>
  desk.give(actor, null, importing(changes), { partnerTenantId, now });
const cardOfA = async (at = NOON) => (await stage.read(department, (tx) => cardsAsOf(tx, [TENANTS.partnerA], at, hoursLater(9))))[0]!.card;

test('nobody imports but the carrier’s own department, and into its own partners’ cards', async () => {
  const strangers: (readonly [Actor, string])[] = [
    [otherDepartment, TENANTS.partnerA],
    [department, TENANTS.otherPartner],
    [department, TENANTS.vendor],
    [department, TENANTS.carrier],
    [PEOPLE.vendor, TENANTS.partnerA],
    [contactA, TENANTS.partnerA],
    [contactB, TENANTS.partnerA],
  ];
  for (const [who, whose] of strangers) expect(await give(who, whose)).toMatchObject({ kind: 'refused', code: 'not_a_party' });
  expect(await give(PEOPLE.agent, TENANTS.partnerA)).toMatchObject({ kind: 'refused', code: 'role_missing' });
  expect(await stage.rows('select 1 from lianban.change_notice')).toEqual([]);
});

test('a list’s card is in force at once, decided by who imported it, and told to the partner alone', async () => {
  const outcome = await give(department, TENANTS.partnerA);
  expect(outcome).toMatchObject({ kind: 'done', replayed: false });
  expect((await cardOfA()).service_contact?.mobile).toBe('+8613812341234');
  const periods = await stage.rows('select distinct decided_how, decided_by_person_id from lianban.registration_period');
  expect(periods).toEqual([{ decided_how: 'on_notice', decided_by_person_id: department.personId }]);
  const told = await stage.rows('select distinct tenant_id from lianban.notice where change_notice_id is not null');
  expect(told).toEqual([{ tenant_id: TENANTS.partnerA }]);
  expect(await give(department, TENANTS.partnerA, CARD, hoursLater(1))).toEqual({
    kind: 'invalid',
    problems: [{ field: 'changes', code: 'nothing_changed' }],
  });
});

test('a corrected value replaces the imported one; what the partner has submitted itself stays', async () => {
  const email: Change = { field: 'email', value: 'corrected@example.com' };
  expect(await give(department, TENANTS.partnerA, [email], hoursLater(2))).toMatchObject({ kind: 'done' });
  expect((await cardOfA(hoursLater(1))).email).toBe('service@example.com');
  expect((await cardOfA(hoursLater(2))).email).toBe('corrected@example.com');
  await desk.submitted(contactA, [NEW_LIAISON], {}, hoursLater(3));
  expect(await give(department, TENANTS.partnerA, [{ ...email, value: 'x@example.com' }], hoursLater(4))).toEqual({
    kind: 'invalid',
    problems: [{ field: 'partner', code: 'kept_by_partner' }],
  });
});

test('two clerks who import the same list at once write it once', async () => {
  const card = entriesOf({ ...cardOf(SERVICES.ofB, '乙软件') });
  const outcomes = await Promise.all([give(department, TENANTS.partnerB, card), give(REGISTRY_PEOPLE.secondClerk, TENANTS.partnerB, card)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid']);
  expect(await stage.rows('select 1 from lianban.change_notice where partner_tenant_id = $1', [TENANTS.partnerB])).toHaveLength(1);
});

test('what an export of the stored cards says is, read again, nothing new', async () => {
  const now = hoursLater(5);
  const rows = await stage.read(department, async (tx) => {
    const directory = await directoryOf(tx);
    const cards = await writtenCards(tx, directory, now, now);
    expect(cards.map(({ partner }) => partner.shortName).sort()).toEqual(['乙软件', '甲软件']);
    const { headers, rows: cells } = writeSheet(cards);
    const sheet = readSheet([headers, ...cells].map((each, index) => ({ number: index + 1, cells: each })));
    if (sheet.kind === 'refused') throw new Error(sheet.reason);
    return judgeRows(sheet.rows, await importPartners(tx, directory, now), department, 'a.csv');
  });
  expect(rows.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
});

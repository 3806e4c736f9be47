import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bzHelp } from '@lianban/contact-registry/bz-help';
import { v7 as uuidv7 } from 'uuid';
import { newName, NEW_LIAISON, REGISTRY_PEOPLE, registryDesk, type RegistryDesk } from '../testing/registry-desk.ts';
import { hoursLater, NOON, openStage, PEOPLE, SERVICES, TENANTS, type Stage } from '../testing/stage.ts';
import { findService } from './find-service.ts';
import { noticePage, noticesById, noticeStory } from './read-notices.ts';
import { cardsAsOf, partnerContacts, registriesOf } from './read-registry.ts';

const { contactA, contactB, department, secondClerk, centre, otherDepartment } = REGISTRY_PEOPLE;
const { vendor } = PEOPLE;
let stage: Stage;
let desk: RegistryDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = registryDesk(stage);
  await desk.registered(contactA);
  await desk.registered(contactB);
});
afterAll(() => stage.close());

const MONTH_LATER = hoursLater(24 * 31);
const cardOfA = async (at: string, who = contactA) => (await stage.read(who, (tx) => cardsAsOf(tx, [TENANTS.partnerA], at, at)))[0]!.card;
const stateOf = async (id: string, who = contactA) => (await stage.read(who, (tx) => noticesById(tx, [id])))[0]?.state ?? null;

describe('the life of a change notice', () => {
  test('a first registration takes effect with its acknowledgement; before it nothing was registered', async () => {
    expect((await cardOfA(NOON)).company_name).toBe('甲软件');
    expect(await cardOfA(hoursLater(-1))).toEqual({});
    const rows = await stage.rows('select distinct decided_how, valid_to from lianban.registration_period where partner_tenant_id = $1', [
      TENANTS.partnerA,
    ]);
    expect(rows).toEqual([{ decided_how: 'acknowledged', valid_to: null }]);
  });

  test('drafted, submitted, acknowledged, informed, effective on its day although no worker has run (REG-03, REG-04)', async () => {
    const id = await desk.drafted(contactA, [newName('甲软件股份')]);
    expect(await stateOf(id)).toBe('drafted');
    await desk.does(contactA, id, { name: 'submit', replaces: [] });
    await desk.does(department, id, { name: 'acknowledge' }, hoursLater(1));
    await desk.does(centre, id, { name: 'confirm_informed' }, hoursLater(2));
    const [notice] = await stage.read(department, (tx) => noticesById(tx, [id]));
    expect(notice).toMatchObject({ state: 'informed', plannedAt: '2026-06-08T16:00:00.000Z', changes: [newName('甲软件股份')] });
    expect((await cardOfA('2026-06-08T15:59:59.999Z')).company_name).toBe('甲软件');
    expect((await cardOfA('2026-06-08T16:00:00.000Z')).company_name).toBe('甲软件股份');
    const future = await stage.read(department, (tx) => cardsAsOf(tx, [TENANTS.partnerA], MONTH_LATER, hoursLater(3)));
    expect(future[0]?.card.company_name).toBe('甲软件股份');
  });

  test("a liaison's change is in the registry with its submission and announced to partner, carrier and vendor at once (REG-03)", async () => {
    const id = await desk.submitted(contactA, [NEW_LIAISON], {}, hoursLater(5));
    expect(await stateOf(id)).toBe('effective');
    const told = await stage.rows<{ tenant_id: string; kind: string }>(
      'select tenant_id, kind from lianban.notice where change_notice_id = $1 order by tenant_id',
      [id],
    );
    expect(told).toEqual(
      [TENANTS.carrier, TENANTS.partnerA, TENANTS.vendor].map((tenant_id) => ({ tenant_id, kind: 'change_notice_effective' })),
    );
    const outbox = await stage.rows('select 1 from lianban.outbox where change_notice_id = $1', [id]);
    expect(outbox).toHaveLength(told.length);
  });

  test('what is invalid names its fields; what is refused its reason; neither is stored', async () => {
    const id = await desk.drafted(contactB, [{ field: 'hotline_fixed', value: '0731-84123456 转 8' }]);
    expect(await desk.give(contactB, id, { name: 'submit', replaces: [] })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'hotline_fixed', code: 'extension_not_allowed' }],
    });
    expect(await desk.give(contactB, id, { name: 'acknowledge' })).toMatchObject({ kind: 'refused', code: 'role_missing' });
    expect(await stage.rows('select version from lianban.change_notice where id = $1', [id])).toEqual([{ version: 1 }]);
  });

  test('two notices on one field: the later is refused with the earlier named, or replaces it in the same transaction', async () => {
    const first = await desk.submitted(contactB, [newName('乙软件一')]);
    const second = await desk.drafted(contactB, [newName('乙软件二')]);
    expect(await desk.give(contactB, second, { name: 'submit', replaces: [] })).toEqual({
      kind: 'refused',
      code: 'conflicts_with_open_notice',
      conflicts: [{ field: 'company_name', noticeId: first }],
    });
    await desk.does(contactB, second, { name: 'submit', replaces: [first] });
    expect([await stateOf(first, contactB), await stateOf(second, contactB)]).toEqual(['replaced', 'submitted']);
  });
});

describe('who sees what', () => {
  test('a draft is the partner’s alone: no page, no story, no command of the carrier finds it', async () => {
    const id = await desk.drafted(contactA, [newName('草稿公司')], { reason: '还没想好' });
    expect(await stateOf(id)).toBe('drafted');
    for (const who of [department, contactB, vendor, otherDepartment]) {
      expect(await stateOf(id, who)).toBeNull();
      expect((await stage.read(who, (tx) => noticeStory(tx, [id]))).size).toBe(0);
      expect(await desk.give(who, id, { name: 'acknowledge' })).toMatchObject({ kind: 'refused', code: 'not_a_party' });
    }
    await desk.does(contactA, id, { name: 'withdraw', reason: '不要了' });
    expect(await stateOf(id, department)).toBeNull();
  });

  test('what was typed into a draft stays the partner’s after submission; what was submitted is the carrier’s to read', async () => {
    const id = await desk.drafted(contactA, [{ field: 'web_column', value: 'draft.example.com' }], { reason: '初稿' });
    await desk.does(contactA, id, {
      name: 'revise',
      changes: [{ field: 'web_column', value: 'www.example.com/new' }],
      effectiveDay: null,
      emergency: false,
      reason: '网站改版',
      exceptionReason: '',
    });
    await desk.does(contactA, id, { name: 'submit', replaces: [] });
    const story = async (who: typeof department) => (await stage.read(who, (tx) => noticeStory(tx, [id]))).get(id)!;
    expect((await story(contactA)).map(({ changes, texts }) => [changes !== null, texts.reason])).toEqual([
      [true, '初稿'],
      [true, '网站改版'],
      [true, '网站改版'],
      [false, undefined],
    ]);
    expect((await story(department)).map(({ changes, texts }) => [changes !== null, texts.reason])).toEqual([
      [false, undefined],
      [false, undefined],
      [true, '网站改版'],
      [false, undefined],
    ]);
    const [own, carriers] = await Promise.all(
      [contactA, department].map(async (who) => (await stage.read(who, (tx) => noticesById(tx, [id])))[0]),
    );
    expect(carriers?.changes).toEqual(own?.changes);
    expect(carriers?.reason).toBe('网站改版');
  });

  test('partners see nothing of each other; the vendor what is in force of how a partner is reached', async () => {
    const seen = async (who: typeof department, partner: string) =>
      (await stage.read(who, (tx) => registriesOf(tx, [partner], NOON)))[0]!.periods
        .map(({ field }) => field)
        .filter((field) => !field.startsWith('tariff'));
    expect(await seen(contactB, TENANTS.partnerA)).toEqual([]);
    expect(await seen(otherDepartment, TENANTS.partnerA)).toEqual([]);
    expect((await seen(department, TENANTS.partnerB)).length).toBeGreaterThanOrEqual(9);
    expect(await seen(vendor, TENANTS.partnerB)).toEqual([
      'company_name',
      'email',
      'hotline_fixed',
      'hotline_mobile',
      'liaisons',
      'service_contact',
      'technical_contact',
    ]);
    const liaisons = await stage.rows("select 1 from lianban.registration_period where partner_tenant_id = $1 and field = 'liaisons'", [
      TENANTS.partnerA,
    ]);
    expect(liaisons).toHaveLength(2);
    expect((await seen(vendor, TENANTS.partnerA)).filter((field) => field === 'liaisons')).toHaveLength(1);
  });

  test('the carrier’s list of what is owed runs by the day it should be done; pages follow each other', async () => {
    const page = (after: string | null, first: number) =>
      stage.read(department, (tx) => noticePage(tx, { view: 'owed', partnerTenantId: null, first, after }));
    const all = await page(null, 50);
    const days = all.items.map(({ item }) => item.plannedAt ?? item.submitted!.at);
    expect(days.length).toBeGreaterThanOrEqual(1);
    expect(days).toEqual([...days].sort());
    const first = await page(null, 1);
    const rest = await page(first.items[0]!.cursor, 50);
    expect([...first.items, ...rest.items].map(({ item }) => item.id)).toEqual(all.items.map(({ item }) => item.id));
  });
});

describe('idempotency and conflicts', () => {
  test('a key repeated gives the first result; with other content it is invalid', async () => {
    const key = uuidv7();
    const command = {
      name: 'draft',
      changes: [newName('同一把钥匙')],
      effectiveDay: null,
      emergency: false,
      reason: '',
      exceptionReason: '',
    } as const;
    const [one, two] = await Promise.all([0, 1].map(() => desk.give(contactA, null, command, { idempotencyKey: key })));
    expect([one, two].map((each) => each!.kind)).toEqual(['done', 'done']);
    expect((one as { noticeId: string }).noticeId).toBe((two as { noticeId: string }).noticeId);
    expect(await desk.give(contactA, null, { ...command, reason: '别的' }, { idempotencyKey: key })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'idempotencyKey', code: 'key_already_used' }],
    });
  });

  test('two clerks decide at once: one is first, the other learns what happened', async () => {
    const id = await desk.submitted(contactA, [{ field: 'email', value: 'new@example.com' }]);
    const outcomes = await Promise.all([
      desk.give(department, id, { name: 'acknowledge' }, { expectedVersion: 2 }),
      desk.give(secondClerk, id, { name: 'reject', reason: '资料不全' }, { expectedVersion: 2 }),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    const late = outcomes.find(({ kind }) => kind === 'conflict') as Extract<(typeof outcomes)[number], { kind: 'conflict' }>;
    expect(late.since).toHaveLength(1);
    expect(['何部长', '钟科长']).toContain(late.since[0]!.personName);
  });
});

describe('the database itself', () => {
  test('refuses periods of one field that overlap, and empty ones (REG-04)', async () => {
    const insert = (from: string, to: string | null) =>
      stage.rows(
        `insert into lianban.registration_period (programme_id, partner_tenant_id, field, valid_from, valid_to, carrier_tenant_id, value, change_notice_id, submitted_at, decided_how)
        select programme_id, partner_tenant_id, field, $2, $3, carrier_tenant_id, value, change_notice_id, submitted_at, decided_how
        from lianban.registration_period where partner_tenant_id = $1 and field = 'company_name' limit 1`,
        [TENANTS.partnerB, from, to],
      );
    await expect(insert(hoursLater(1), null)).rejects.toMatchObject({ code: '23P01' });
    await expect(insert(hoursLater(-2), hoursLater(1))).rejects.toMatchObject({ code: '23P01' });
    await expect(insert(hoursLater(-2), hoursLater(-2))).rejects.toMatchObject({ code: '23514' });
    await insert(hoursLater(-2), hoursLater(-1));
    await stage.rows('delete from lianban.registration_period where partner_tenant_id = $1 and valid_from = $2', [
      TENANTS.partnerB,
      hoursLater(-2),
    ]);
  });
});

describe('the service of a number, for the BZ answer (REG-06)', () => {
  const asked = async (number: string, now: string, who = department) => {
    const service = await stage.read(who, (tx) => findService(tx, number, now));
    return service && { id: service.id, text: bzHelp(service.periods, service, now)?.text ?? null };
  };

  test('names who is in charge at the second of asking, whether the worker has run or not', async () => {
    expect((await asked('10657001', '2026-06-08T15:59:59.999Z'))?.text).toMatch(/^公司：甲软件；业务：移动考勤；客服：张三 13812341234；/);
    expect((await asked('10657001', '2026-06-08T16:00:00.000Z'))?.text).toMatch(/^公司：甲软件股份；/);
    expect(await asked('10657001', hoursLater(-1))).toEqual({ id: SERVICES.ofA, text: null });
  });

  test('is the one the partner has registered for it, from when it was, else the directory’s; a number that is nobody’s has none', async () => {
    const number = (value: string | null) => ({ field: `service_number:${SERVICES.ofB}` as const, value });
    expect((await asked('10657002', NOON))?.id).toBe(SERVICES.ofB);
    // The directory's number is in use: another waits for the 15 working days (REG-03).
    await desk.submitted(contactB, [number('10657902')], {}, hoursLater(7));
    const [before, after] = ['2026-06-08T15:59:59.999Z', '2026-06-08T16:00:00.000Z'] as const;
    expect((await asked('10657002', before))?.id).toBe(SERVICES.ofB);
    expect(await asked('1065 7902', before)).toBeNull();
    expect(await asked('10657002', after)).toBeNull();
    expect((await asked('1065 7902', after))?.id).toBe(SERVICES.ofB);
    expect(await asked('99999999', NOON)).toBeNull();
    expect(await asked('10657001', NOON, otherDepartment)).toBeNull();
  });
});

test('contacts of many holders come in one flight, with the change to come', async () => {
  const { statements, contacts } = await stage.read(department, async (tx) => ({
    contacts: await partnerContacts(tx, [TENANTS.partnerA, TENANTS.partnerB], hoursLater(6)),
    statements: tx.statements(),
  }));
  expect(statements).toBe(3);
  expect(contacts.map(({ card }) => card.service_contact?.name)).toEqual(['张三', '张三']);
  expect(contacts[0]!.upcoming.map(({ field, to }) => [field, to])).toContainEqual(['company_name', '甲软件股份']);
});

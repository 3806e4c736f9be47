import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { drillPlan, type DrillInput } from '@lianban/contact-registry/drills';
import { owedManuals } from '@lianban/contact-registry/manuals';
import { DEFAULT_REGISTRY_SETTINGS } from '@lianban/contact-registry/registry-settings';
import { workingCalendar } from '@lianban/working-calendar/working-calendar';
import { v7 as uuidv7 } from 'uuid';
import { openFile, storeUpload } from '../files.ts';
import { removeOrphanFiles } from '../orphan-files.ts';
import { REGISTRY_PEOPLE, registryDesk, type RegistryDesk } from '../testing/registry-desk.ts';
import {
  hoursLater,
  loginOf,
  NOON,
  openStage,
  PEOPLE,
  person,
  PROGRAMME,
  SERVICES,
  TENANTS,
  type Actor,
  type Stage,
} from '../testing/stage.ts';
import { logDrill } from './log-drill.ts';
import { attendeesOf, drillLog, drillMonth, manualsOf } from './read-supplies.ts';
import type { EntryRequest } from './registry-entry.ts';
import { endManual, recordAttendance, supplyManual, type ManualInput } from './supply-manual.ts';

const { contactA, contactB, department, centre } = REGISTRY_PEOPLE;
const { agent, vendor, otherPartner } = PEOPLE;
const intake = person(TENANTS.carrier, ['intake_agent']);
let stage: Stage;
let desk: RegistryDesk;
beforeAll(async () => {
  stage = await openStage();
  desk = registryDesk(stage);
  await desk.registered(contactA);
});
afterAll(() => stage.close());

const login = (who: Actor) => stage.databases[loginOf(who.tenantKind)];
const entry = (caller: Actor, more: Partial<EntryRequest> = {}): EntryRequest => ({
  caller,
  programmeId: caller.programmeId,
  partnerTenantId: TENANTS.partnerA,
  idempotencyKey: uuidv7(),
  now: hoursLater(2),
  personName: caller.name,
  ...more,
});
const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });

describe('reachability drills (REG-07)', () => {
  const call: DrillInput = { field: 'hotline_mobile', outcome: 'no_answer', at: hoursLater(1), note: '响铃两分钟' };

  test('a call is logged with the number registered then, by name; a retry logs nothing more', async () => {
    const request = entry(centre);
    const [first, again] = [await logDrill(login(centre), request, call), await logDrill(login(centre), request, call)];
    expect([first, again]).toMatchObject([
      { kind: 'done', replayed: false },
      { kind: 'done', replayed: true },
    ]);
    expect(await logDrill(login(centre), request, { ...call, outcome: 'off' })).toMatchObject({ problems: [{ code: 'key_already_used' }] });
    for (const who of [centre, contactA]) {
      const { items } = await stage.read(who, (tx) => drillLog(tx, { partnerTenantId: TENANTS.partnerA, first: 10, after: null }));
      expect(items.map(({ item }) => item)).toMatchObject([
        { number: '+8613612345678', outcome: 'no_answer', callerName: '汤经理', at: hoursLater(1) },
      ]);
    }
    for (const who of [contactB, vendor, otherPartner]) {
      expect((await stage.read(who, (tx) => drillLog(tx, { partnerTenantId: null, first: 10, after: null }))).items).toEqual([]);
    }
  });

  test('is the carrier’s own people’s to log, about a number that was registered, and not of the future', async () => {
    expect(await logDrill(login(intake), entry(intake), call)).toEqual({ kind: 'refused', code: 'role_missing' });
    expect(await logDrill(login(contactA), entry(contactA), call)).toEqual({ kind: 'refused', code: 'not_a_party' });
    expect(await logDrill(login(centre), entry(centre, { partnerTenantId: TENANTS.otherPartner }), call)).toEqual({
      kind: 'refused',
      code: 'not_a_party',
    });
    expect(await logDrill(login(centre), entry(centre), { ...call, at: hoursLater(9) })).toMatchObject({
      problems: [{ field: 'at', code: 'in_the_future' }],
    });
    expect(await logDrill(login(centre), entry(centre), { ...call, at: hoursLater(-5) })).toMatchObject({
      problems: [{ field: 'field', code: 'unknown' }],
    });
    expect(await logDrill(login(centre), entry(centre, { partnerTenantId: TENANTS.partnerB }), call)).toMatchObject({
      problems: [{ field: 'field' }],
    });
  });

  test('the month’s plan names who is due until a call was made', async () => {
    const month = (now: string) =>
      stage.read(department, (tx) => drillMonth(tx, [TENANTS.partnerA, TENANTS.partnerB], '2026-05', { calendar, now }));
    const { plan, due, drills } = await month('2026-05-31T04:00:00.000Z');
    expect(plan.map(({ tenantId }) => tenantId).sort()).toEqual([TENANTS.partnerA, TENANTS.partnerB]);
    expect(drills).toHaveLength(1);
    expect(due.map(({ tenantId }) => tenantId)).toEqual([TENANTS.partnerB]);
    expect((await month('2026-04-30T04:00:00.000Z')).due).toEqual([]);
  });
});

describe('documents and trainings (REG-10)', () => {
  const manual: ManualInput = {
    serviceId: SERVICES.ofA,
    kind: 'manual',
    title: '移动考勤使用手册',
    version: '3.2',
    validFrom: '2026-05-01',
    validTo: null,
    attachmentId: null,
  };
  async function upload(who: Actor): Promise<string> {
    const id = uuidv7();
    await storeUpload(login(who), who, {
      id,
      fileName: '手册.pdf',
      mediaType: 'application/pdf',
      bytes: 4,
      content: Buffer.from('%PDF'),
      at: NOON,
    });
    return id;
  }

  test('a version is kept with its file, which the carrier opens and no other partner; its upload is an orphan no more', async () => {
    const attachmentId = await upload(contactA);
    const outcome = await supplyManual(login(contactA), entry(contactA), { ...manual, attachmentId });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(await removeOrphanFiles(stage.databases.worker, hoursLater(100))).toBe(0);
    const [kept] = (await stage.read(agent, (tx) => manualsOf(tx, [TENANTS.partnerA]))).get(TENANTS.partnerA)!;
    expect(kept).toMatchObject({ version: '3.2', file: { id: attachmentId, fileName: '手册.pdf' }, addedByName: '李静', attendance: 0 });
    expect((await openFile(login(agent), agent, attachmentId))?.content.toString()).toBe('%PDF');
    for (const who of [contactB, vendor, otherPartner]) {
      expect(await openFile(login(who), who, attachmentId)).toBeNull();
      expect((await stage.read(who, (tx) => manualsOf(tx, [TENANTS.partnerA]))).size).toBe(0);
    }
  });

  test('a file of somebody else, a service of another partner, a document without a file are named', async () => {
    const foreign = await upload(contactB);
    const problems = async (input: Partial<ManualInput>) => {
      const outcome = await supplyManual(login(contactA), entry(contactA), { ...manual, ...input });
      return outcome.kind === 'invalid' ? outcome.problems.map(({ field, code }) => `${field}: ${code}`) : outcome.kind;
    };
    expect(await problems({ attachmentId: foreign })).toEqual(['attachmentId: attachment_unknown']);
    expect(await problems({ serviceId: SERVICES.ofB, kind: 'training' })).toEqual(['serviceId: service_unknown']);
    expect(await problems({})).toEqual(['attachmentId: required']);
    expect(await problems({ validTo: '2026-05-01', kind: 'training' })).toEqual(['validTo: window_reversed']);
    expect(await supplyManual(login(contactB), entry(contactB), manual)).toEqual({ kind: 'refused', code: 'not_a_party' });
  });

  test('who attended is recorded once, by the carrier or the partner; what is owed follows', async () => {
    const training = await supplyManual(login(contactA), entry(contactA), {
      ...manual,
      kind: 'training',
      title: '客服培训',
      version: '2026-05',
    });
    const manualId = (training as { entryId: string }).entryId;
    const attendees = [
      { name: '陈晓兰', department: '客服中心' },
      { name: '欧阳雪梅', department: '株洲分公司' },
    ];
    expect(await recordAttendance(login(centre), entry(centre), { manualId, attendees })).toMatchObject({ kind: 'done' });
    expect(
      await recordAttendance(login(contactA), entry(contactA), { manualId, attendees: [...attendees, { name: '彭建国', department: '' }] }),
    ).toMatchObject({ kind: 'done' });
    expect(await recordAttendance(login(agent), entry(intake), { manualId, attendees })).toMatchObject({
      code: 'role_missing',
    });
    expect((await stage.read(department, (tx) => attendeesOf(tx, [manualId]))).get(manualId)?.map(({ name }) => name)).toEqual([
      '彭建国',
      '欧阳雪梅',
      '陈晓兰',
    ]);
    const manuals = (await stage.read(department, (tx) => manualsOf(tx, [TENANTS.partnerA]))).get(TENANTS.partnerA)!;
    expect(owedManuals([SERVICES.ofA], manuals, '2026-05-20', DEFAULT_REGISTRY_SETTINGS)).toEqual([
      { serviceId: SERVICES.ofA, kind: 'faq', why: 'missing', day: null },
    ]);
  });

  test('a version that proved wrong is ended; then it is owed', async () => {
    const manuals = (await stage.read(contactA, (tx) => manualsOf(tx, [TENANTS.partnerA]))).get(TENANTS.partnerA)!;
    const { id } = manuals.find(({ kind }) => kind === 'manual')!;
    expect(await endManual(login(contactA), entry(contactA), { manualId: id, validTo: '2026-04-01' })).toMatchObject({
      problems: [{ code: 'window_reversed' }],
    });
    expect(await endManual(login(contactA), entry(contactA), { manualId: id, validTo: '2026-05-19' })).toMatchObject({ kind: 'done' });
    // What is owed since then cannot be made never to have been.
    expect(await endManual(login(contactA), entry(contactA), { manualId: id, validTo: '2026-12-31' })).toMatchObject({
      problems: [{ field: 'validTo', code: 'too_late', limit: '2026-05-19' }],
    });
    const after = (await stage.read(contactA, (tx) => manualsOf(tx, [TENANTS.partnerA]))).get(TENANTS.partnerA)!;
    expect(owedManuals([SERVICES.ofA], after, '2026-05-20', DEFAULT_REGISTRY_SETTINGS)).toContainEqual({
      serviceId: SERVICES.ofA,
      kind: 'manual',
      why: 'ended',
      day: '2026-05-19',
    });
  });
});

test('one key for two partners at the same moment is one call and no fault (REG-07)', async () => {
  await desk.registered(contactB);
  const call = { field: 'hotline_mobile', outcome: 'reached', at: hoursLater(1), note: '同时' } as const;
  for (let round = 0; round < 5; round += 1) {
    const one = entry(centre);
    const outcomes = await Promise.all(
      [TENANTS.partnerA, TENANTS.partnerB].map((partnerTenantId) => logDrill(login(centre), { ...one, partnerTenantId }, call)),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'invalid']);
  }
});

test('no partner can draw its own lot: the same month in another carrier’s hands has another order (REG-07)', async () => {
  const ids = Array.from({ length: 40 }, () => uuidv7());
  const order = async (who: Actor) => {
    const { plan } = await stage.read(who, (tx) => drillMonth(tx, ids, '2026-06', { calendar, now: NOON }));
    return plan.map(({ tenantId }) => tenantId);
  };
  const own = await order(department);
  expect(await order(centre)).toEqual(own);
  expect(drillPlan(ids, PROGRAMME, '2026-06', calendar).map(({ tenantId }) => tenantId)).not.toEqual(own);
  // A partner that asks as the carrier does has no key of the carrier's.
  expect(await order(contactA)).not.toEqual(own);
});

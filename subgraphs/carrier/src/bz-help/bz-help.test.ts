import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveFace } from '@lianban/complaint-graph/start-face';
import { bzHelp } from '@lianban/contact-registry/bz-help';
import { openDatabase } from '@lianban/persistence/database';
import { cardsAsOf } from '@lianban/persistence/contact-registry/read-registry';
import { REGISTRY_PEOPLE, registryDesk, type RegistryDesk } from '@lianban/persistence/testing/registry-desk';
import { hoursLater, NOON, openStage, OTHER_PROGRAMME, PROGRAMME, SERVICES, TENANTS, type Stage } from '@lianban/persistence/testing/stage';
import type { Serving } from '@lianban/process/serve';
import { testSigner } from '../../../../test/kit/signer.ts';
import { smsGateway, type Manner, type SmsGateway } from '../../../../test/kit/sms-gateway.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';
import { bzHelpRoutes } from './bz-help.routes.ts';

/** REG-06, asked by HTTP as SMS gateways ask. */
const { contactA, contactB, department } = REGISTRY_PEOPLE;
const PHONE = '13900001111';
const KEYS = { own: 'k'.repeat(43), second: 's'.repeat(43), ended: 'e'.repeat(43), other: 'o'.repeat(43) };
const entry = (programmeId: string, tenantId: string, key: string, until = ''): string =>
  `${programmeId}/${tenantId}/${createHash('sha256').update(key).digest('hex')}${until}`;

let stage: Stage;
let desk: RegistryDesk;
let serving: Serving;
let gateway: SmsGateway;
let now = NOON;
let token: string;

beforeAll(async () => {
  stage = await openStage();
  desk = registryDesk(stage);
  await desk.registered(contactA);
  const signer = await testSigner();
  token = await signer.token(department.personId, {
    seat: 'department',
    tenant: TENANTS.carrier,
    tenant_kind: 'carrier',
    tenant_name: '湘移',
    programme: PROGRAMME,
    programme_kind: 'adc',
    unit: null,
    home_unit: null,
    roles: department.roles,
    name: department.name,
    locale: 'zh-CN',
  });
  const env = {
    SMS_GATEWAY_PER_MINUTE: '200',
    SMS_GATEWAY_KEYS: [
      entry(PROGRAMME, TENANTS.carrier, KEYS.own),
      entry(PROGRAMME, TENANTS.carrier, KEYS.second, '/2999-12-31T16:00:00Z'),
      entry(PROGRAMME, TENANTS.carrier, KEYS.ended, '/2026-01-01T00:00:00Z'),
      entry(OTHER_PROGRAMME, TENANTS.otherCarrier, KEYS.other),
    ].join(',\n'),
  };
  serving = await serveFace({ face: carrier, database: openDatabase({ url: stage.urls.carrier }), now: () => now }, modules, {
    port: 0,
    verify: signer.verify,
    machineRoutes: (faceProcess) => bzHelpRoutes(faceProcess, env),
  });
  gateway = smsGateway(serving.url, KEYS.own);
});
afterAll(async () => {
  await serving.close();
  await stage.close();
});

const ask = (to: string, text = 'BZ', manner: Manner = 'form', of = gateway) => of.receive({ from: PHONE, to, text }, manner);
/** What the registry says as of an instant, past the endpoint. */
const asRegistered = async (at: string): Promise<string | undefined> => {
  const [registry] = await stage.read(department, (tx) => cardsAsOf(tx, [TENANTS.partnerA], at, now));
  return bzHelp(registry!.periods, { id: SERVICES.ofA, name: '移动考勤' }, at)?.text;
};

/** The portal's preview of it, from the graph, at the same instant. */
const previewed = async (): Promise<readonly string[]> => {
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `{ card: carrierRegistration(partnerId: "${TENANTS.partnerA}") { bzHelp { service { id } parts } } }` }),
  });
  const { data } = (await response.json()) as { data: { card: { bzHelp: { service: { id: string }; parts: string[] }[] } } };
  return data.card.bzHelp.find(({ service }) => service.id === SERVICES.ofA)?.parts ?? [];
};

describe('the answer', () => {
  test.each<Manner>(['form', 'json', 'query', 'basic'])('comes to a gateway that asks by %s', async (manner) => {
    const { status, messages, headers } = await ask('10657001', ' bz ', manner);
    expect(status).toBe(200);
    expect(messages.join('')).toBe('公司：甲软件；业务：移动考勤；客服：张三 13812341234；技术：李四 13912345678；资费：每条 0.1 元');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('goes out in one message of 70 units, or in parts of 67, with the tariff in it', async () => {
    const tariff = { field: `tariff:${SERVICES.ofA}`, value: '月租 10 元，'.repeat(9) } as const;
    const short = await ask('10657001');
    expect(short.messages.map(({ length }) => length <= 70)).toEqual([true]);
    await desk.submitted(contactA, [tariff]);
    const { messages } = await ask('10657001');
    expect(messages.length).toBe(2);
    expect(messages.every(({ length }) => length <= 67)).toBe(true);
    expect(messages).toEqual(await previewed());
    expect(messages.join('')).toContain(tariff.value);
    await desk.submitted(contactA, [{ ...tariff, value: '每条 0.1 元' }], {}, hoursLater(1));
  });

  test('is what was effective at the second of asking, before and after the midnight, although no worker runs', async () => {
    now = hoursLater(2);
    const number = { field: `service_number:${SERVICES.ofA}`, value: '10657001' } as const;
    await desk.submitted(contactA, [number], {}, now);
    const technical = { field: 'technical_contact', value: { name: '孙八', mobile: '13912345999', email: null } } as const;
    const id = await desk.submitted(contactA, [technical, { ...number, value: '10657 777' }], {}, now);
    await desk.does(department, id, { name: 'acknowledge' }, now);
    const MIDNIGHT = '2026-06-08T16:00:00.000Z';
    const BEFORE = '2026-06-08T15:59:59.999Z';

    now = BEFORE;
    const before = await ask('10657001');
    expect(before.answer).toMatchObject({ status: 'answered', asOf: BEFORE });
    expect(before.messages.join('')).toContain('李四 13912345678');
    expect(before.messages.join('')).toBe(await asRegistered(BEFORE));
    expect(before.answer.parts).toEqual(await previewed());
    expect((await ask('10657777')).answer).toEqual({ status: 'unknown_number', asOf: BEFORE, text: '', parts: [] });

    now = MIDNIGHT;
    const after = await ask('10657777');
    expect(after.messages.join('')).toContain('孙八 13912345999');
    expect(after.messages.join('')).toBe(await asRegistered(MIDNIGHT));
    expect(after.answer.parts).toEqual(await previewed());
    expect(after.answer.parts).not.toEqual(before.answer.parts);
    expect(after.messages.join('')).not.toBe(before.messages.join(''));
    // The number the directory had is the service's no longer: another was registered.
    expect((await ask('10657001')).answer.status).toBe('unknown_number');
  });

  test('says by a word of its own what cannot be answered, and sends the phone nothing', async () => {
    expect((await ask('10657002')).answer).toMatchObject({ status: 'not_registered', text: '', parts: [] });
    expect((await ask('10659999')).answer.status).toBe('unknown_number');
    expect((await ask("1' or '1'='1")).answer.status).toBe('unknown_number');
    expect((await ask('10657777', '退订')).answer.status).toBe('not_bz');
    expect(await ask('10659999', 'BZ', 'basic')).toMatchObject({ status: 200, messages: [] });
  });

  test('is never a rival’s: who claims another’s number has it neither at once nor while that one has it', async () => {
    const midnight = now;
    await desk.registered(contactB, now);
    const id = await desk.submitted(contactB, [{ field: `service_number:${SERVICES.ofB}`, value: '10657777' }], {}, now);
    expect((await ask('10657777')).messages.join('')).toContain('公司：甲软件');
    expect((await ask('10657002')).messages.join('')).toContain('公司：乙软件');
    now = '2026-08-01T00:00:00.000Z';
    expect((await ask('10657002')).answer.status).toBe('unknown_number');
    expect((await ask('10657777')).messages.join('')).toContain('公司：甲软件');
    now = midnight;
    await desk.does(department, id, { name: 'reject', reason: '号码属于他人' }, now);
  });

  test('needs a number, in a form or JSON of a sane size', async () => {
    const send = (init: RequestInit, path = '/sms/bz') =>
      fetch(`${serving.url}${path}`, { ...init, headers: { authorization: `Bearer ${KEYS.own}`, ...(init.headers as object) } });
    expect((await send({})).status).toBe(400);
    expect((await send({ method: 'POST', body: '<to>10657001</to>', headers: { 'content-type': 'text/xml' } })).status).toBe(415);
    expect((await send({ method: 'POST', body: new URLSearchParams({ to: '1'.repeat(20_000) }) })).status).toBe(413);
    expect((await send({ method: 'DELETE' })).status).toBe(405);
  });
});

describe('strangers get nothing', () => {
  test.each([
    ['no key', null, 'A valid key'],
    ['a key nobody has', 'x'.repeat(43), 'A valid key'],
    ['a key that has ended', KEYS.ended, 'has ended'],
    ["a person's token", 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln', 'A valid key'],
  ])('%s', async (_who, key, message) => {
    for (const manner of ['form', 'basic'] as const) {
      const { status, messages, answer } = await ask('10657777', 'BZ', manner, smsGateway(serving.url, key));
      expect(status).toBe(401);
      expect(messages).toEqual([]);
      expect(answer.errors[0].message).toContain(message);
      expect(JSON.stringify(answer)).not.toMatch(/甲软件|孙八|1391234/);
    }
  });

  test("another carrier's key knows its own numbers only", async () => {
    const other = smsGateway(serving.url, KEYS.other);
    expect((await ask('10657777', 'BZ', 'form', other)).answer.status).toBe('unknown_number');
    expect((await ask('10658001', 'BZ', 'form', other)).answer.status).toBe('not_registered');
    expect((await ask('10658001')).answer.status).toBe('unknown_number');
  });

  test('a second key of the same carrier works beside the first', async () => {
    expect((await ask('10657777', 'BZ', 'form', smsGateway(serving.url, KEYS.second))).answer.status).toBe('answered');
  });
});

test('a carrier that asks too often waits; nobody else does', async () => {
  let refused: Awaited<ReturnType<typeof ask>>[] = [];
  // What a minute allows comes back evenly: on a slow machine it takes more than a minute's messages.
  for (let round = 0; round < 10 && refused.length === 0; round += 1) {
    const flood = await Promise.all(Array.from({ length: 220 }, () => ask('10657777')));
    refused = flood.filter(({ status }) => status === 429);
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask('10658001', 'BZ', 'form', smsGateway(serving.url, KEYS.other))).status).toBe(200);
});

test('a setting that is no key stops the start and shows no value', () => {
  const start = () => bzHelpRoutes({ face: carrier, database: stage.databases.carrier, now: () => now }, { SMS_GATEWAY_KEYS: 'geheim' });
  expect(start).toThrow('SMS_GATEWAY_KEYS is wrong: entry 1');
  expect(start).not.toThrow('geheim');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { vendor } from '../face.ts';
import { modules } from '../schema.ts';

const ME = 'engineer@vendor.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(vendor, modules);
});
afterAll(() => scene.close());

const PAGE = `query Page($id: ID!) { vendorComplaint(id: $id) { id myRole joint contact { masked } workOrders { id version state holder { kind } } clocks { holder { kind } } events { edges { node { type by { kind } } } }
  vendorPlatformFaults { workOrderId faultGrade discoveredAt resolvedAt minutesToResolution cause measure } } }`;

test('in a joint complaint the vendor sees its own part and that others work on it, not what they do', async () => {
  const { data, errors } = await scene.ask(ME, PAGE, { id: scene.useCase('joint') });
  expect(errors).toBeUndefined();
  const complaint = data.vendorComplaint;
  expect(complaint).toMatchObject({ myRole: 'HOLDER', joint: true, contact: { masked: false } });
  expect(complaint.workOrders.map((order: { holder: { kind: string } }) => order.holder.kind)).toEqual(['VENDOR']);
  expect(new Set(complaint.clocks.map((clock: { holder: { kind: string } }) => clock.holder.kind))).toEqual(new Set(['VENDOR']));
  expect(complaint.events.edges.map(({ node }: { node: { by: { kind: string } | null } }) => node.by?.kind)).not.toContain('PARTNER');
});

test('its own open order shows the vendor whom to call at the partner, as in force, and nothing of notices (RTE-03, REG-04)', async () => {
  const { data, errors } = await scene.ask(
    ME,
    `query Page($id: ID!) { vendorComplaint(id: $id) { service { provider { shortName } } workOrders { endedAt
      partnerContact { partner { shortName } entries { field value { text people { name mobile } } } upcoming { field } } } } }`,
    { id: scene.useCase('joint') },
  );
  expect(errors).toBeUndefined();
  const { service, workOrders } = data.vendorComplaint;
  expect(workOrders).toHaveLength(1);
  const { partner, entries, upcoming } = workOrders[0].partnerContact;
  expect(partner).toEqual(service.provider);
  expect(upcoming).toEqual([]);
  const fields = entries.map(({ field }: { field: string }) => field);
  expect(fields).toEqual(expect.arrayContaining(['SERVICE_CONTACT', 'TECHNICAL_CONTACT', 'HOTLINE_FIXED']));
  expect(fields).not.toEqual(expect.arrayContaining(['TARIFF']));
  expect(entries[0].value.people[0].mobile).toMatch(/^\+861\d{10}$/);
});

test('a platform fault is accepted, replied and resolved with cause and measure', async () => {
  const service = (await scene.ask(ME, '{ vendorDesk { organisation { id } now } vendorServices(search: "移动办公") { id } }')).data;
  const now = service?.['vendorDesk'].now;
  const workOrderId = '01990000-0009-7000-8000-00000000bbbb';
  const complaintId = await scene.give('intake@carrier.example', null, {
    name: 'take_complaint',
    number: '',
    kind: 'fault_report',
    customerKind: 'group',
    customerId: null,
    contact: { name: '湘绣坊', phone: '13907310009' },
    channel: 'hotline',
    serviceId: service?.['vendorServices'][0].id,
    unitId: null,
    subject: '平台接口全部超时',
    description: '所有业务均受影响。',
    wish: '立即恢复。',
    confirmedAt: now,
    discoveredAt: now,
    receivedAt: now,
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    attachments: [],
    workOrders: [{ workOrderId, holderTenantId: service?.['vendorDesk'].organisation.id, faultGrade: 'severe' }],
  });
  const give = async (command: string, input: object) => {
    const seen = (await scene.ask(ME, PAGE, { id: complaintId })).data.vendorComplaint.workOrders[0];
    const { data } = await scene.ask(
      ME,
      `mutation Give($input: ${command}Input!) { result: vendor${command}(input: $input) { __typename ... on InvalidInput { problems { field code } } ... on CommandRefused { code } } }`,
      { input: { idempotencyKey: `vendor-${command}`, complaintId, workOrderId, version: seen.version, ...input } },
    );
    return data.result;
  };
  scene.pass(10);
  expect(await give('AcceptWorkOrder', {})).toEqual({ __typename: 'ComplaintCommandDone' });
  expect(await give('ReplyToWorkOrder', { reply: '正在切换备用节点。' })).toEqual({ __typename: 'ComplaintCommandDone' });
  scene.pass(30);
  expect(await give('ResolveWorkOrder', { cause: '主节点磁盘写满', measure: '已切换并清理' })).toEqual({
    __typename: 'ComplaintCommandDone',
  });
  const { data } = await scene.ask(ME, PAGE, { id: complaintId });
  expect(data.vendorComplaint.vendorPlatformFaults).toEqual([
    {
      workOrderId,
      faultGrade: 'SEVERE',
      discoveredAt: now,
      resolvedAt: expect.any(String),
      minutesToResolution: 40,
      cause: '主节点磁盘写满',
      measure: '已切换并清理',
    },
  ]);
});

test('a file is kept by its content, attached by a command, and given only to whom it is for', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const send = (name: string, body: Uint8Array<ArrayBuffer>, account = ME) =>
    scene.fetch(account, '/files', {
      method: 'POST',
      body,
      headers: { 'content-type': 'image/png', 'x-file-name': encodeURIComponent(name) },
    });
  const sent = await send('截图 一.png', png);
  expect(sent.status).toBe(201);
  const file = (await sent.json()) as { id: string };
  expect(file).toEqual({ id: expect.any(String), fileName: '截图 一.png', mediaType: 'image/png', bytes: png.length });
  expect((await scene.fetch('manager@vendor.example', `/files/${file.id}`)).status).toBe(404);

  const complaintId = scene.useCase('joint');
  const attach = async (attachmentId: string, key: string) =>
    (
      await scene.ask(
        ME,
        `mutation Attach($input: AddAttachmentInput!) { result: vendorAddAttachment(input: $input) { __typename
    ... on ComplaintCommandDone { complaint { attachments { id fileName by { kind } audience } } } ... on InvalidInput { problems { field code } } } }`,
        { input: { idempotencyKey: key, complaintId, attachmentId, audience: 'OWN' } },
      )
    ).data.result;
  expect((await attach(file.id, 'attach-once')).complaint.attachments).toContainEqual({
    id: file.id,
    fileName: '截图 一.png',
    by: { kind: 'VENDOR' },
    audience: 'OWN',
  });
  expect((await attach(file.id, 'attach-again')).problems).toEqual([{ field: 'attachmentId', code: 'attachment_unknown' }]);

  const got = await scene.fetch('manager@vendor.example', `/files/${file.id}`);
  expect(Buffer.from(await got.arrayBuffer()).equals(png)).toBe(true);
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': expect.stringMatching(/^attachment;/),
  });
  expect((await scene.fetch('engineer@vendor-2.example', `/files/${file.id}`)).status).toBe(404);
  expect((await scene.fetch('intake@carrier.example', `/files/${file.id}`)).status).toBe(403);
  expect((await scene.fetch(ME, '/files/..%2f..%2fetc')).status).toBe(404);
  const page = await send('图片.png', Buffer.from('<script>alert(1)</script>'));
  expect(page.status).toBe(422);
  expect(await page.json()).toMatchObject({
    errors: [{ extensions: { code: expect.any(String) }, message: expect.stringMatching(/[一-龥]/) }],
  });
  expect((await send('', Buffer.alloc(0))).status).toBe(422);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

const ME = 'service@partner-a.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules);
});
afterAll(() => scene.close());

const COMPLAINT = `id status partnerHandling { workOrderId minutesToReply progressReports promisedAt breaches }
  workOrders { id state version instruction reply cause measure openRequest { id reason question } clocks { rule part state dueAt } }`;
const RESULT = `__typename
  ... on ComplaintCommandDone { replayed complaint { ${COMPLAINT} } }
  ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message limit } }
  ... on EditConflict { complaint { id } since { type personName } }`;

async function order(useCase: string) {
  const { data, errors } = await scene.ask(ME, `query Order($id: ID!) { partnerComplaint(id: $id) { ${COMPLAINT} } }`, {
    id: scene.useCase(useCase),
  });
  expect(errors).toBeUndefined();
  const complaint = data.partnerComplaint;
  const [first] = complaint.workOrders;
  return { complaintId: complaint.id, workOrderId: first.id, version: first.version };
}

let keys = 0;
async function give(command: string, input: object, account = ME, headers: Record<string, string> = {}) {
  const text = `mutation Give($input: ${command}Input!) { result: partner${command}(input: $input) { ${RESULT} } }`;
  const { data, errors } = await scene.ask(account, text, { input: { idempotencyKey: `order-${(keys += 1)}-key`, ...input } }, headers);
  expect(errors).toBeUndefined();
  return data.result;
}

test('an order is accepted, asked about, promised, replied and resolved; each answer shows the complaint as it then is', async () => {
  const seen = await order('direct');
  const asked = await give('RequestInformation', { ...seen, reason: 'WAITING_FOR_CUSTOMER', question: '请提供短信发送时间。' });
  expect(asked).toMatchObject({
    __typename: 'ComplaintCommandDone',
    complaint: { workOrders: [{ openRequest: { reason: 'WAITING_FOR_CUSTOMER', question: '请提供短信发送时间。' } }] },
  });
  expect(asked.complaint.workOrders[0].clocks.map((clock: { state: string }) => clock.state)).toContain('PAUSED');
  const [paused] = asked.complaint.workOrders;
  const given = await give('GiveInformation', {
    ...seen,
    version: paused.version,
    requestId: paused.openRequest.id,
    answer: '昨天晚上八点。',
  });
  const promisedAt = new Date(Date.parse(SCENE_NOW) + 3_600_000).toISOString();
  const promised = await give('ReportProgress', {
    ...seen,
    version: given.complaint.workOrders[0].version,
    progress: '正在核对发送记录。',
    promisedAt,
  });
  expect(promised.complaint.partnerHandling).toMatchObject([{ progressReports: 1, promisedAt }]);
  const replied = await give('ReplyToWorkOrder', {
    ...seen,
    version: promised.complaint.workOrders[0].version,
    reply: '已查明系网关重发，正在处理。',
  });
  const resolved = await give('ResolveWorkOrder', {
    ...seen,
    version: replied.complaint.workOrders[0].version,
    cause: '网关超时重发',
    measure: '已修复并核对话单',
  });
  expect(resolved.complaint).toMatchObject({
    status: 'ANSWERING',
    workOrders: [
      { state: 'RESOLVED', reply: '已查明系网关重发，正在处理。', cause: '网关超时重发', measure: '已修复并核对话单', openRequest: null },
    ],
  });
});

test('the same key again answers with the same result and does nothing; another content under it is refused', async () => {
  const seen = await order('severe-fault');
  const input = { ...seen, idempotencyKey: 'accept-once-only' };
  expect(await give('AcceptWorkOrder', input)).toMatchObject({ replayed: false });
  expect(await give('AcceptWorkOrder', input)).toMatchObject({
    __typename: 'ComplaintCommandDone',
    replayed: true,
    complaint: { id: seen.complaintId },
  });
  expect(await give('ReplyToWorkOrder', { ...seen, idempotencyKey: 'accept-once-only', reply: '好' })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ field: 'idempotencyKey', code: 'key_already_used' }],
  });
});

test('whoever saw an older version is told what happened since', async () => {
  const seen = await order('waiting-for-information');
  await scene.give('technical@partner-a.example', seen.complaintId, {
    name: 'report_progress',
    workOrderId: seen.workOrderId,
    progress: '王磊已接手',
    promisedAt: new Date(Date.parse(SCENE_NOW) + 7_200_000).toISOString(),
  });
  const late = await give('ReplyToWorkOrder', { ...seen, reply: '已处理。' });
  expect(late).toMatchObject({ __typename: 'EditConflict', complaint: { id: seen.complaintId } });
  expect(late.since).toContainEqual({ type: 'progress_reported', personName: '王磊' });
});

describe('input that cannot be taken is named beside its field, in the language of the caller', () => {
  const ID = '01990000-0009-7000-8000-0000000000ff';
  test.each<[string, object, { field: string; code: string }]>([
    ['AcceptWorkOrder', { complaintId: 'x', workOrderId: ID, version: 1 }, { field: 'complaintId', code: 'not_an_id' }],
    ['AcceptWorkOrder', { complaintId: ID, workOrderId: ID, version: 0 }, { field: 'version', code: 'out_of_range' }],
    [
      'AcceptWorkOrder',
      { complaintId: ID, workOrderId: ID, version: 1, idempotencyKey: 'a b' },
      { field: 'idempotencyKey', code: 'not_an_id' },
    ],
  ])('%s %j', async (command, input, problem) => {
    expect(await give(command, input)).toMatchObject({ __typename: 'InvalidInput', problems: [expect.objectContaining(problem)] });
  });

  test('texts and instants are judged by the decision', async () => {
    const seen = await order('promised').catch(() => order('waiting-for-information'));
    const empty = await give('ReplyToWorkOrder', { ...seen, reply: '  \n ' });
    expect(empty).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'reply', code: 'required', message: '请填写此项。' }] });
    const english = await give('ReplyToWorkOrder', { ...seen, reply: 'x'.repeat(10_001) }, ME, { 'accept-language': 'en-GB' });
    expect(english).toMatchObject({
      problems: [{ field: 'reply', code: 'too_long', message: 'Too long: at most 10000 characters.', limit: '10000' }],
    });
    const hidden = await give('ReplyToWorkOrder', { ...seen, reply: 'a\u0000b' });
    expect(hidden).toMatchObject({ problems: [{ field: 'reply', code: 'control_characters' }] });
    const past = await give('ReportProgress', { ...seen, progress: '处理中', promisedAt: '1900-01-01T00:00:00Z' });
    expect(past).toMatchObject({ problems: [{ field: 'promisedAt', code: 'not_in_the_future' }] });
  });

  test('what the schema already forbids is an error of the request, never a fault', async () => {
    const seen = await order('waiting-for-information');
    const text = 'mutation Give($input: ReportProgressInput!) { partnerReportProgress(input: $input) { __typename } }';
    for (const wrong of [{ promisedAt: '2026-02-30T00:00:00Z' }, { promisedAt: 7 }, { progress: null }, { version: 'one' }]) {
      const { status, errors } = await scene.ask(ME, text, {
        input: { idempotencyKey: 'never-used-1', ...seen, progress: '处理中', ...wrong },
      });
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

test('what is not asked for is not read: nothing of a request is still at work when it was answered', async () => {
  const left: unknown[] = [];
  const note = (reason: unknown) => left.push(reason);
  process.on('unhandledRejection', note);
  const { data, errors } = await scene.ask(ME, 'query Open($id: ID!) { partnerComplaint(id: $id) { workOrders { openRequest { id } } } }', {
    id: scene.useCase('waiting-for-information'),
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off('unhandledRejection', note);
  expect(errors).toBeUndefined();
  expect(data.partnerComplaint.workOrders[0].openRequest.id).toEqual(expect.any(String));
  expect(left).toEqual([]);
});

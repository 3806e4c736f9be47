import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

const ME = 'service@partner-a.example';
let scene: FaceScene;
beforeAll(async () => { scene = await faceScene(partner, modules); });
afterAll(() => scene.close());

const RESULT = `__typename
  ... on ComplaintCommandDone { replayed complaint { id status workOrders { id state version reply cause measure openRequest { id reason question } actions { name allowed reason } }
    clocks { rule part state dueAt why { code } } } }
  ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message limit } }
  ... on EditConflict { complaint { id } since { type } }`;

async function order(useCase: string) {
  const { data, errors } = await scene.ask(ME, '{ partnerComplaint(id: "' + scene.useCase(useCase) + '") { id workOrders { id version state } } }');
  expect(errors).toBeUndefined();
  const [first] = data?.['partnerComplaint'].workOrders;
  return { complaintId: data?.['partnerComplaint'].id, workOrderId: first.id, version: first.version };
}

let key = 0;
async function give(command: string, input: object) {
  const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
  const { data, errors } = await scene.ask(ME, `mutation Give($input: ${type}!) { result: partner${command[0]?.toUpperCase()}${command.slice(1)}(input: $input) { ${RESULT} } }`,
    { input: { idempotencyKey: `order-${key += 1}-0000`, ...input } });
  expect(errors).toBeUndefined();
  return data?.['result'];
}

test('accept, ask, reply, promise, resolve: each answers with the complaint as it then is', async () => {
  const seen = await order('severe-fault');
  const accepted = await give('acceptWorkOrder', seen);
  console.log(JSON.stringify(accepted, null, 1));
  expect(accepted).toMatchObject({ __typename: 'ComplaintCommandDone', replayed: false, complaint: { workOrders: [{ state: 'ACCEPTED' }] } });
});

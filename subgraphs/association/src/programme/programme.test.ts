import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

const ADMIN = 'admin@association.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const SETTINGS = 'version changedAt changedBy reason majorAfterReturns limits { class part calendar amount } earlier { version } mayChange';

async function settings(account: string) {
  const { data, errors } = await scene.ask(account, `{ associationProgrammeSettings { ${SETTINGS} } }`);
  expect(errors).toBeUndefined();
  return data.associationProgrammeSettings;
}

async function change(account: string, input: object) {
  const { data, errors } = await scene.ask(
    account,
    `mutation Change($input: ChangeProgrammeSettingsInput!) { result: associationChangeProgrammeSettings(input: $input) { __typename
      ... on ProgrammeSettingsChanged { settings { ${SETTINGS} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code limit } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

const previewText = `query Preview($input: ChangeProgrammeSettingsInput!) { result: associationProgrammeSettingsPreview(input: $input) { __typename
  ... on ProgrammeSettingsPreview { moved { number from to } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`;
const preview = async (account: string, input: object) => (await scene.ask(account, previewText, { input })).data.result;

const forward = { class: 'FORWARDED', part: 'REPORT', calendar: 'WORKING_DAYS', amount: 6 };

test('a member, whatever its role, and the association’s own people who do not administer change nothing', async () => {
  const before = await settings(ADMIN);
  expect(before).toMatchObject({ version: 1, mayChange: true, earlier: [] });
  for (const account of [
    'leader@member-a.example',
    'handler@member-b.example',
    'officer@association.example',
    'leader@association.example',
  ]) {
    const refused = { __typename: 'CommandRefused', code: 'role_missing' };
    expect(await change(account, { version: 1, reason: '试试', majorAfterReturns: 3 })).toEqual({
      ...refused,
      message: '您的角色没有这项权限。',
    });
    expect(await preview(account, { version: 1, reason: '', majorAfterReturns: 3 })).toEqual(refused);
    expect(await settings(account)).toEqual({ ...before, mayChange: false });
  }
});

test('the association’s administrator writes a new version, which its members read and the other association does not', async () => {
  const { version } = await settings(ADMIN);
  const changed = await change(ADMIN, { version, reason: '大额投诉需多一天', majorAfterReturns: 3, limits: [forward] });
  expect(changed.settings).toMatchObject({
    version: version + 1,
    changedBy: '于洋',
    changedAt: SCENE_NOW,
    reason: '大额投诉需多一天',
    majorAfterReturns: 3,
    limits: expect.arrayContaining([forward]),
  });
  expect(await settings('handler@member-a.example')).toMatchObject({ version: version + 1, changedBy: '辽银协', mayChange: false });
  expect(await settings('officer@association-2.example')).toMatchObject({ version: 1, majorAfterReturns: 2, changedBy: null });
  expect(await change(ADMIN, { version, reason: '', majorAfterReturns: 4 })).toMatchObject({
    __typename: 'InvalidInput',
    problems: expect.arrayContaining([
      { field: 'version', code: 'version_passed', limit: String(version + 1) },
      { field: 'reason', code: 'required', limit: null },
    ]),
  });
});

test('a preview shows which clocks a day off would move (CLK-20), and changes nothing', async () => {
  const { version } = await settings(ADMIN);
  const { data } = await scene.ask(ADMIN, '{ associationWorkingDays(from: "2026-11-23", to: "2026-11-23") { day working } }');
  expect(data.associationWorkingDays).toEqual([{ day: '2026-11-23', working: true }]);
  const shown = await preview(ADMIN, {
    version,
    reason: '',
    calendarAdditions: [{ day: '2026-11-23', kind: 'OFF', name: '协会换届' }],
  });
  expect(shown.__typename).toBe('ProgrammeSettingsPreview');
  expect(shown.moved.length).toBeGreaterThan(0);
  for (const { from, to } of shown.moved) expect(Date.parse(to)).toBeGreaterThan(Date.parse(from));
  expect((await settings(ADMIN)).version).toBe(version);
});

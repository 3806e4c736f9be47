import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { changeSettings, settingsVersions } from './programme-settings.ts';
import { NOON, openStage, PEOPLE, type Stage } from './testing/stage.ts';

const { agent, partnerA, vendor, otherAgent } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('who changed the settings is a person to its own organisation, to the others of the programme an organisation, and to other programmes nothing', async () => {
  const change = { version: 2, settings: DEFAULT_SETTINGS, reason: '年终盘点', personName: agent.name, at: NOON };
  expect(await changeSettings(stage.databases.carrier, agent, change)).toBe(true);
  const told = async (who: typeof agent) =>
    (await stage.read(who, settingsVersions)).map(({ version, changedBy, reason }) => [version, changedBy, reason]);
  expect(await told(agent)).toEqual([
    [2, '陈晓兰', '年终盘点'],
    [1, null, null],
  ]);
  for (const who of [partnerA, vendor]) {
    expect(await told(who)).toEqual([
      [2, '湘移', '年终盘点'],
      [1, null, null],
    ]);
  }
  expect(await told(otherAgent)).toEqual([[1, null, null]]);
});

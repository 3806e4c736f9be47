import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** The season's award list and its seasons (ACC-03). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const ADMIN = 'admin@association.example';
const LEADER = 'leader@association.example';
const MEMBER = 'leader@member-a.example';
const BARRED = 'handler@member-b.example';
const OUTLET = 'outlet@member-a.example';

const LIST = `query($seasonId: String, $first: Int, $after: String) { list: associationAwardList(seasonId: $seasonId) { season { id } outlets barredOutlets
  organisationAward { member { shortName } barredBy { clause confirmed } }
  advancedUnit(first: $first, after: $after) { edges { node { member { shortName } outlet { name } barredBy { caseId } } } pageInfo { hasNextPage endCursor } } } }`;
const SEASONS = '{ held: associationContestSeasons { version mayChange seasons { id name fromMonth toMonth } } }';
const CHANGE = `mutation($input: ChangeSeasonsInput!) { result: associationChangeSeasons(input: $input) { __typename
  ... on SeasonsChanged { seasons { version seasons { id name } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code message } } } }`;

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

test('the running season: who is criticised stands first with its ground, its outlet too, its other outlets keep theirs', async () => {
  const { list } = await ask(LEADER, LIST, { first: 100 });
  expect(list.season.id).toBe('present');
  expect(list.organisationAward).toHaveLength(4);
  expect(list.organisationAward[0]).toEqual({ member: { shortName: '盛京合作银行' }, barredBy: [{ clause: 'PUBLIC', confirmed: false }] });
  expect(list.organisationAward.slice(1).every(({ barredBy }: { barredBy: object[] }) => barredBy.length === 0)).toBe(true);
  const outlets = list.advancedUnit.edges.map(({ node }: { node: object }) => node);
  expect(outlets[0]).toMatchObject({ outlet: { name: '沈阳中街支行' }, barredBy: [{ caseId: expect.any(String) }] });
  expect([outlets.length, list.outlets, list.barredOutlets]).toEqual([list.outlets, list.outlets, 1]);
  const paged = await ask(LEADER, LIST, { first: 1, after: list.advancedUnit.pageInfo.endCursor });
  expect(paged.list.advancedUnit.edges).toEqual([]);
  const { list: last } = await ask(LEADER, LIST, { seasonId: 'last', first: 1 });
  expect([last.barredOutlets, last.advancedUnit.pageInfo.hasNextPage]).toEqual([0, true]);
  expect((await ask(LEADER, LIST, { seasonId: 'none', first: 1 })).list).toBeNull();
});

test('a member sees its own part; an outlet’s seat has none', async () => {
  for (const [who, name, bars] of [
    [MEMBER, '辽河银行', 0],
    [BARRED, '盛京合作银行', 1],
  ] as const) {
    const { list } = await ask(who, LIST, { first: 100 });
    expect(list.organisationAward.map(({ member }: { member: { shortName: string } }) => member.shortName)).toEqual([name]);
    expect([name, list.organisationAward[0].barredBy.length, list.barredOutlets]).toEqual([name, bars, bars]);
    expect(list.advancedUnit.edges.every(({ node }: { node: { member: { shortName: string } } }) => node.member.shortName === name)).toBe(
      true,
    );
  }
  expect((await ask(OUTLET, LIST, { first: 1 })).list).toBeNull();
});

test('administrators of the association enter seasons, in order and without overlap; nobody is overwritten', async () => {
  const { held } = await ask(ADMIN, SEASONS);
  expect(held).toMatchObject({ mayChange: true, seasons: [{ id: 'last' }, { id: 'present' }] });
  expect((await ask(MEMBER, SEASONS)).held.mayChange).toBe(false);
  const change = async (who: Speaker, seasons: readonly object[], version: number = held.version) =>
    (await ask(who, CHANGE, { input: { version, reason: '新赛季', seasons } })).result;
  const next = { name: '下一赛季', fromMonth: '2027-03', toMonth: '2027-09' };
  for (const who of [LEADER, MEMBER]) expect(await change(who, [next])).toMatchObject({ code: 'role_missing' });
  const wrong = await change(ADMIN, [
    ...held.seasons,
    { ...next, fromMonth: held.seasons[1].toMonth },
    { ...next, name: '', toMonth: '明年' },
  ]);
  expect(wrong.problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual(
    expect.arrayContaining(['seasons.2.fromMonth overlaps', 'seasons.3.name required', 'seasons.3.toMonth not_a_month']),
  );
  expect(wrong.problems.every(({ message }: { message: string }) => /\p{Script=Han}/u.test(message))).toBe(true);
  expect((await change(ADMIN, [...held.seasons, { ...next, id: 'chosen' }])).problems).toMatchObject([
    { field: 'seasons.2.id', code: 'unknown' },
  ]);
  expect(await change(ADMIN, [...held.seasons, next])).toMatchObject({
    seasons: { version: held.version + 1, seasons: [{ id: 'last' }, { id: 'present' }, { name: '下一赛季' }] },
  });
  expect((await change(ADMIN, held.seasons)).problems).toMatchObject([{ field: 'version', code: 'version_passed' }]);
});

test('a season whose awards a criticism costs cannot be removed, not by the same name either; another can', async () => {
  const { held } = await ask(ADMIN, SEASONS);
  const change = async (seasons: readonly object[]) =>
    (await ask(ADMIN, CHANGE, { input: { version: held.version, reason: '整理赛季', seasons } })).result;
  const [last, present, ...others] = held.seasons;
  const { id: _id, ...again } = present;
  for (const seasons of [[last], [last, again, ...others]])
    expect((await change(seasons)).problems).toEqual([
      {
        field: 'seasons',
        code: 'season_in_use',
        message: '已有通报批评取消了赛季“优服创建活动（本赛季）”的评选资格，不能删除这个赛季。',
      },
    ]);
  expect((await change([present, ...others])).seasons.seasons.map(({ id }: { id: string }) => id)).not.toContain('last');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PastCourse } from '@lianban/complaint/command';
import { watchClocks } from './clock-watcher.ts';
import { concernsOf } from './read/contact.ts';
import { knownPast } from './read/past-complaints.ts';
import { searchComplaints } from './read/search.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import { watchAccountability } from './standing/accountability.ts';
import { verifyScorecards } from './standing/verify-scorecards.ts';
import { BANKING, hoursLater, openStage, PEOPLE, person, TENANTS, type Actor, type Stage } from './testing/stage.ts';
import { verifyProgramme } from './verify-log.ts';

/** Complaints of the past as they are stored (docs/decisions/0024). */
const { officer } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const DAY = 24;
/** Forwarded at once and answered long after the bank's limits, as nobody may do without being asked why. */
const COURSE: PastCourse = {
  externalNumber: '台账-1',
  forwardedAt: hoursLater(-29 * DAY),
  reportedAt: hoursLater(-2 * DAY),
  closedAt: hoursLater(-1 * DAY),
  closing: 'leader',
  valid: true,
  result: '已答复',
  counted: false,
};
const take = (past: PastCourse) =>
  stage.take(officer, {
    channel: 'phone',
    receivedAt: hoursLater(-30 * DAY),
    concern: {
      memberTenantId: TENANTS.memberA,
      unitId: null,
      staff: [{ name: '李某', position: '柜员' }],
      representatives: [],
    },
    past,
  });
const count = async (table: string) =>
  (await stage.rows<{ count: number }>(`select count(*)::int as count from lianban.${table}`))[0]?.count;

test('nobody is told, now or later, and nobody is accused; only what is counted stands on cards', async () => {
  await take(COURSE);
  expect([await count('member_contribution'), await count('notice'), await count('outbox')]).toEqual([0, 0, 0]);
  await take({ ...COURSE, externalNumber: '台账-2', counted: true });
  expect(await count('member_contribution')).toBe(2);
  const later = hoursLater(24 * DAY);
  while ((await watchClocks(stage.databases.worker, later, 100)) > 0);
  await watchAccountability(stage.databases.worker, later, 100);
  expect([await count('accountability_case'), await count('notice')]).toEqual([0, 0]);
  expect(await stage.rows("select state from lianban.clock where state in ('running', 'paused')")).toEqual([]);
});

test('what a list calls it is there once for its organisation, and nobody else reads it', async () => {
  await expect(take(COURSE)).rejects.toMatchObject({ constraint: 'complaint_external_number' });
  const known = await stage.read(officer, (tx) => knownPast(tx, ['台账-1', '台账-9']));
  expect([...known.values()]).toEqual([{ externalNumber: '台账-1', receivedAt: hoursLater(-30 * DAY), subject: expect.any(String) }]);
  const member = person(TENANTS.memberB, ['leader'], null, '纪晓东');
  expect((await stage.read(member, (tx) => knownPast(tx, ['台账-1']))).size).toBe(0);
});

test('it is found by what its list calls it, by its association alone; whom it is about stays with it, who speaks for a group does not', async () => {
  const found = (who: Actor) =>
    stage.read(who, async (tx) => {
      const { ids } = await searchComplaints(tx, ' 台账-1 ');
      return { ids, concerns: await concernsOf(tx, ids ?? []) };
    });
  const [known] = await stage.rows<{ id: string }>("select id from lianban.complaint where external_number = '台账-1'");
  await stage.rows(`update lianban.complaint_contact set representatives = '[{"name": "钱代表", "phone": "13900006666"}]'`);
  expect(await found(officer)).toEqual({
    ids: [known?.id],
    concerns: [
      {
        complaintId: known?.id,
        memberTenantId: TENANTS.memberA,
        unitId: null,
        staff: [{ name: '李某', position: '柜员' }],
        representatives: [],
      },
    ],
  });
  expect((await found(person(TENANTS.memberA, ['leader']))).ids).toEqual([]);
});

test('the log verifies, and projections and cards follow from it alone', async () => {
  const stored = await stage.rows('select * from lianban.complaint order by id');
  expect(stored).toMatchObject([{ external_number: '台账-1' }, { external_number: '台账-2' }]);
  expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toEqual([]);
  await rebuildProjections(stage.databases.worker, BANKING);
  expect(await stage.rows('select * from lianban.complaint order by id')).toEqual(stored);
  expect(await verifyScorecards(stage.databases.worker, BANKING)).toEqual({ complaints: 2, differences: [] });
});

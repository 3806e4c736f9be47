import { describe, expect, test } from '@jest/globals';
import { actionsFor, followUpActionsFor } from '@lianban/complaint/actions';
import { admits } from '@lianban/complaint/audience';
import type { Caller, Command } from '@lianban/complaint/command';
import { isOverdue, remindAt } from '@lianban/complaint/follow-up/follow-ups';
import { noticesFor } from '@lianban/complaint/notices';
import { partiesOf, unitRowsOf } from '@lianban/complaint/party-rows';
import type { PersonCaller } from '@lianban/complaint/policy/facts';
import { PEOPLE, seat } from '@lianban/complaint/testing/cast';
import { onTheWall, say, shanghai, Story } from '@lianban/complaint/testing/story';

/** ASC-02: on complaints found valid the member issues rectification and staff measures and follows them up; outlets record their own. */
const { officer, handlerA, handlerA2, leaderA, outletManager, otherOutletManager, handlerB, associationReviewer } = PEOPLE;
const auditorA = seat('member-a', 'member', ['auditor', 'call_centre_agent', 'administrator']);
const staffMeasure = { kind: 'staff_measure', staff: '柜员李某', measure: '通报批评并扣发当月绩效' } as const;

function held(unit: string | null = 'outlet-1'): Story {
  const story = new Story({ programmeKind: 'banking', now: '2026-03-02 09:00' }).taken([{ to: 'member-a', holderUnitId: null }]);
  return unit === null ? story : story.does(handlerA, say.down(unit));
}
const ordered = (): Story => held().at('2026-03-02 10:00').does(handlerA, say.order());
const reported = (): Story => ordered().at('2026-03-03 16:00').does(outletManager, say.report());
const followUp = ({ state }: Story) => state.followUps[0]!;
const told = (story: Story, since: number) =>
  noticesFor(story.events.slice(since), story.state, story.settings)
    .filter(({ kind }) => kind.startsWith('follow_up_'))
    .map(({ kind, tenantId, unitId, roles }) => [kind, tenantId, unitId ?? 'head office', ...(roles ?? [])].join(' '));

describe('ASC-02 a follow-up from the order to the check', () => {
  test('ordered by a day, reported, sent back with a new day, reported again, found carried out', () => {
    const story = ordered();
    expect(followUp(story)).toMatchObject({ kind: 'rectification', state: 'open', unitId: 'outlet-1', dueDay: '2026-03-20', own: false });
    expect(onTheWall(followUp(story).dueAt)).toBe('2026-03-21 00:00');
    story.at('2026-03-03 16:00').does(outletManager, say.report());
    expect(followUp(story)).toMatchObject({ state: 'reported', doneDay: '2026-03-03', reportedByPersonId: outletManager.personId });
    story.at('2026-03-04 09:00').does(leaderA, say.sendBack());
    expect(followUp(story)).toMatchObject({ state: 'open', returns: 1, dueDay: '2026-03-27' });
    story.at('2026-03-05 09:00').does(outletManager, say.report('follow-up-1', { doneDay: '2026-03-05' }));
    story.does(handlerA, say.check());
    expect(followUp(story)).toMatchObject({ state: 'carried_out', endedAt: story.now, returns: 1 });
  });

  test('of a staff measure who is meant and which it is are texts alone, and both are asked for', () => {
    const story = held();
    expect(story.refusal(handlerA, say.order('outlet-1', { kind: 'staff_measure' }))).toBe('staff: required, measure: required');
    story.does(handlerA, say.order('outlet-1', staffMeasure));
    expect(JSON.stringify(story.events.map(({ payload }) => payload))).not.toContain('李某');
    expect(story.events.at(-1)?.texts).toMatchObject({ staff: '柜员李某', measure: '通报批评并扣发当月绩效' });
  });

  test('the day is a local one, today at the earliest, a year ahead at the latest; what was done lies behind and after the complaint', () => {
    const story = held().at('2026-03-02 23:30');
    const asked = (dueDay: string) => story.refusal(handlerA, say.order('outlet-1', { dueDay }));
    expect(['', '2026-02-30', '20-3-2026', '2026-03-01', '2027-03-04'].map(asked)).toEqual([
      'dueDay: required',
      'dueDay: not_a_day',
      'dueDay: not_a_day',
      'dueDay: too_early',
      'dueDay: too_late',
    ]);
    story.does(handlerA, say.order('outlet-1', { dueDay: '2026-03-02' }));
    const done = (doneDay: string) => story.refusal(outletManager, say.report('follow-up-1', { doneDay }));
    expect(['2026-03-01', '2026-03-03'].map(done)).toEqual(['doneDay: too_early', 'doneDay: too_late']);
  });

  test('head office itself may be meant; somebody else of it checks', () => {
    const story = held(null).does(leaderA, say.order(null)).at('2026-03-03 09:00').does(handlerA, say.report());
    expect(story.refusal(handlerA, say.check())).toBe('own_report');
    expect(story.does(handlerA2, say.check()).state.followUps[0]?.state).toBe('carried_out');
  });

  test('withdrawn with a reason, it is owed no more', () => {
    const story = ordered();
    expect(story.refusal(leaderA, { name: 'withdraw_follow_up', followUpId: 'follow-up-1', reason: ' ' })).toBe('reason: required');
    story.does(leaderA, say.drop());
    expect(followUp(story).state).toBe('withdrawn');
    for (const command of [say.report(), say.drop()])
      expect(story.refusal(command.name === 'report_follow_up' ? outletManager : leaderA, command)).toBe('follow_up_ended');
  });
});

describe('ASC-02 who and when', () => {
  test.each<[string, PersonCaller, string]>([
    ['the outlet’s own people', outletManager, 'role_missing'],
    ['audit, call centre and administrator', auditorA, 'role_missing'],
    ['another bank', handlerB, 'not_a_party'],
    ['the association', officer, 'not_the_holder'],
  ])('%s order none', (_who, caller, code) => {
    expect(held().refusal(caller, say.order())).toBe(code);
  });

  test('also after the complaint closed; not what was found invalid or withdrawn, nor what was taken from the bank', () => {
    const closed = held(null).does(handlerA, say.resolve()).does(officer, say.callBack('satisfied'));
    expect(closed.does(handlerA, say.order()).state.followUps).toHaveLength(1);
    expect(held().does(associationReviewer, say.validity(false)).refusal(handlerA, say.order())).toBe('complaint_invalid');
    expect(held().does(officer, say.withdraw()).refusal(handlerA, say.order())).toBe('not_the_holder');
    const answered = held(null).does(handlerA, say.resolve()).does(officer, say.withdraw());
    expect(answered.refusal(handlerA, say.order())).toBe('complaint_withdrawn');
    expect(held(null).does(officer, say.recall()).refusal(handlerA, say.order())).toBe('not_the_holder');
  });

  test('an outlet reports its own alone and checks nothing; head office enters what it was told on paper, and another checks it', () => {
    const story = ordered();
    expect(story.refusal(otherOutletManager, say.report())).toBe('not_a_party');
    expect(story.refusal(leaderA, say.check())).toBe('follow_up_not_reported');
    story.at('2026-03-03 10:00').does(handlerA, say.report());
    expect(story.refusal(outletManager, say.report())).toBe('follow_up_reported');
    expect(story.refusal(outletManager, say.check())).toBe('role_missing');
    expect(story.refusal({ ...outletManager, unitId: null, roles: ['handler'], personId: handlerA.personId }, say.check())).toBe(
      'own_report',
    );
    story.does(leaderA, say.check());
  });

  test('numbers are each member’s own: they tell another bank on the complaint nothing', () => {
    const story = new Story({ programmeKind: 'banking', now: '2026-03-02 09:00' }).taken([
      { to: 'member-a', holderUnitId: null },
      { to: 'member-b', holderUnitId: null },
    ]);
    story.does(handlerA, say.order(null)).does(handlerA, say.order(null, { followUpId: 'follow-up-2', ...staffMeasure }));
    story.does(handlerB, say.order(null, { followUpId: 'follow-up-3' })).does(handlerA, say.order(null, { followUpId: 'follow-up-4' }));
    expect(story.state.followUps.map(({ tenantId, ordinal }) => `${tenantId} ${ordinal}`)).toEqual([
      'member-a 1',
      'member-a 2',
      'member-b 1',
      'member-a 3',
    ]);
  });

  test('an outlet of no other bank, no department, and none of another’s follow-ups', () => {
    for (const unit of ['branch-c', 'department-1']) expect(held().refusal(handlerA, say.order(unit))).toBe('unitId: unit_unknown');
    const both = ordered().does(handlerA, say.order('outlet-2', { followUpId: 'follow-up-2' }));
    expect(both.refusal(otherOutletManager, say.report('follow-up-1'))).toBe('follow_up_unknown');
    expect(both.refusal(otherOutletManager, say.report('follow-up-none'))).toBe('follow_up_unknown');
    expect(followUpActionsFor(both.state, 'follow-up-1', otherOutletManager, both.context)).toEqual([]);
    expect(actionsFor(both.state, otherOutletManager, both.context).find(({ name }) => name === 'report_follow_up')?.allowed).toBe(true);
  });

  test('an outlet records its own rectification, which head office checks', () => {
    const story = held().at('2026-03-04 09:00');
    expect(story.refusal(handlerA, say.rectified())).toBe('role_missing');
    expect(story.refusal(otherOutletManager, say.rectified())).toBe('not_a_party');
    story.does(outletManager, say.rectified());
    expect(followUp(story)).toMatchObject({ own: true, kind: 'rectification', state: 'reported', dueDay: null, unitId: 'outlet-1' });
    expect(followUp(story.does(handlerA, say.sendBack('follow-up-own')))).toMatchObject({ state: 'open', dueDay: '2026-03-27' });
  });

  test('an outlet that holds no order of it sees the complaint by its follow-up, and may record its own', () => {
    const story = held(null).does(handlerA, say.order('outlet-2'));
    expect(unitRowsOf(story.state)).toMatchObject([{ unitId: 'outlet-2', needsMe: true, contactOpen: false, nextClock: null }]);
    story.at('2026-03-03 09:00').does(otherOutletManager, say.rectified());
    expect(story.refusal(otherOutletManager, say.accept())).toBe('work_order_unknown');
  });
});

describe('ASC-02 who is told and who sees it', () => {
  test('each hears what the other did, and both that its day is over, once for each day', () => {
    const story = held();
    const heads = 'member-a head office handler responsible_department leader';
    const outlet = 'member-a outlet-1 outlet_manager';
    const tells = (caller: Caller, command: Command) => {
      const since = story.events.length;
      return told(story.does(caller, command), since);
    };
    expect(tells(handlerA, say.order())).toEqual([`follow_up_ordered ${outlet}`]);
    story.now = shanghai('2026-03-21 00:00');
    expect(isOverdue(followUp(story), story.now)).toBe(true);
    const remind: Command = { name: 'remind_follow_ups' };
    expect(tells({ kind: 'system' }, remind)).toEqual([`follow_up_overdue ${outlet}`, `follow_up_overdue ${heads}`]);
    expect(story.asks({ kind: 'system' }, remind)).toEqual({ kind: 'refused', code: 'nothing_to_do' });
    expect(tells(outletManager, say.report())).toEqual([`follow_up_reported ${heads}`]);
    expect(tells(leaderA, say.sendBack())).toEqual([`follow_up_returned ${outlet}`]);
    expect(onTheWall(remindAt(followUp(story)))).toBe('2026-03-28 00:00');
    story.does(outletManager, say.report());
    expect(tells(leaderA, say.check())).toEqual([`follow_up_checked ${outlet}`]);
    expect(tells(leaderA, say.order(null, { followUpId: 'follow-up-2', dueDay: '2026-03-31' }))).toEqual([`follow_up_ordered ${heads}`]);
    expect(tells(leaderA, say.drop('follow-up-2'))).toEqual([]);
  });

  test('it stands in the inbox of whom it waits for while the complaint is open', () => {
    const needs = ({ state }: Story) => [
      ...partiesOf(state)
        .filter(({ tenantId }) => tenantId === 'member-a')
        .map(({ needsMe }) => needsMe),
      ...unitRowsOf(state).map(({ needsMe }) => needsMe),
    ];
    const story = held().does(handlerA, say.reply()).does(outletManager, say.answered('order-outlet-1')).does(handlerA, say.resolve());
    expect(needs(story)).toEqual([false, false]);
    expect(needs(story.does(handlerA, say.order()))).toEqual([false, true]);
    expect(needs(story.at('2026-03-03 16:00').does(outletManager, say.report()))).toEqual([true, false]);
    expect(needs(story.does(handlerA, say.check()))).toEqual([false, false]);
  });

  test('the association learns of a rectification once it was checked, of a staff measure never, another outlet of neither', () => {
    const story = reported().does(handlerA, say.order('outlet-1', { followUpId: 'follow-up-2', ...staffMeasure }));
    story.does(outletManager, say.report('follow-up-2')).does(leaderA, say.check('follow-up-2')).does(leaderA, say.check());
    const seen = (tenant: string, unit: string | null = null) =>
      story.events
        .filter(({ type }) => type.startsWith('follow_up_'))
        .filter(({ audience }) => admits(audience, tenant, unit))
        .map(({ type, payload }) => `${type} ${(payload as { followUpId: string }).followUpId}`);
    expect(seen('association')).toEqual(['follow_up_checked follow-up-1']);
    expect(seen('member-a', 'outlet-1')).toHaveLength(6);
    expect([seen('member-a', 'outlet-2'), seen('member-b')]).toEqual([[], []]);
  });
});

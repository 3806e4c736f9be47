import { describe, expect, test } from '@jest/globals';
import { trackStepsFor } from '@lianban/complaint/actions';
import { noticesFor } from '@lianban/complaint/notices';
import { partiesOf, unitRowsOf } from '@lianban/complaint/party-rows';
import type { PersonCaller } from '@lianban/complaint/policy/facts';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';
import type { TrackStepName } from '@lianban/complaint/two-track/tracks';

/** TRK-01 in a complaint's life: a member that chose the two tracks takes their steps in the complaint's own log. */
const { officer, associationLeader, handlerC, headC, leaderC, auditorC, callCentreC, branchC, branchD, handlerA } = PEOPLE;

function sent(to = 'member-c'): Story {
  const story = new Story({ programmeKind: 'banking', now: '2026-03-02 09:00' });
  const workOrders = [{ workOrderId: 'order-1', holderTenantId: to }];
  return story.does(officer, intake({ customerKind: 'individual', workOrders, receivedAt: story.now }, story.now));
}

const OUTLET_ORDER = 'order-branch-c';
/** Sent down to an outlet at once. */
const sentDown = (): Story => sent().does(handlerC, say.down('branch-c', { holderTenantId: 'member-c' }));

/** What waits, and for whom. */
const waiting = (story: Story, caller: PersonCaller): string[] =>
  trackStepsFor(story.state, caller, story.context).flatMap(({ name, allowed }) => (allowed ? [name] : []));
const take = (story: Story, ...steps: readonly (readonly [PersonCaller, TrackStepName])[]): Story =>
  steps.reduce((life, [caller, step]) => life.does(caller, say.step(step)), story);
const major = (story: Story): Story => story.does(associationLeader, say.major(true));
const TO_SIGNATURE = [
  [handlerC, 'record'],
  [handlerC, 'report_to_head'],
  [handlerC, 'report_to_leader'],
  [auditorC, 'investigate'],
] as const;
const TO_REPORT = [
  [auditorC, 'sign'],
  [auditorC, 'tell_leader'],
  [auditorC, 'tell_call_centre'],
  [callCentreC, 'answer'],
  [callCentreC, 'record_result'],
] as const;

describe('TRK-01 who chose it', () => {
  test('what a member that did not is sent has no track, and its report waits for nothing', () => {
    const story = sent('member-a');
    expect(story.state.tracks).toEqual([]);
    expect(story.refusal(handlerA, say.step('record'))).toBe('no_track');
    expect(story.does(handlerA, say.resolve()).state.status).toBe('answering');
  });

  test.each([
    ['sent to head office', sent, 'head_office_ordinary', handlerC],
    ['sent down before head office wrote anything', sentDown, 'branch_ordinary', branchC],
  ] as const)('%s, it begins there', (_where, begun, track, caller) => {
    const story = begun();
    expect(story.state.tracks.map((one) => one.track)).toEqual([track]);
    expect(waiting(story, caller)).toEqual(['record']);
  });

  test('sent down after head office wrote something, it stays head office’s', () => {
    const recorded = take(sent(), [handlerC, 'record']).does(handlerC, say.down('branch-c', { holderTenantId: 'member-c' }));
    expect(recorded.state.tracks[0]?.track).toBe('head_office_ordinary');
  });
});

describe('TRK-01 the ordinary track', () => {
  test('at head office, through a department, to the archive', () => {
    const story = take(
      sent(),
      [handlerC, 'record'],
      [handlerC, 'report_to_head'],
      [headC, 'pass_on'],
      [handlerC, 'investigate'],
      [handlerC, 'answer'],
      [handlerC, 'record_result'],
    );
    // The association's clock runs: the report does not wait for the call-back.
    take(story.does(handlerC, say.resolve()), [callCentreC, 'call_back']);
    expect(waiting(story, handlerC)).toEqual(['archive']);
    story.does(officer, say.callBack('satisfied')).does(handlerC, say.step('archive', { archiveNumber: ' 2026-017 ' }));
    expect(story.state.tracks[0]).toMatchObject({ archiveNumber: '2026-017', archivedAt: story.now });
  });

  test('a branch’s own: form, responsible head, investigation, archive', () => {
    const story = take(sentDown(), [branchC, 'record'], [branchC, 'report_to_head'], [headC, 'investigate']);
    expect(waiting(story, branchC)).toEqual(['archive']);
    expect(waiting(story, handlerC)).toEqual([]);
  });

  test('to an outlet it is passed on with a work order only (CMP-06), and then its people take their steps', () => {
    const story = take(sent(), [handlerC, 'record'], [handlerC, 'report_to_head']);
    expect(story.refusal(headC, say.step('pass_on', { passedTo: 'branch' }))).toBe('outlet_order_missing');
    story.does(handlerC, say.down('branch-c', { holderTenantId: 'member-c' })).does(headC, say.step('pass_on', { passedTo: 'branch' }));
    expect([waiting(story, branchC), waiting(story, handlerC), waiting(story, branchD)]).toEqual([['investigate'], [], []]);
    expect(trackStepsFor(story.state, branchC, story.context).map(({ name }) => name)).toEqual([
      'pass_on',
      'investigate',
      'answer',
      'record_result',
      'call_back',
    ]);
  });

  test('not satisfied when called back, it is investigated again; not reached three times, it goes on', () => {
    const story = take(
      sent(),
      [handlerC, 'record'],
      [handlerC, 'report_to_head'],
      [headC, 'pass_on'],
      [handlerC, 'investigate'],
      [handlerC, 'answer'],
      [handlerC, 'record_result'],
    );
    expect(story.refusal(callCentreC, say.step('call_back', { outcome: 'not_satisfied', texts: {} }))).toBe('comment: required');
    story.does(callCentreC, say.step('call_back', { outcome: 'not_satisfied', texts: { comment: '未退费' } }));
    expect([waiting(story, handlerC), story.state.tracks[0]?.rounds]).toEqual([['investigate'], 1]);
    take(story, [handlerC, 'investigate'], [handlerC, 'answer'], [handlerC, 'record_result']);
    for (const expected of [['call_back'], ['call_back'], []]) {
      story.does(callCentreC, say.step('call_back', { outcome: 'not_reached' }));
      expect(waiting(story, callCentreC)).toEqual(expected);
    }
  });

  test('returned by the association, it is investigated again, whatever was filed away', () => {
    const story = take(
      sent(),
      [handlerC, 'record'],
      [handlerC, 'report_to_head'],
      [headC, 'pass_on'],
      [handlerC, 'investigate'],
      [handlerC, 'answer'],
      [handlerC, 'record_result'],
      [callCentreC, 'call_back'],
    );
    story.does(handlerC, say.resolve()).does(handlerC, say.step('archive')).does(officer, say.return());
    expect([waiting(story, handlerC), story.state.tracks[0]?.archivedAt]).toEqual([['investigate'], null]);
  });
});

describe('TRK-01 the major track', () => {
  test('audit signs, then leader and call centre in parallel; only then is it reported', () => {
    const story = take(major(sent()), ...TO_SIGNATURE);
    expect(story.refusal(callCentreC, say.step('answer'))).toBe('track_step_waits');
    expect(story.refusal(leaderC, say.step('sign'))).toBe('role_missing');
    expect(story.refusal(handlerC, say.resolve())).toBe('audit_signature_missing');
    take(story, ...TO_REPORT);
    expect(story.does(handlerC, say.resolve()).state.status).toBe('answering');
  });

  test('what turns out to be major begins anew there', () => {
    const story = major(take(sentDown(), [branchC, 'record']));
    expect(story.state.tracks[0]).toMatchObject({ track: 'major', done: [], takenAt: 'branch' });
    expect([waiting(story, branchC), waiting(story, handlerC)]).toEqual([['hand_over'], []]);
    expect(waiting(take(story, [branchC, 'hand_over']), handlerC)).toEqual(['record']);
    expect(trackStepsFor(story.state, branchC, story.context).map(({ name }) => name)).toEqual(['hand_over']);
  });

  test('why it is major is asked for (TRK-02)', () => {
    expect(major(sent()).refusal(handlerC, say.step('record', { texts: {} }))).toBe('reason: required');
  });

  test('head and leader are told in parallel, then audit; after the signature the leader again and the call centre', () => {
    const told = (story: Story, caller: PersonCaller, step: TrackStepName): string[] => {
      const before = story.events.length;
      story.does(caller, say.step(step));
      return noticesFor(story.events.slice(before), story.state, story.settings, caller.unitId).map(
        ({ kind, roles, values }) => `${roles?.join()} ${kind} ${values['step']}`,
      );
    };
    const story = take(major(sent()), [handlerC, 'record'], [handlerC, 'report_to_head']);
    expect(told(story, handlerC, 'report_to_leader')).toEqual([
      'leader track_reported report_to_leader',
      'auditor track_step_waits investigate',
    ]);
    take(story, [auditorC, 'investigate'], [auditorC, 'sign']);
    expect(told(story, auditorC, 'tell_leader')).toEqual(['leader track_reported tell_leader']);
    expect(told(story, auditorC, 'tell_call_centre')).toEqual(['call_centre_agent track_step_waits answer']);
  });
});

describe('TRK-01 who sees what', () => {
  test('a step is the member’s own: association and other outlets learn nothing of it, a passed-on one is its outlet’s too', () => {
    const story = take(sent(), [handlerC, 'record'], [handlerC, 'report_to_head'])
      .does(handlerC, say.down('branch-c', { holderTenantId: 'member-c' }))
      .does(headC, say.step('pass_on', { passedTo: 'branch' }));
    const audiences = story.events.flatMap(({ type, audience }) => (type === 'track_step_taken' ? [audience] : []));
    expect(audiences.map(({ scope, tenantIds, unitIds }) => [scope, tenantIds, unitIds])).toEqual([
      ['own', ['member-c'], []],
      ['own', ['member-c'], []],
      ['own', ['member-c'], ['branch-c']],
    ]);
    expect(trackStepsFor(story.state, officer, story.context)).toEqual([]);
    expect(story.refusal(officer, say.step('investigate'))).toBe('no_track');
    expect(story.refusal(branchD, say.step('investigate'))).toBe('not_a_party');
  });

  test('the inbox shows it where it waits: an outlet’s step at the outlet, all others at head office', () => {
    const story = take(sentDown(), [branchC, 'record'], [branchC, 'report_to_head']).does(branchC, say.accept(OUTLET_ORDER));
    const needs = () => [
      partiesOf(story.state).find(({ tenantId }) => tenantId === 'member-c')?.needsMe,
      unitRowsOf(story.state).find(({ unitId }) => unitId === 'branch-c')?.needsMe,
    ];
    take(story, [headC, 'investigate']).does(branchC, say.answered(OUTLET_ORDER)).does(handlerC, say.resolve());
    expect(needs()).toEqual([false, true]);
    take(story, [branchC, 'archive']);
    expect(needs()).toEqual([false, false]);
  });

  test('recalled, nothing is owed any more', () => {
    const story = sent().does(officer, say.recall());
    expect([story.refusal(handlerC, say.step('record')), waiting(story, handlerC)]).toEqual(['no_track', []]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { partiesOf, type PartyRow } from './party-rows.ts';
import { PEOPLE } from './testing/cast.ts';
import { intake, onTheWall, say, shanghai, Story } from './testing/story.ts';

const { agent, approver, callBackAgent, contactA } = PEOPLE;
const sent = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }]);
function row(story: Story, tenantId: string): PartyRow {
  const found = partiesOf(story.state).find((party) => party.tenantId === tenantId);
  if (found === undefined) throw new Error(`${tenantId} is no party`);
  return found;
}
/** The lists a row stands on, for the first receiver and for the partner. */
function lists(story: Story): string[] {
  return ['carrier', 'partner-a'].map((tenantId) => {
    const { needsMe, onlyLate, elsewhere, toCallBack, breached, open, contactOpen } = row(story, tenantId);
    return Object.entries({ needsMe, onlyLate, elsewhere, toCallBack, breached, open, contactOpen })
      .filter(([, on]) => on)
      .map(([name]) => name)
      .join(' ');
  });
}

describe('on which lists a complaint stands', () => {
  test.each<[string, () => Story, string, string]>([
    ['sent', sent, 'elsewhere open contactOpen', 'needsMe open contactOpen'],
    ['waiting for the first receiver', () => sent().does(contactA, say.ask()), 'needsMe elsewhere open contactOpen', 'open contactOpen'],
    [
      'answered again',
      () => sent().does(contactA, say.ask()).does(agent, say.tell()),
      'elsewhere open contactOpen',
      'needsMe open contactOpen',
    ],
    ['disputed', () => sent().does(contactA, say.dispute()), 'needsMe elsewhere open contactOpen', 'open contactOpen'],
    [
      'late',
      () => sent().at('2026-03-02 23:00').watched(),
      'needsMe onlyLate elsewhere breached open contactOpen',
      'needsMe breached open contactOpen',
    ],
    [
      'late, then replied',
      () => sent().at('2026-03-02 23:00').does(contactA, say.reply()),
      'elsewhere open contactOpen',
      'needsMe open contactOpen',
    ],
    ['resolved', () => sent().does(contactA, say.resolve()), 'needsMe toCallBack open contactOpen', 'open'],
    [
      'returned',
      () => sent().does(contactA, say.resolve()).does(callBackAgent, say.callBack('not_satisfied')),
      'elsewhere open contactOpen',
      'needsMe open contactOpen',
    ],
    ['recalled', () => sent().does(agent, say.recall()), 'needsMe open contactOpen', 'open'],
    ['closed', () => sent().does(contactA, say.resolve()).does(callBackAgent, say.callBack('satisfied')), '', ''],
  ])('%s', (_what, story, carrier, partner) => expect(lists(story())).toEqual([carrier, partner]));

  test('a clock that warns or is breached is not the last thing that was done', () => {
    const story = sent();
    const took = row(story, 'partner-a').lastEventAt;
    story.at('2026-03-02 23:00').watched();
    expect(story.state.clocks[0]?.state).toBe('breached');
    expect(['carrier', 'partner-a'].map((tenantId) => row(story, tenantId).lastEventAt)).toEqual([took, took]);
    expect(story.state.lastEventAt).toBe(took);
  });

  test('taken, nothing sent: the first receiver must act', () => {
    expect(row(new Story().taken(), 'carrier')).toMatchObject({ needsMe: true, elsewhere: false, toCallBack: false, nextClock: null });
  });

  test('solved on the phone: to be called back', () => {
    expect(row(new Story().taken([], { solvedBy: 'phone' }), 'carrier')).toMatchObject({ needsMe: true, toCallBack: true });
  });

  test('proposed as major: a leader must decide', () => {
    const story = new Story({ settings: { majorAfterReturns: 1 } })
      .taken([{ to: 'partner-a' }])
      .does(contactA, say.resolve())
      .does(callBackAgent, say.callBack('not_satisfied'));
    expect(row(story, 'carrier').needsMe).toBe(true);
    expect(row(story.does(approver, say.major(false)), 'carrier').needsMe).toBe(false);
  });
});

describe('the next deadline', () => {
  test.each<[string, () => Story, string | null]>([
    ['the one that is due first', sent, 'CLK-03 reply running 2026-03-02 22:00'],
    ['after the reply the resolution', () => sent().does(contactA, say.reply()), 'CLK-03 resolution running 2026-03-03 10:00'],
    ['a waiting one counts', () => sent().at('2026-03-02 11:00').does(contactA, say.ask()), 'CLK-03 reply paused 2026-03-02 22:00'],
    [
      'a breach that is not met comes first',
      () =>
        sent()
          .at('2026-03-02 22:30')
          .does(contactA, say.progress(shanghai('2026-03-02 23:00'))),
      'CLK-03 reply breached 2026-03-02 22:00',
    ],
    [
      'a promise',
      () =>
        sent()
          .at('2026-03-02 11:00')
          .does(contactA, say.progress(shanghai('2026-03-02 15:00'))),
      'CLK-18 next_answer running 2026-03-02 15:00',
    ],
    ['none once all is answered', () => sent().does(contactA, say.resolve()), null],
    ['none of a recalled order, though it was late', () => sent().at('2026-03-02 23:00').does(agent, say.recall()), null],
  ])('%s', (_what, story, expected) => {
    for (const tenantId of ['carrier', 'partner-a']) {
      const { nextClock } = row(story(), tenantId);
      expect(nextClock === null ? null : [nextClock.rule, nextClock.part, nextClock.state, onTheWall(nextClock.dueAt)].join(' ')).toBe(
        expected,
      );
    }
  });

  test('the first receiver sees the first of all, each holder its own', () => {
    const story = new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a' }, { to: 'vendor', faultGrade: 'severe' }]);
    expect(['carrier', 'partner-a', 'vendor'].map((tenantId) => onTheWall(row(story, tenantId).nextDeadline))).toEqual([
      '2026-03-02 12:00',
      '2026-03-02 22:00',
      '2026-03-02 12:00',
    ]);
  });

  test('the association’s own limit concerns the association alone', () => {
    const story = new Story({ programmeKind: 'banking', now: '2026-03-02 10:00' }).taken();
    expect(partiesOf(story.state).map(({ tenantId, nextClock }) => [tenantId, nextClock?.rule])).toEqual([['association', 'CLK-10']]);
  });
});

describe('parties', () => {
  test('a holder keeps its row after its order is gone, without the contact', () => {
    const story = sent()
      .does(contactA, say.dispute())
      .does(agent, say.decideDispute(true, { workOrderId: 'order-2', holderTenantId: 'vendor' }));
    expect(row(story, 'partner-a')).toMatchObject({ workOrderState: 'void', needsMe: false, contactOpen: false, joint: false });
    expect(row(story, 'vendor')).toMatchObject({ workOrderState: 'sent', needsMe: true, contactOpen: true });
    // Who lost it is not among those who have it, in nobody's list.
    expect(partiesOf(story.state).map(({ tenantId, holders }) => [tenantId, holders])).toEqual([
      ['carrier', ['vendor']],
      ['partner-a', []],
      ['vendor', ['vendor']],
    ]);
  });

  test('the first receiver that holds an order itself has one row, as first receiver', () => {
    const story = new Story();
    story.does(contactA, intake({ receivedAt: story.now, workOrders: [{ workOrderId: 'platform', holderTenantId: 'vendor' }] }));
    expect(partiesOf(story.state).map(({ tenantId, role, workOrderClass }) => [tenantId, role, workOrderClass])).toEqual([
      ['partner-a', 'owner', 'direct'],
      ['vendor', 'holder', 'vendor_other'],
      ['carrier', 'supervisor', null],
    ]);
    expect([...row(story, 'carrier').holders].sort()).toEqual(['partner-a', 'vendor']);
  });

  test('a unit’s order stands on the unit’s row', () => {
    const story = new Story().taken([{ to: 'partner-a', holderUnitId: 'desk-a' }]);
    expect(row(story, 'partner-a').unitId).toBe('desk-a');
  });
});

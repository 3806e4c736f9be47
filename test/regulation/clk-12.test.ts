import { describe, expect, test } from '@jest/globals';
import { noticesFor } from '@lianban/complaint/notices';
import { partiesOf, unitRowsOf } from '@lianban/complaint/party-rows';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, shanghai, Story } from '@lianban/complaint/testing/story';

const { handlerA, handlerB, leaderA, officer, otherOutletManager, outletManager } = PEOPLE;
const OUTLET = 'order-outlet-1';
const forwarded = (now = '2026-03-02 10:00') => new Story({ programmeKind: 'banking', now }).taken([{ to: 'member-a' }]);
/** Forwarded, and sent on to the outlet at the same time. */
const sentDown = (now = '2026-03-02 10:00') => forwarded(now).does(handlerA, say.down('outlet-1'));

describe('CLK-12: the outlet’s final result, the customer answered with it, within three working days', () => {
  test.each([
    ['2026-03-02 10:00', '2026-03-06 00:00'],
    ['2026-03-07 09:00', '2026-03-12 00:00'],
    // National Day 2026, 1 to 7 October, made up on 20 September and 10 October.
    ['2026-09-18 10:00', '2026-09-23 00:00'],
    ['2026-09-30 09:00', '2026-10-11 00:00'],
    ['2026-10-03 12:00', '2026-10-11 00:00'],
    // Spring Festival 2026, 15 to 23 February, made up on 14 and 28 February.
    ['2026-02-13 17:00', '2026-02-26 00:00'],
    ['2026-02-27 09:00', '2026-03-04 00:00'],
    ['2026-02-14 09:00', '2026-02-27 00:00'],
    // The year's end, New Year's Day 1 to 3 January 2026, made up on Sunday 4 January.
    ['2025-12-30 10:00', '2026-01-06 00:00'],
    ['2026-01-03 12:00', '2026-01-07 00:00'],
    // A year without an official calendar is computed from weekends.
    ['2026-12-30 10:00', '2027-01-05 00:00'],
  ])('sent %s, due %s', (at, due) => {
    expect(sentDown(at).clocks(OUTLET)).toEqual([`CLK-12 resolution running ${at} → ${due}`]);
  });

  test('the holder is the outlet, the sender the member; the member’s own clocks run on', () => {
    const story = sentDown();
    expect(story.order(OUTLET)).toMatchObject({
      class: 'outlet',
      holderTenantId: 'member-a',
      holderUnitId: 'outlet-1',
      parentWorkOrderId: 'order-1',
      supervisorTenantId: null,
    });
    expect(story.clocks('order-1').filter((line) => line.includes('running'))).toHaveLength(2);
  });

  test('a reply or progress does not stop it; a result counts only with what the customer said', () => {
    const story = sentDown().at('2026-03-04 10:00').does(outletManager, say.reply(OUTLET));
    expect(story.refusal(outletManager, say.resolve(OUTLET))).toBe('answer.outcome: required');
    expect(story.clocks(OUTLET)).toEqual(['CLK-12 resolution running 2026-03-02 10:00 → 2026-03-06 00:00']);
    story.does(outletManager, say.answered(OUTLET));
    expect(story.clocks(OUTLET)).toEqual(['CLK-12 resolution met 2026-03-02 10:00 → 2026-03-06 00:00']);
    expect(story.state.callBacks).toMatchObject([{ outcome: 'satisfied', way: 'answering_call', tenantId: 'member-a' }]);
    expect(story.state.status).toBe('handling');
    expect(story.refusal(handlerA, { ...say.answered('order-1') })).toBe('answer: only_outlet_answers');
  });

  test('late by a minute is late, and says by how much (CLK-20)', () => {
    const story = sentDown('2026-09-30 09:00').at('2026-10-11 00:01').does(outletManager, say.answered(OUTLET));
    expect(story.clocks(OUTLET)).toEqual(['CLK-12 resolution breached 2026-09-30 09:00 → 2026-10-11 00:00 late 1 min']);
  });

  test('no final result in time: progress with a promised answer extends it (CMP-10, CLK-18)', () => {
    const story = sentDown().at('2026-03-05 16:00');
    story.does(outletManager, say.progress(shanghai('2026-03-09 12:00'), OUTLET));
    expect(story.clocks(OUTLET)).toEqual([
      'CLK-12 resolution extended 2026-03-02 10:00 → 2026-03-06 00:00',
      'CLK-18 next_answer running 2026-03-05 16:00 → 2026-03-09 12:00',
    ]);
    // What the outlet promises binds the outlet: the member's days are its own.
    expect(story.clocks('order-1').map((line) => line.split(' ')[2])).toEqual(['breached', 'running']);
    story.at('2026-03-09 11:59').does(outletManager, say.answered(OUTLET));
    expect(story.clocks(OUTLET)[1]).toBe('CLK-18 next_answer met 2026-03-05 16:00 → 2026-03-09 12:00');
  });

  test('the member reports only when no outlet of its own owes it a result', () => {
    const story = sentDown();
    expect(story.refusal(handlerA, say.resolve())).toBe('outlet_order_open');
    expect(story.refusal(handlerA, say.dispute())).toBe('outlet_order_open');
    story.does(outletManager, say.answered(OUTLET)).does(handlerA, say.resolve());
    expect(story.state.status).toBe('answering');
  });

  test('the member does not take the result: a new clock of the same class, the first keeps its state', () => {
    const story = sentDown().at('2026-03-03 10:00').does(outletManager, say.answered(OUTLET, 'not_satisfied')).at('2026-03-04 15:00');
    expect(story.refusal(outletManager, say.return(OUTLET))).toBe('not_the_sender');
    expect(story.refusal(officer, say.return(OUTLET))).toBe('not_the_sender');
    expect(story.refusal(otherOutletManager, say.return(OUTLET))).toBe('not_a_party');
    story.does(handlerA, say.return(OUTLET));
    expect(story.clocks(OUTLET)).toEqual([
      'CLK-12 resolution met 2026-03-02 10:00 → 2026-03-06 00:00',
      'CLK-12 resolution running 2026-03-04 15:00 → 2026-03-10 00:00',
    ]);
    expect(story.refusal(handlerA, say.resolve())).toBe('outlet_order_open');
    story.does(outletManager, say.answered(OUTLET)).does(handlerA, say.resolve());
  });

  test('a dissatisfied call-back returns the member’s order alone, and the member may return its outlet’s', () => {
    const story = sentDown().does(outletManager, say.answered(OUTLET)).does(handlerA, say.resolve()).at('2026-03-05 10:00');
    expect(story.refusal(handlerA, say.return(OUTLET))).toBe('parent_order_not_open');
    story.does(officer, say.callBack('not_satisfied'));
    expect(story.state.workOrders.map(({ state }) => state)).toEqual(['returned', 'resolved']);
    story.does(handlerA, say.return(OUTLET));
    expect(story.clocks(OUTLET)[1]).toBe('CLK-12 resolution running 2026-03-05 10:00 → 2026-03-11 00:00');
  });

  test('a recalled order takes its outlet’s with it, a withdrawn complaint all', () => {
    for (const command of [say.recall(), say.withdraw()]) {
      const story = sentDown().does(officer, command);
      expect(story.state.workOrders.map(({ state }) => state)).toEqual(['recalled', 'recalled']);
      expect(story.clocks(OUTLET)).toEqual(['CLK-12 resolution void 2026-03-02 10:00 → 2026-03-06 00:00']);
    }
  });

  test('the member takes back its outlet’s order, or gives it to another where the outlet disputes it (CMP-07)', () => {
    expect(sentDown().refusal(officer, say.recall(OUTLET))).toBe('not_the_sender');
    expect(sentDown().does(handlerA, say.recall(OUTLET)).does(handlerA, say.resolve()).state.status).toBe('answering');
    const disputed = sentDown().does(outletManager, say.dispute(OUTLET));
    const other = { workOrderId: 'order-outlet-2', holderTenantId: 'member-a', holderUnitId: 'outlet-2' };
    expect(disputed.refusal(officer, say.decideDispute(true, other, OUTLET))).toBe('not_the_sender');
    disputed.does(handlerA, say.decideDispute(true, other, OUTLET));
    expect(disputed.order('order-outlet-2')).toMatchObject({ class: 'outlet', parentWorkOrderId: 'order-1', state: 'sent' });
    expect(disputed.clocks(OUTLET)).toEqual(['CLK-12 resolution void 2026-03-02 10:00 → 2026-03-06 00:00']);
  });

  test.each([
    ['an outlet of nobody', handlerA, say.down('outlet-9'), 'unit_unknown'],
    ['no outlet at all', handlerA, say.send('member-a', { parentWorkOrderId: 'order-1' }), 'unit_unknown'],
    ['another bank', handlerA, say.send('member-b', { parentWorkOrderId: 'order-1' }), 'holder_unknown'],
    ['the association', handlerA, say.send('association', { parentWorkOrderId: 'order-1' }), 'no_passing_back'],
    ['without its own order', handlerA, say.send('member-a', { holderUnitId: 'outlet-1' }), 'not_the_first_receiver'],
    ['under an order that is none', handlerA, say.down('outlet-1', { parentWorkOrderId: 'order-9' }), 'work_order_unknown'],
    ['by the association', officer, say.down('outlet-1'), 'not_the_holder'],
    ['past its member', officer, say.send('member-b', { holderUnitId: 'outlet-1' }), 'outlet_past_member'],
    ['by another member', handlerB, say.down('outlet-1'), 'not_a_party'],
    ['by an outlet', outletManager, say.down('outlet-1'), 'not_a_party'],
  ])('%s is not sent to', (_what, caller, command, code) => expect(forwarded().refusal(caller, command)).toBe(code));

  test('two outlets may have their part, each its one order', () => {
    const story = sentDown().does(handlerA, say.down('outlet-2'));
    expect(story.refusal(handlerA, say.down('outlet-2', { workOrderId: 'again' }))).toBe('holder_already_has_open_order');
    expect(story.refusal(outletManager, say.answered('order-outlet-2'))).toBe('work_order_unknown');
  });
});

describe('who sees and does what between head office and outlet (domain.md 1)', () => {
  test('an outlet acts on its own order alone, head office does not answer in its place', () => {
    const story = sentDown();
    expect(story.refusal(handlerA, say.reply(OUTLET))).toBe('not_the_holder');
    expect(story.refusal(leaderA, say.answered(OUTLET))).toBe('not_the_holder');
    expect(story.refusal(outletManager, say.reply('order-1'))).toBe('work_order_unknown');
    expect(story.refusal(otherOutletManager, say.reply(OUTLET))).toBe('not_a_party');
  });

  test('what happens on an outlet’s order is for it, its bank and the association; what happens on the bank’s not for the outlet', () => {
    const story = sentDown().does(handlerA, say.down('outlet-2'));
    const since = story.events.length;
    story.does(outletManager, say.reply(OUTLET)).does(handlerA, say.reply('order-1')).does(handlerA, say.note('own', OUTLET));
    story.does(handlerA, say.note('own')).does(outletManager, say.note('own'));
    expect(
      story.events
        .slice(since)
        .filter(({ type }) => !type.startsWith('clock_'))
        .map(({ type, audience }) => [type, ...audience.tenantIds, ...(audience.unitIds ?? [])].join(' ')),
    ).toEqual([
      'work_order_replied association member-a outlet-1',
      'work_order_replied association member-a',
      'note_added member-a outlet-1',
      'note_added member-a',
      'note_added member-a outlet-1',
    ]);
  });

  test('each outlet has a row of its own; the bank’s row is elsewhere once the facts are verified', () => {
    const story = sentDown().does(handlerA, say.down('outlet-2')).does(handlerA, say.reply());
    const bank = () => partiesOf(story.state).find(({ tenantId }) => tenantId === 'member-a');
    expect(bank()).toMatchObject({ needsMe: false, elsewhere: true, workOrderId: 'order-1', unitId: 'outlet-1' });
    const row = (unit: string) => unitRowsOf(story.state).find(({ unitId }) => unitId === unit);
    story.does(outletManager, say.answered(OUTLET));
    expect(row('outlet-1')).toMatchObject({ needsMe: false, workOrderState: 'resolved', nextClock: null, contactOpen: false });
    expect(row('outlet-2')).toMatchObject({ needsMe: true, workOrderState: 'sent', nextClock: { rule: 'CLK-12' }, contactOpen: true });
    // The outlet's delay comes back to its head office, as a partner's does to the first receiver.
    story.at('2026-03-06 09:00').watched();
    expect(row('outlet-1')).toMatchObject({ breached: false });
    expect(row('outlet-2')).toMatchObject({ breached: true, nextClock: { state: 'breached' } });
    expect(bank()).toMatchObject({ needsMe: true, onlyLate: true, breached: true });
  });

  test('who is told: the outlet of its order, head office of its outlet’s answers, of a delay each level up', () => {
    const story = forwarded();
    const told = (act: () => unknown, unit: string | null = null) => {
      const since = story.events.length;
      act();
      return noticesFor(story.events.slice(since), story.state, story.settings, unit).map(
        ({ kind, tenantId, unitId }) => `${kind} ${unitId ?? tenantId}`,
      );
    };
    expect(told(() => story.does(handlerA, say.down('outlet-1')))).toEqual(['work_order_sent outlet-1']);
    expect(told(() => story.does(outletManager, say.reply(OUTLET)), 'outlet-1')).toEqual(['work_order_replied member-a']);
    expect(told(() => story.does(handlerA, say.urge(OUTLET)))).toEqual(['work_order_urged outlet-1']);
    story.does(handlerA, say.reply('order-1'));
    expect(told(() => story.at('2026-03-06 09:00').watched()).filter((line) => line.startsWith('clock_breached'))).toEqual([
      'clock_breached outlet-1',
      'clock_breached member-a',
      'clock_breached association',
    ]);
    expect(told(() => story.does(outletManager, say.answered(OUTLET)), 'outlet-1')).toContain('work_order_resolved member-a');
    expect(told(() => story.does(handlerA, say.return(OUTLET)))).toEqual(['work_order_returned outlet-1']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';
import { add, countersOf, NO_COUNTERS } from '@lianban/partner-standing/scorecard/counters';
import { forecastComplaints } from '@lianban/partner-standing/scorecard/forecast';
import { scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { always, base, contributionIn, contributionsIn, counters, ZONE } from '@lianban/partner-standing/testing/scene';

const { agent, approver, contactA, reviewer } = PEOPLE;
const taken = (changes: Parameters<Story['taken']>[1] = {}) => new Story().taken([{ to: 'partner-a' }], changes);

describe('SCO-01: which complaints count for a partner', () => {
  test.each([
    ['a complaint taken by the carrier', () => taken(), 'counted'],
    ['not yet closed', () => taken().does(contactA, say.accept()), 'counted'],
    ['a fault report', () => taken({ kind: 'fault_report' }), 'kind_not_counted'],
    ['an enquiry', () => taken({ kind: 'enquiry' }), 'kind_not_counted'],
    ['of an individual customer', () => taken({ customerKind: 'individual' }), 'not_a_group_customer'],
    ['withdrawn', () => taken().does(agent, say.withdraw()), 'withdrawn'],
    ['found invalid', () => taken().does(agent, say.recall()).does(reviewer, say.close('invalid')), 'found_invalid'],
    ['its one order recalled', () => taken().does(agent, say.recall()), 'orders_recalled'],
    ['disputed, not decided', () => taken().does(contactA, say.dispute()), 'counted'],
    ['the dispute rejected', () => taken().does(contactA, say.dispute()).does(agent, say.decideDispute(false)), 'counted'],
    ['the dispute upheld', () => taken().does(contactA, say.dispute()).does(agent, say.decideDispute(true)), 'dispute_upheld'],
    ['recalled, then sent again', () => taken().does(agent, say.recall()).does(agent, say.send('partner-a')), 'counted'],
    [
      'void, then recalled',
      () =>
        taken()
          .does(contactA, say.dispute())
          .does(agent, say.decideDispute(true))
          .does(agent, say.send('partner-a'))
          .does(agent, say.recall('order-9')),
      'orders_recalled',
    ],
    ['closed by a leader', () => taken().does(contactA, say.resolve()).does(approver, say.close('leader')), 'counted'],
  ])('%s: %#', (_what, story, reason) => expect(contributionIn(story()).reason).toBe(reason));

  test('what the partner took itself is shown beside, without consequence', () => {
    const story = new Story();
    story.does(contactA, intake({ receivedAt: story.now }));
    expect(contributionIn(story).reason).toBe('not_taken_by_carrier');
    expect(countersOf(contributionIn(story))).toEqual(NO_COUNTERS);
  });

  test('which kinds count is a setting', () => {
    const story = taken({ kind: 'fault_report' });
    expect(contributionIn(story, 'partner-a', always('emp'), { countedKinds: ['complaint', 'fault_report'] }).reason).toBe('counted');
  });

  test.each([
    ['no mode is known', [], 'mode_unknown', null],
    ['the service is not offered any more', always(null), 'mode_unknown', null],
    [
      'EMP until May, C from June',
      [
        { from: '2026-01', mode: 'emp' },
        { from: '2026-06', mode: 'c' },
      ],
      'counted',
      'c',
    ],
    [
      'C from July',
      [
        { from: '2026-01', mode: 'emp' },
        { from: '2026-07', mode: 'c' },
      ],
      'counted',
      'emp',
    ],
    ['a mode from July only', [{ from: '2026-07', mode: 'c' }], 'mode_unknown', null],
  ] as const)('in June, %s', (_what, modes, reason, mode) => {
    expect(contributionIn(taken(), 'partner-a', modes)).toMatchObject({ reason, mode, month: '2026-06' });
  });

  test.each([
    ['2026-06-30 23:59:59.999', '2026-06'],
    ['2026-07-01 00:00', '2026-07'],
  ])('accepted at %s it counts in %s, whenever it is closed', (now, month) => {
    const story = new Story({ now })
      .taken([{ to: 'partner-a' }])
      .at('2026-08-02 10:00')
      .does(contactA, say.resolve());
    expect(contributionIn(story).month).toBe(month);
  });
});

describe('SCO-01: how often it counts', () => {
  test('once for each partner held responsible, however many orders', () => {
    const story = new Story()
      .taken([{ to: 'partner-a' }, { to: 'partner-b' }, { to: 'vendor' }])
      .does(contactA, say.resolve())
      .does(agent, say.send('partner-a'));
    expect(contributionsIn(story).map(({ partnerTenantId, reason }) => [partnerTenantId, reason])).toEqual([
      ['partner-a', 'counted'],
      ['partner-b', 'counted'],
    ]);
  });

  test('a repeat counts by itself and is told apart', () => {
    const sum = [taken(), taken({ repeatOf: 'earlier' })].map((story) => countersOf(contributionIn(story))).reduce(add);
    expect(sum).toMatchObject({ complaints: 2, repeats: 1 });
  });
});

const card = (complaints: number, changes = {}) =>
  scorecard({ month: '2026-06', mode: 'emp' }, counters({ complaints }), base(changes), DEFAULT_STANDING_SETTINGS, ZONE);

describe('SCO-01: the figure', () => {
  test.each([
    [0, '0', false],
    [4, '4', false],
    [5, '5', true],
    [6, '6', true],
  ])('%d complaints are shown as %s, a case for a sanction: %s', (complaints, value, breached) => {
    expect(card(complaints).figures[0]).toEqual({ rule: 'SCO-01', state: 'assessed', value, breached });
  });

  test.each([
    ['2026-05-31T16:00:00.000Z', 'assessed'],
    ['2026-05-31T16:00:00.001Z', 'not_assessed'],
  ])('a partner that joined at %s: %s', (joinedAt, state) => {
    expect(card(9, { joinedAt }).figures.map((figure) => figure.state)[0]).toBe(state);
  });

  test('beside it, complaints for each signed group customer', () => {
    expect(card(5, { signedGroupCustomers: 30 }).perGroupCustomer).toBe('0.1667');
    expect(card(5, { signedGroupCustomers: 0 }).perGroupCustomer).toBeNull();
    expect(card(5, { signedGroupCustomers: null }).perGroupCustomer).toBeNull();
  });

  test('a C card has none of it', () => {
    const c = scorecard({ month: '2026-06', mode: 'c' }, counters({ complaints: 9 }), base(), DEFAULT_STANDING_SETTINGS, ZONE);
    expect(c.figures.map(({ rule }) => rule)).toEqual(['SCO-03', 'SCO-04', 'SCO-05']);
    expect(c.perGroupCustomer).toBeNull();
  });
});

describe('SCO-01: the forecast', () => {
  test.each([
    [0, 5],
    [3, 2],
    [4, 1],
    [5, 0],
    [7, 0],
  ])('%d complaints so far: %d more reach the threshold', (complaints, left) => {
    expect(forecastComplaints(counters({ complaints }), DEFAULT_STANDING_SETTINGS)).toEqual({ reachedAt: 5, left });
  });
});

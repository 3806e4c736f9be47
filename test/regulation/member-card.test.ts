import { describe, expect, test } from '@jest/globals';
import type { ClockState } from '@lianban/complaint/vocabulary';
import { MEMBER_REASONS, memberContributions, measureOf, type ClockMeasure } from '@lianban/partner-standing/member-card/contribution';
import { behindFigure } from '@lianban/partner-standing/member-card/member-card';
import { cardOf, contributionsTo, figuresOf, forwarded, part } from '@lianban/partner-standing/testing/member-scene';
import { ZONE } from '@lianban/partner-standing/testing/scene';

/** The members' scorecard: timeliness by limit (CLK-10, 11, 12, 18), validity, repeats, returns, satisfaction. */
const clocks = (measure: ClockMeasure, ...states: readonly ClockState[]) => states.map((state) => ({ measure, state }));
const withClocks = (measure: ClockMeasure, ...states: readonly ClockState[]) =>
  cardOf('member-a', [forwarded('c', { members: [part({ clocks: clocks(measure, ...states) })] })]);

describe('timeliness of a member', () => {
  test.each([
    ['all met', ['met', 'met'], '100.00'],
    ['one of two late', ['met', 'breached'], '50.00'],
    ['late and still running', ['breached'], '0.00'],
    ['put off by a promise counts apart', ['met', 'extended', 'extended'], '100.00'],
    ['only put off', ['extended'], 'no_clock_ended'],
    ['not ended yet', ['running', 'paused'], 'no_clock_ended'],
    ['void', ['void'], 'no_clock_ended'],
    ['one late of three', ['met', 'met', 'breached'], '66.67'],
  ] as const)('%s', (_what, states, expected) => {
    for (const measure of ['clk_11_verification', 'clk_11_report', 'clk_12', 'clk_18'] as const) {
      expect(figuresOf(withClocks(measure, ...states))[measure]).toBe(expected);
    }
  });

  test('one late of very many is never shown as all, nor one in time as none', () => {
    const many = Array<ClockState>(29_999).fill('met');
    expect(figuresOf(withClocks('clk_12', ...many, 'breached'))['clk_12']).toBe('99.997');
    expect(figuresOf(withClocks('clk_12', ...Array<ClockState>(29_999).fill('breached'), 'met'))['clk_12']).toBe('0.003');
  });

  test('both limits of CLK-11 are told apart', () => {
    const states = [...clocks('clk_11_verification', 'breached'), ...clocks('clk_11_report', 'met')];
    const { clk_11_verification, clk_11_report } = figuresOf(cardOf('member-a', [forwarded('c', { members: [part({ clocks: states })] })]));
    expect([clk_11_verification, clk_11_report]).toEqual(['0.00', '100.00']);
  });

  test.each([
    ['CLK-10', 'forward', 'clk_10'],
    ['CLK-11', 'verification', 'clk_11_verification'],
    ['CLK-11', 'report', 'clk_11_report'],
    ['CLK-12', 'resolution', 'clk_12'],
    ['CLK-18', 'next_answer', 'clk_18'],
    ['CLK-11', 'reply', null],
    ['CLK-03', 'reply', null],
  ] as const)('%s %s is %s', (rule, part, expected) => expect(measureOf({ rule, part })).toBe(expected));
});

describe('the association’s own card', () => {
  test('late forwarding shows as plainly as a member’s delay, and is none of the member’s', () => {
    const late = [forwarded('c', { clocks: clocks('clk_10', 'breached') }), forwarded('d')];
    expect(figuresOf(cardOf(null, late))['clk_10']).toBe('50.00');
    expect(figuresOf(cardOf('member-a', late))['clk_10']).toBeUndefined();
    expect(cardOf('member-a', late).counters.clk_10).toEqual([0, 0, 0, 0]);
  });

  test('counts every complaint once, not forwarded ones and those of two members too', () => {
    const complaints = [
      forwarded('not yet', { members: [], clocks: clocks('clk_10', 'running') }),
      forwarded('two', { members: [part(), part({ memberTenantId: 'member-b' })] }),
    ];
    expect(cardOf(null, complaints).counters.complaints).toBe(2);
    expect([cardOf('member-a', complaints), cardOf('member-b', complaints)].map(({ counters }) => counters.complaints)).toEqual([1, 1]);
  });
});

describe('what counts', () => {
  test.each([
    ['a complaint', forwarded('c'), 'counted', 1],
    ['a withdrawn one does not, on a member’s card', forwarded('c', { withdrawn: true }), 'withdrawn', 0],
    ['nor one whose orders were all recalled or void', forwarded('c', { members: [part({ stands: false })] }), 'orders_recalled', 0],
    ['an invalid one does: it had to be verified all the same', forwarded('c', { verdict: 'invalid' }), 'counted', 1],
  ])('%s', (_what, complaint, reason, count) => {
    const [, ofMember] = memberContributions(complaint, ZONE);
    expect(ofMember?.reason).toBe(reason);
    expect(MEMBER_REASONS).toContain(reason);
    expect(cardOf('member-a', [complaint]).counters.complaints).toBe(count);
  });

  test('the association counts a withdrawn one too, and says how many', () => {
    expect(cardOf(null, [forwarded('c', { withdrawn: true })]).counters).toMatchObject({ complaints: 1, withdrawn: 1 });
  });

  test('in the month of acceptance, in the programme’s zone', () => {
    const [own] = memberContributions(forwarded('c', { acceptedAt: '2026-03-31T16:00:00.000Z' }), ZONE);
    expect(own?.month).toBe('2026-04');
  });
});

describe('validity, repeats, returns, satisfaction', () => {
  const some = [
    forwarded('a', { verdict: 'valid', repeat: true }),
    forwarded('b', { verdict: 'invalid', members: [part({ returns: 2, satisfied: 1, notSatisfied: 2 })] }),
    forwarded('c', { verdict: null, members: [part({ satisfied: 0 })] }),
  ];

  test('each of what it is counted of', () => {
    expect(figuresOf(cardOf('member-a', some))).toMatchObject({
      validity: '50.00',
      repeats: '33.33',
      returns: '33.33',
      satisfaction: '50.00',
    });
    expect(cardOf('member-a', some).counters).toMatchObject({ returned: 1, returns: 2 });
  });

  test('nothing to count of is not assessed, never a free 0 or 100', () => {
    expect(figuresOf(cardOf('member-b', some))).toEqual({
      clk_11_verification: 'no_clock_ended',
      clk_11_report: 'no_clock_ended',
      clk_12: 'no_clock_ended',
      clk_18: 'no_clock_ended',
      validity: 'no_verdict',
      repeats: 'no_complaints',
      returns: 'no_complaints',
      satisfaction: 'no_statement',
    });
  });

  test('from every figure to the complaints behind it', () => {
    const card = cardOf('member-a', some);
    const own = contributionsTo(some).filter(({ memberTenantId }) => memberTenantId === 'member-a');
    for (const figure of card.figures) {
      const behind = own.map((one) => behindFigure(figure.name, one));
      const sums = [behind.reduce((sum, { over }) => sum + over, 0), behind.reduce((sum, { under }) => sum + under, 0)];
      expect([figure.name, ...sums]).toEqual([figure.name, ...(figure.state === 'assessed' ? [figure.over, figure.under] : [0, 0])]);
    }
  });
});

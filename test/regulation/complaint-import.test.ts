import { describe, expect, test } from '@jest/globals';
import type { PastCourse } from '@lianban/complaint/command';
import { noticesFor } from '@lianban/complaint/notices';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { clockLine, intake, onTheWall, shanghai, Story } from '@lianban/complaint/testing/story';
import { associationComplaintOf } from '@lianban/partner-standing/member-card/of-complaint';

const { officer, associationLeader, agent, handlerA } = PEOPLE;
const COURSE: PastCourse = {
  externalNumber: '2025-001',
  forwardedAt: shanghai('2025-09-29 12:00'),
  reportedAt: shanghai('2025-10-13 12:00'),
  closedAt: shanghai('2025-10-15 12:00'),
  closing: 'satisfied',
  valid: true,
  result: '已退还',
  counted: true,
};
const CONCERN = { memberTenantId: 'member-a', unitId: 'outlet-1', staff: [], representatives: [] };
const asked = (course: Partial<PastCourse> = {}, changes: Parameters<typeof intake>[0] = {}) => ({
  story: new Story({ programmeKind: 'banking', now: '2026-03-02 10:00' }),
  command: intake({
    receivedAt: shanghai('2025-09-26 12:00'),
    channel: 'phone',
    concern: CONCERN,
    past: { ...COURSE, ...course },
    ...changes,
  }),
});

describe('past complaints are taken over with their own instants on the statutory calendar (docs/decisions/0024)', () => {
  test.each<[string, Partial<PastCourse>, string[]]>([
    ['forwarded and reported in time over National Day', {}, ['CLK-10 forward met', 'CLK-11 report met', 'CLK-11 verification breached']],
    [
      'forwarded late; the report is not known and nothing of the bank’s is judged',
      { forwardedAt: shanghai('2025-10-10 12:00'), reportedAt: null },
      ['CLK-10 forward breached', 'CLK-11 report void', 'CLK-11 verification void'],
    ],
    ['never forwarded', { forwardedAt: null, reportedAt: null }, ['CLK-10 forward void']],
    ['found invalid', { forwardedAt: null, reportedAt: null, closing: 'invalid', valid: null }, []],
  ])('%s', (_what, course, clocks) => {
    const { story, command } = asked(course);
    story.does(officer, command);
    expect(story.state.clocks.map((clock) => clockLine(clock).split(' ').slice(0, 3).join(' ')).sort()).toEqual(clocks);
    expect(story.state).toMatchObject({ status: 'closed', past: { externalNumber: '2025-001', importedAt: story.now } });
    expect(onTheWall(story.state.acceptedAt)).toBe('2025-09-26 12:00');
    expect(onTheWall(story.state.closedAt)).toBe('2025-10-15 12:00');
    expect(story.state.workOrders.every(({ state }) => state === 'resolved')).toBe(true);
    // Whom it was about and what it was called by are no words of the log.
    expect(story.events.map(({ at }) => at)).toEqual(story.events.map(({ at }) => at).toSorted());
  });

  test.each<[PastCourse['closing'], string]>([
    ['withdrawn', 'recalled'],
    ['leader', 'resolved'],
    ['not_reached', 'resolved'],
  ])('closed as %s its order is %s', (closing, state) => {
    const { story, command } = asked({ closing, reportedAt: null });
    story.does(associationLeader, command);
    expect(story.state).toMatchObject({ closedAs: closing, workOrders: [{ state }], callBacks: [] });
  });

  test.each<[string, Partial<PastCourse>, string]>([
    ['of 1900', { closedAt: '1900-01-01T00:00:00.000Z' }, `past.closedAt: too_early ${shanghai('2025-10-13 12:00')}`],
    ['of 2100', { closedAt: '2100-01-01T00:00:00.000Z' }, 'past.closedAt: in_the_future'],
    ['reported before it was forwarded', { reportedAt: shanghai('2025-09-28 12:00') }, 'past.reportedAt: too_early'],
    ['reported and never forwarded', { forwardedAt: null }, 'past.forwardedAt: required'],
    ['without its number', { externalNumber: ' ' }, 'past.externalNumber: required'],
  ])('%s it is not', (_what, course, problem) => {
    const { story, command } = asked(course);
    expect(story.refusal(officer, command)).toContain(problem.split(' ').slice(0, 2).join(' '));
  });

  test('by whoever else it is not: another organisation’s people, a member’s handler', () => {
    const { story, command } = asked();
    expect(story.refusal(handlerA, command)).toBe('not_the_first_receiver');
    expect(new Story().refusal(agent, command)).toBe('not_the_first_receiver');
  });

  test('a counted one stands on the cards as any other', () => {
    const { story, command } = asked();
    story.does(officer, command);
    expect(associationComplaintOf(story.state)).toMatchObject({
      verdict: 'valid',
      members: [{ memberTenantId: 'member-a', satisfied: 1 }],
    });
    // What is done to it later is told as ever: only the taking over is silent.
    expect(noticesFor(story.events.slice(0, 1), story.state, story.settings)).toEqual([]);
  });
});

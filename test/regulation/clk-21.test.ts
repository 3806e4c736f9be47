import { describe, expect, test } from '@jest/globals';
import { noticesFor } from '@lianban/complaint/notices';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, onTheWall, say, Story } from '@lianban/complaint/testing/story';

const { contactA } = PEOPLE;
const urgent = () => new Story({ now: '2026-03-02 10:00' }).taken([{ to: 'partner-a', urgent: true }]);
const LEADERS = ['general_manager', 'management_representative'];

/** What one look of the watcher tells whom: kind, tenant, step of the ladder, and whether its leaders are told. */
function look(story: Story, at: string) {
  const before = story.events.length;
  story.at(at).watched();
  const drafts = noticesFor(story.events.slice(before), story.state, story.settings);
  return drafts.map(({ kind, tenantId, values, roles }) => {
    const leaders = (roles ?? []).some((role) => [...LEADERS, 'approver'].includes(role));
    return [kind, tenantId, values.percent ?? '', values.step, leaders].join(' ');
  });
}

describe('CLK-21: warnings and breaches', () => {
  test('the clock warns at 50 % and 80 % of its span', () => {
    expect(urgent().state.clocks[0]?.warnAt.map(({ percent, at }) => [percent, onTheWall(at)])).toEqual([
      [50, '2026-03-02 22:00'],
      [80, '2026-03-03 05:12'],
    ]);
  });

  test('the ladder: the handlers, then their leaders too, then who stands above', () => {
    const story = urgent();
    expect(look(story, '2026-03-02 21:59')).toEqual([]);
    expect(look(story, '2026-03-02 22:00')).toEqual(['clock_warned partner-a 50 1 true']);
    expect(look(story, '2026-03-02 23:00')).toEqual([]);
    expect(look(story, '2026-03-03 05:12')).toEqual(['clock_warned partner-a 80 1 true']);
    expect(look(story, '2026-03-03 10:00')).toEqual(['clock_breached partner-a  1 true', 'clock_breached carrier  2 true']);
    expect(look(story, '2026-03-03 11:00')).toEqual([]);
  });

  test('a breach says who let it happen, at every step of the ladder', () => {
    const story = urgent();
    const before = story.events.length;
    story.at('2026-03-03 10:00').watched();
    const drafts = noticesFor(story.events.slice(before), story.state, story.settings);
    expect(drafts.map(({ tenantId, values }) => [tenantId, values.holderId])).toEqual([
      ['partner-a', 'partner-a'],
      ['carrier', 'partner-a'],
    ]);
  });

  test("a partner's own complaint climbs to the carrier that supervises it", () => {
    const story = new Story({ now: '2026-03-02 10:00' });
    story.does(contactA, intake({ receivedAt: story.now }));
    expect(look(story, '2026-03-02 22:00').slice(0, 2)).toEqual(['clock_breached partner-a  1 true', 'clock_breached carrier  2 true']);
  });

  test("the vendor's breach in a partner's complaint climbs past the partner to the carrier", () => {
    const story = new Story({ now: '2026-03-02 10:00' });
    story.does(
      contactA,
      intake({ receivedAt: story.now, workOrders: [{ workOrderId: 'platform', holderTenantId: 'vendor', faultGrade: 'severe' }] }),
    );
    const told = look(story, '2026-03-02 12:00').filter((line) => line.startsWith('clock_breached'));
    expect(told).toEqual(
      ['clock_breached vendor  1 true', 'clock_breached partner-a  2 true', 'clock_breached carrier  3 true'].map((line) =>
        line.includes('vendor') ? line.replace('true', 'false') : line,
      ),
    );
  });

  test('a watcher that comes late gives the highest warning that has come, once', () => {
    const story = urgent();
    expect(look(story, '2026-03-03 08:00')).toEqual(['clock_warned partner-a 80 1 true']);
    expect(look(story, '2026-03-03 08:01')).toEqual([]);
  });

  test('a watcher that comes after the end notes the breach and no stale warning', () => {
    const story = urgent();
    look(story, '2026-03-03 12:00');
    expect(story.types().slice(-1)).toEqual(['clock_breached']);
    expect(story.types()).not.toContain('clock_warned');
  });

  test('nothing is due twice', () => {
    const story = urgent().at('2026-03-03 12:00').watched();
    expect(story.refusal({ kind: 'system' }, { name: 'watch_clocks' })).toBe('nothing_to_do');
  });

  test('a warning that had come before a pause is still given after it; one in the future moves', () => {
    const story = urgent().at('2026-03-02 23:00').does(contactA, say.ask()).at('2026-03-03 11:00').does(PEOPLE.agent, say.tell());
    expect(story.state.clocks[0]?.warnAt.map(({ at }) => onTheWall(at))).toEqual(['2026-03-02 22:00', '2026-03-03 17:12']);
    expect(look(story, '2026-03-03 11:01')).toEqual(['clock_warned partner-a 50 1 true']);
  });

  test('the percentages are a setting', () => {
    const story = new Story({ now: '2026-03-02 10:00', settings: { warnAtPercent: [75] } }).taken([{ to: 'partner-a', urgent: true }]);
    expect(story.state.clocks[0]?.warnAt.map(({ at }) => onTheWall(at))).toEqual(['2026-03-03 04:00']);
  });
});

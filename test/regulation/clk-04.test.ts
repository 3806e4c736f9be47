import { describe, expect, test } from '@jest/globals';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, shanghai, Story } from '@lianban/complaint/testing/story';
import { CHANNELS } from '@lianban/complaint/vocabulary';

const { contactA } = PEOPLE;

/** A customer who came to the partner itself. */
function direct(changes: Parameters<typeof intake>[0] = {}, now = '2026-03-02 10:00'): Story {
  const story = new Story({ now });
  return story.does(contactA, intake({ receivedAt: story.now, ...changes }));
}
const ownOrder = (story: Story) => story.state.workOrders[0];

describe('CLK-04: the customer came to the partner: reply within 12 hours, resolution within 24', () => {
  test('the partner is first receiver and holder at once', () => {
    const story = direct();
    expect(ownOrder(story)).toMatchObject({ holderTenantId: 'partner-a', class: 'direct', state: 'sent' });
    expect(story.state).toMatchObject({ ownerTenantId: 'partner-a', supervisorTenantId: 'carrier', status: 'handling' });
    expect(story.clocks()).toEqual([
      'CLK-04 reply running 2026-03-02 10:00 → 2026-03-02 22:00',
      'CLK-04 resolution running 2026-03-02 10:00 → 2026-03-03 10:00',
    ]);
  });

  test.each(CHANNELS)('a complaint by %s is direct, whatever the channel', (channel) => {
    expect(ownOrder(direct({ channel }))?.class).toBe('direct');
  });

  test('it counts from when the customer came, not from when it was written down', () => {
    const story = direct({ receivedAt: shanghai('2026-03-02 07:30') });
    expect(story.clocks()[0]).toBe('CLK-04 reply running 2026-03-02 07:30 → 2026-03-02 19:30');
  });

  test('urgent or difficult, it stays CLK-04', () => {
    const workOrders = [{ workOrderId: 'order-1', holderTenantId: 'partner-a', urgent: true, difficult: true }];
    expect(ownOrder(direct({ workOrders }))?.class).toBe('direct');
  });

  test('a fault is a fault, whoever took it (CLK-05)', () => {
    const workOrders = [{ workOrderId: 'order-1', holderTenantId: 'partner-a', faultGrade: 'severe' as const }];
    expect(direct({ workOrders, kind: 'fault_report' }).clocks()).toEqual([
      'CLK-05 resolution running 2026-03-02 10:00 → 2026-03-02 12:00',
    ]);
  });

  test('it is answered like any other', () => {
    const story = direct();
    const id = ownOrder(story)?.id ?? '';
    story.at('2026-03-02 11:00').does(contactA, say.reply(id)).at('2026-03-03 10:30').does(contactA, say.resolve(id));
    expect(story.clocks()).toEqual([
      'CLK-04 reply met 2026-03-02 10:00 → 2026-03-02 22:00',
      'CLK-04 resolution breached 2026-03-02 10:00 → 2026-03-03 10:00 late 30 min',
    ]);
  });
});

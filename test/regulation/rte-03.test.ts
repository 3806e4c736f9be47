import { describe, expect, test } from '@jest/globals';
import { workOrderActionsFor } from '@lianban/complaint/actions';
import { admits } from '@lianban/complaint/audience';
import { partiesOf } from '@lianban/complaint/party-rows';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { say, Story } from '@lianban/complaint/testing/story';

const { agent, callBackAgent, changshaAgent, contactA, contactB, engineer, shiftLeader } = PEOPLE;
const joint = () =>
  new Story({ now: '2026-03-02 10:00' }).taken([
    { to: 'partner-a' },
    { to: 'partner-b' },
    { to: 'vendor', faultGrade: 'severe' },
    { to: 'carrier', holderUnitId: 'changsha' },
  ]);
const row = (story: Story, tenantId: string) => partiesOf(story.state).find((party) => party.tenantId === tenantId);

describe('RTE-03: several work orders at once', () => {
  test('each has its own class, clocks and state', () => {
    const story = joint().does(contactA, say.resolve('order-1')).does(engineer, say.accept('order-3'));
    expect(story.state.workOrders.map(({ class: kind, state }) => [kind, state])).toEqual([
      ['ordinary', 'resolved'],
      ['ordinary', 'sent'],
      ['fault', 'accepted'],
      ['own_unit', 'sent'],
    ]);
    expect(story.state.status).toBe('handling');
  });

  test('the customer is called back when every order has ended', () => {
    const story = joint();
    for (const [who, id] of [
      [contactA, 'order-1'],
      [contactB, 'order-2'],
      [engineer, 'order-3'],
    ] as const) {
      story.does(who, say.resolve(id));
      expect(row(story, 'carrier')?.toCallBack).toBe(false);
    }
    story.does(changshaAgent, say.resolve('order-4'));
    expect(row(story, 'carrier')).toMatchObject({ toCallBack: true, status: 'answering', needsMe: true });
  });

  test('a question pauses the clocks of its own order only', () => {
    const story = joint().does(contactA, say.ask());
    expect(story.state.clocks.map(({ workOrderId, state }) => [workOrderId, state])).toEqual([
      ['order-1', 'paused'],
      ['order-1', 'paused'],
      ['order-2', 'running'],
      ['order-2', 'running'],
      ['order-3', 'running'],
      ['order-4', 'running'],
      ['order-4', 'running'],
    ]);
  });

  test('a holder sees that others work on it, not who', () => {
    expect(row(joint(), 'partner-a')).toMatchObject({ joint: true, holders: ['partner-a'] });
    expect(row(joint(), 'carrier')).toMatchObject({ joint: true, holders: ['partner-a', 'partner-b', 'vendor', 'carrier'] });
    expect(row(new Story().taken([{ to: 'partner-a' }]), 'partner-a')?.joint).toBe(false);
  });

  test('a holder’s deadline, state and last event are its own', () => {
    const story = joint().at('2026-03-02 11:00').does(engineer, say.accept('order-3'));
    expect(row(story, 'vendor')).toMatchObject({
      workOrderId: 'order-3',
      workOrderState: 'accepted',
      nextDeadline: '2026-03-02T04:00:00.000Z',
      lastEventAt: story.now,
    });
    expect(row(story, 'partner-a')).toMatchObject({
      workOrderId: 'order-1',
      workOrderState: 'sent',
      nextDeadline: '2026-03-02T14:00:00.000Z',
      lastEventAt: '2026-03-02T02:00:00.000Z',
    });
  });

  test('how often another holder was returned, and whether that was proposed as major, is not a holder’s to know', () => {
    const story = joint();
    const returnB = () => story.does(contactB, say.resolve('order-2')).does(callBackAgent, say.callBack('not_satisfied'));
    returnB();
    returnB();
    expect(row(story, 'carrier')).toMatchObject({ returns: 2, major: 'proposed' });
    expect(row(story, 'partner-a')).toMatchObject({ returns: 0, major: 'no' });
    expect(row(story, 'partner-b')).toMatchObject({ returns: 2, major: 'no' });
    story.does(shiftLeader, say.major(true));
    expect(['carrier', 'partner-a', 'partner-b', 'vendor'].map((tenantId) => row(story, tenantId)?.major)).toEqual(
      Array.from({ length: 4 }, () => 'confirmed'),
    );
  });

  test('no event about one holder’s part is for another holder', () => {
    const story = joint();
    story
      .does(contactA, say.reply('order-1'))
      .does(contactA, say.ask('order-1'))
      .does(agent, say.tell('order-1'))
      .does(contactA, say.note('owner_and_holder'));
    story
      .does(engineer, say.resolve('order-3'))
      .does(contactB, say.dispute('order-2'))
      .does(agent, say.decideDispute(false, null, 'order-2'));
    story.does(contactA, say.resolve('order-1')).does(contactB, say.resolve('order-2')).does(changshaAgent, say.resolve('order-4'));
    story.does(callBackAgent, say.callBack('not_satisfied', { comment: '乙公司的部分没有解决' }));
    const seenByB = story.events.filter(({ audience }) => admits(audience, 'partner-b'));
    for (const { payload, actor } of seenByB) {
      expect(JSON.stringify(payload)).not.toMatch(/order-1|order-3|order-4|partner-a|vendor|changsha/);
      expect(['carrier', 'partner-b', null]).toContain(actor.tenantId);
    }
    // What the customer said may name another holder: it stays with the first receiver.
    expect(JSON.stringify(seenByB)).not.toContain('乙公司');
    expect(story.events.filter(({ audience }) => admits(audience, 'carrier'))).toHaveLength(story.events.length);
  });

  test('to a holder another’s order does not exist', () => {
    const story = joint();
    expect(story.refusal(contactB, say.reply('order-1'))).toBe('work_order_unknown');
    expect(workOrderActionsFor(story.state, 'order-1', contactB, story)).toEqual([]);
    expect(story.refusal(contactB, say.note('own', 'order-1'))).toBe('work_order_unknown');
  });

  test('a holder speaks to the first receiver or to its own people, not to all', () => {
    expect(joint().refusal(contactA, say.note('all'))).toBe('audience_not_allowed');
    expect(joint().refusal(agent, say.note('owner_and_holder'))).toBe('workOrderId: required');
    const to = (story: Story) => story.events.at(-1)?.audience;
    expect(to(joint().does(contactA, say.note('own')))).toEqual({ scope: 'own', tenantIds: ['partner-a'], unitIds: [] });
    expect(to(joint().does(contactA, say.note('owner_and_holder')))).toEqual({
      scope: 'owner_and_holder',
      tenantIds: ['carrier', 'partner-a'],
      unitIds: [],
    });
    expect(to(joint().does(agent, say.note('owner_and_holder', 'order-2')))).toEqual({
      scope: 'owner_and_holder',
      tenantIds: ['carrier', 'partner-b'],
      unitIds: [],
    });
    expect(to(joint().does(agent, say.attach('all')))).toEqual({ scope: 'all', tenantIds: [] });
  });

  test('a reason to close that may name any of them is not for all', () => {
    const story = joint().does(agent, say.withdraw());
    for (const event of story.events.filter(({ audience }) => admits(audience, 'partner-a'))) expect(event.texts?.reason).toBeUndefined();
    expect(story.events.some(({ type, texts }) => type === 'note_added' && texts?.note === '客户撤诉')).toBe(true);
  });
});

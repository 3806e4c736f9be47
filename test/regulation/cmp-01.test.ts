import { describe, expect, test } from '@jest/globals';
import { partiesOf } from '@lianban/complaint/party-rows';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, say, Story } from '@lianban/complaint/testing/story';

const { agent, callBackAgent, changshaAgent, contactA, engineer, shiftLeader } = PEOPLE;

describe('CMP-01: the unit that takes a complaint owns it to the end', () => {
  test('ownership does not move with the work orders, nor with recall, dispute, return or closing', () => {
    const story = new Story().taken([{ to: 'partner-a' }, { to: 'vendor' }]);
    story.does(contactA, say.dispute()).does(agent, say.decideDispute(true, { workOrderId: 'order-3', holderTenantId: 'partner-b' }));
    story.does(agent, say.recall('order-3')).does(engineer, say.resolve('order-2'));
    story
      .does(callBackAgent, say.callBack('not_satisfied'))
      .does(engineer, say.resolve('order-2'))
      .does(callBackAgent, say.callBack('satisfied'));
    expect(story.state).toMatchObject({ ownerTenantId: 'carrier', status: 'closed', closedAs: 'satisfied' });
    expect(partiesOf(story.state).map(({ tenantId, role }) => [tenantId, role])).toEqual([
      ['carrier', 'owner'],
      ['partner-a', 'holder'],
      ['vendor', 'holder'],
      ['partner-b', 'holder'],
    ]);
  });

  test.each([
    ['sends', say.send('partner-b')],
    ['recalls', say.recall()],
    ['reclassifies', say.reclassify({ urgent: true })],
    ['decides disputes', say.decideDispute(false)],
    ['withdraws', say.withdraw()],
    ['closes', say.close('leader')],
    ['decides on major', say.major(true)],
    ['analyses', say.analyse()],
  ])('only the first receiver %s', (_what, command) => {
    const story = new Story().taken([{ to: 'partner-a' }]);
    expect(story.refusal(contactA, command)).toBe('not_the_first_receiver');
  });

  test('the unit is part of it: a city company owns what it took', () => {
    const story = new Story();
    story.does(changshaAgent, intake({ receivedAt: story.now }));
    expect(story.state.ownerUnitId).toBe('changsha');
    expect(partiesOf(story.state)[0]).toMatchObject({ tenantId: 'carrier', unitId: 'changsha' });
    const elsewhere = { ...changshaAgent, unitId: 'zhuzhou' };
    expect(story.refusal(elsewhere, say.withdraw())).toBe('not_a_party');
    expect(story.asks(agent, say.withdraw()).kind).toBe('decided');
  });

  test('the first receiver analyses a major or difficult one, also after closing', () => {
    const story = new Story().taken([{ to: 'partner-a', difficult: true }]).does(contactA, say.resolve());
    expect(story.state.analysed).toBe(false);
    story.does(callBackAgent, say.callBack('satisfied')).does(shiftLeader, say.analyse());
    expect(story.state).toMatchObject({ analysed: true, status: 'closed' });
  });

  test('while others work on it, it stays on the list of what is elsewhere', () => {
    const story = new Story().taken([{ to: 'partner-a' }]);
    expect(partiesOf(story.state)[0]).toMatchObject({ elsewhere: true, needsMe: false, open: true });
  });
});

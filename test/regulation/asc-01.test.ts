import { describe, expect, test } from '@jest/globals';
import type { ConcernData } from '@lianban/complaint/command';
import { PEOPLE } from '@lianban/complaint/testing/cast';
import { intake, Story } from '@lianban/complaint/testing/story';

const { agent, officer } = PEOPLE;
const FILE = { attachmentId: 'proof', fileName: '授权书.pdf', bytes: 1000, mediaType: 'application/pdf' };
const people = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `代表${index}`, phone: '13900000001' }));
const asked = (concern: Partial<ConcernData>, attachments = [FILE]) => {
  const story = new Story({ programmeKind: 'banking', now: '2026-03-02 10:00' });
  const whole: ConcernData = { memberTenantId: null, unitId: null, staff: [], representatives: [], ...concern };
  return { story, command: intake({ receivedAt: story.now, channel: 'phone', concern: whole, attachments }) };
};

describe('ASC-01: the intake form names outlet and staff concerned, and who speaks for a group', () => {
  test.each<[string, Partial<ConcernData>, (typeof FILE)[]]>([
    ['nobody yet', {}, []],
    ['a bank', { memberTenantId: 'member-a' }, []],
    ['an outlet and its people', { memberTenantId: 'member-a', unitId: 'outlet-1', staff: [{ name: '李某', position: '柜员' }] }, []],
    ['five representatives with proof', { representatives: people(5) }, [FILE]],
  ])('%s is taken, and nothing of it stands in the log', (_what, concern, attachments) => {
    const { story, command } = asked(concern, attachments);
    story.does(officer, command);
    expect(JSON.stringify(story.events)).not.toMatch(/李某|代表\d|outlet-1/);
  });

  test.each<[string, Partial<ConcernData>, (typeof FILE)[], string]>([
    ['six representatives', { representatives: people(6) }, [FILE], 'concern.representatives: too_many'],
    ['representatives without proof', { representatives: people(1) }, [], 'attachments: proof_required'],
    ['one without a number', { representatives: [{ name: '王', phone: '' }] }, [FILE], 'concern.representatives.0.phone: required'],
    ['somebody without a name', { staff: [{ name: ' ', position: '柜员' }] }, [], 'concern.staff.0.name: required'],
    ['the association itself', { memberTenantId: 'association' }, [], 'concern.memberId: unknown'],
    ['an outlet of another bank', { memberTenantId: 'member-b', unitId: 'outlet-1' }, [], 'concern.unitId: unit_unknown'],
  ])('%s is not', (_what, concern, attachments, problem) => {
    const { story, command } = asked(concern, attachments);
    expect(story.refusal(officer, command)).toBe(problem);
  });

  test('elsewhere nothing is asked of the kind', () => {
    const story = new Story();
    const concern: ConcernData = { memberTenantId: null, unitId: null, staff: [], representatives: [] };
    expect(story.refusal(agent, intake({ receivedAt: story.now, concern }))).toBe('concern.memberId: unknown');
  });
});

import { describe, expect, test } from '@jest/globals';
import { partiesOf } from '@lianban/complaint/party-rows';
import { PEOPLE, seat } from '@lianban/complaint/testing/cast';
import { intake, Story } from '@lianban/complaint/testing/story';
import { ROLES_BY_TENANT_KIND, TENANT_KINDS } from '@lianban/complaint/vocabulary';

const TAKES: Record<string, readonly string[]> = {
  carrier: ['intake_agent', 'shift_leader', 'service_centre_manager'],
  partner: ['service_contact', 'general_manager', 'management_representative'],
  association: ['intake_officer', 'reviewer', 'leader'],
};
const TENANT_OF = { carrier: 'carrier', partner: 'partner-a', vendor: 'vendor', association: 'association', member: 'member-a' } as const;

describe('RTE-01: requests enter at the carrier’s centre or directly at the partner', () => {
  test.each(TENANT_KINDS.flatMap((kind) => ROLES_BY_TENANT_KIND[kind].map((role) => [kind, role] as const)))('%s, %s', (kind, role) => {
    const programmeKind = kind === 'association' || kind === 'member' ? 'banking' : 'adc';
    const story = new Story({ programmeKind });
    const decision = story.asks(seat(TENANT_OF[kind], kind, [role]), intake({ receivedAt: story.now }));
    const expected = TAKES[kind] === undefined ? 'not_the_first_receiver' : TAKES[kind].includes(role) ? 'decided' : 'role_missing';
    expect(decision.kind === 'refused' ? decision.code : decision.kind).toBe(expected);
  });

  test('both become complaints of the same graph: one owner, one shape', () => {
    const atCarrier = new Story().taken([{ to: 'partner-a' }]);
    const atPartner = new Story();
    atPartner.does(PEOPLE.contactA, intake({ receivedAt: atPartner.now }));
    expect(partiesOf(atCarrier.state).map(({ tenantId, role }) => [tenantId, role])).toEqual([
      ['carrier', 'owner'],
      ['partner-a', 'holder'],
    ]);
    expect(partiesOf(atPartner.state).map(({ tenantId, role }) => [tenantId, role])).toEqual([
      ['partner-a', 'owner'],
      ['carrier', 'supervisor'],
    ]);
    expect(Object.keys(atPartner.state)).toEqual(Object.keys(atCarrier.state));
  });

  test('the carrier sees a direct complaint masked, without being asked to act', () => {
    const story = new Story();
    story.does(PEOPLE.contactA, intake({ receivedAt: story.now }));
    expect(partiesOf(story.state)[1]).toMatchObject({ contactOpen: false, needsMe: false, holders: ['partner-a'] });
  });
});

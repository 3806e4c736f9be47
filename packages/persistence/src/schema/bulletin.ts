import { BULLETIN_STATES } from '@lianban/partner-standing/bulletin/states';
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, count, id, ids, instant, oneOf, word } from './columns.ts';
import { PROGRAMME, TENANT, TENANT_KIND, UNIT, policy, theOnePartner } from './row-security.ts';

/** A bulletin is the association's own: standing's columns name it twice, as a carrier's closings do. */
const ofAssociation = { programmeId: id().primary(), partnerTenantId: id().primary() };
const own = `programme_id = ${PROGRAMME} and partner_tenant_id = ${TENANT} and ${UNIT} is null`;

/** A half-yearly bulletin (ASC-03) as lists look at it, and what was issued. It follows from its log, which is the association's alone. */
export const BulletinEntity = defineEntity({
  name: 'Bulletin',
  tableName: 'bulletin',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('bulletin', 'state', BULLETIN_STATES),
    {
      name: 'bulletin_issued_whole',
      expression: "(state = 'issued') = (document is not null) and (state = 'issued') = (issued_at is not null)",
    },
  ],
  uniques: [{ name: 'bulletin_once_a_half', properties: ['programmeId', 'partnerTenantId', 'half'] }],
  policies: [
    policy('bulletin_of_association', ['tenant_reader'], 'select', own),
    policy(
      'bulletin_issued_to_members',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and state = 'issued' and ${TENANT_KIND} = 'member' and ${UNIT} is null`,
    ),
    policy('bulletin_being_written', ['standing_writer'], 'all', theOnePartner()),
    policy('bulletin_for_publication', ['standing_writer'], 'select', `programme_id = ${PROGRAMME} and state = 'issued'`),
    policy('bulletin_of_watched_programme', ['clock_watcher'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    ...ofAssociation,
    id: id().primary(),
    carrierTenantId: id(),
    half: word(),
    state: word(),
    frozenAt: instant(),
    issuedAt: instant().nullable(),
    /** The criticisms that are published with it; empty before it is issued. */
    caseIds: ids(),
    /** As it was issued; null before. */
    document: p.json<unknown>().nullable(),
    lastEventAt: instant(),
    version: count(),
  },
});

/** What the figures of a bulletin, or of a member's periodic summary (ASC-02), are computed from, for good: written with the draft, never changed. Its digest stands in the log. */
export const BulletinData = defineEntity({
  name: 'BulletinData',
  tableName: 'bulletin_data',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  policies: [
    policy('bulletin_data_of_association', ['tenant_reader'], 'select', own),
    policy('bulletin_data_kept', ['standing_writer'], 'insert', theOnePartner()),
    policy('bulletin_data_for_decisions', ['standing_writer'], 'select', theOnePartner()),
  ],
  properties: { ...ofAssociation, bulletinId: id().primary(), data: p.json<unknown>(), digest: bytes() },
});

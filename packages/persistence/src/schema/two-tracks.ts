import { TRACKS, TRACK_UNITS } from '@lianban/complaint/two-track/tracks';
import { defineEntity } from '@mikro-orm/core';
import { count, flag, id, instant, oneOf, word, words } from './columns.ts';
import { PROGRAMME, TENANT, UNIT, policy, theOneComplaint } from './row-security.ts';

/**
 * A member's track of a complaint as folded from the complaint's log (TRK-01): what its people see of the way, what waits for whom, and
 * where it is filed away. The member's own; of an outlet's people those whose outlet takes part.
 */
export const ComplaintTrack = defineEntity({
  name: 'ComplaintTrack',
  tableName: 'complaint_track',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [
    oneOf('complaint_track', 'track', TRACKS),
    oneOf('complaint_track', 'waits1', TRACK_UNITS),
    oneOf('complaint_track', 'waits2', TRACK_UNITS),
    { name: 'complaint_track_waits_in_order', expression: 'waits2 is null or waits1 is not null' },
  ],
  indexes: [
    {
      name: 'complaint_track_waits',
      expression:
        'create index complaint_track_waits on lianban.complaint_track (tenant_id, begun_at, complaint_id) where waits1 is not null',
    },
    {
      name: 'complaint_track_archive',
      expression:
        'create index complaint_track_archive on lianban.complaint_track (tenant_id, archived_at, complaint_id) where archived_at is not null',
    },
    {
      name: 'complaint_track_archive_number',
      expression:
        'create index complaint_track_archive_number on lianban.complaint_track (tenant_id, archive_number) where archive_number is not null',
    },
  ],
  policies: [
    policy(
      'track_of_own',
      ['tenant_reader'],
      'select',
      `programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and (${UNIT} is null or unit_id = ${UNIT})`,
    ),
    policy('track_being_written', ['complaint_writer'], 'all', theOneComplaint('complaint_id')),
  ],
  properties: {
    programmeId: id().primary(),
    complaintId: id().primary(),
    tenantId: id().primary(),
    workOrderId: id(),
    unitId: id().nullable(),
    track: word(),
    takenAt: word(),
    passedTo: word().nullable(),
    done: words(),
    rounds: count(),
    attempts: count(),
    begunAt: instant(),
    archiveNumber: word().nullable(),
    archivedAt: instant().nullable(),
    ended: flag(),
    /** For whom a step waits: two run in parallel at most. */
    waits1: word().nullable(),
    waits2: word().nullable(),
  },
});

/** When a member handles on two tracks what it is sent (TRK-01), with who chose so. A stretch ends, nothing is overwritten. */
export const TwoTrackChoice = defineEntity({
  name: 'TwoTrackChoice',
  tableName: 'two_track_choice',
  schema: 'lianban',
  rowLevelSecurity: 'force',
  checks: [{ name: 'two_track_choice_not_empty', expression: 'valid_to > valid_from' }],
  indexes: [
    {
      name: 'two_track_choice_one_at_a_time',
      expression:
        'create unique index two_track_choice_one_at_a_time on lianban.two_track_choice (programme_id, tenant_id) where valid_to is null',
    },
  ],
  policies: [
    policy('two_track_choice_of_own', ['tenant_reader'], 'select', `programme_id = ${PROGRAMME} and tenant_id = ${TENANT}`),
    policy(
      'two_track_choice_entered',
      ['face_association'],
      'all',
      `programme_id = ${PROGRAMME} and tenant_id = ${TENANT} and ${UNIT} is null`,
    ),
    policy('two_track_choice_for_sending', ['complaint_writer'], 'select', `programme_id = ${PROGRAMME}`),
  ],
  properties: {
    programmeId: id().primary(),
    tenantId: id().primary(),
    validFrom: instant().primary(),
    validTo: instant().nullable(),
    enteredByPersonId: id(),
    enteredByName: word(),
    endedByName: word().nullable(),
  },
});

import { randomUUID } from 'node:crypto';
import type { CommandInputs } from '@lianban/complaint/command';
import { ROLES_BY_TENANT_KIND } from '@lianban/complaint/vocabulary';
import { chooseTwoTracks } from '@lianban/persistence/two-track-choice';
import { runCommand } from '@lianban/persistence/write-path';
import { type Cast, type SeededComplaint, workerOf } from './complaints.ts';
import type { TenantKey } from './organisations.ts';

const MEMBERS = ['memberOne', 'memberTwo', 'memberThree'] as const;
/** A caller of a member with every role there is, of the whole or of a unit: what is given here is not what is tried. */
export const seatIn = ({ tenants, actors }: Cast, member: TenantKey, unitId: string | null) => ({
  kind: 'person' as const,
  personId: workerOf(actors, member).personId,
  tenantId: tenants[member].id,
  tenantKind: 'member' as const,
  unitId,
  roles: ROLES_BY_TENANT_KIND.member,
  programmeId: tenants[member].programmeId,
});

/** Members choose two tracks, before they are sent anything (TRK-01): their own people read by whom. */
export async function chooseTracks(cast: Cast): Promise<void> {
  for (const member of MEMBERS) {
    const outcome = await chooseTwoTracks(
      cast.databases.association,
      seatIn(cast, member, null),
      { chosen: true, seen: false },
      {
        now: new Date().toISOString(),
        personName: `选用人${cast.marks.word(`who chose two tracks of ${member}`, { tenant: member, unit: 'any' })}`,
      },
    );
    if (outcome.kind !== 'done') throw new Error(`two tracks of ${member}: ${JSON.stringify(outcome)}`);
  }
}

/** Steps on the members' tracks: an outlet's own, a head office's to the archive, one that has begun; each text holds a mark for its readers. */
export async function seedTracks(cast: Cast, complaints: readonly SeededComplaint[]): Promise<void> {
  const { marks, tenants, databases } = cast;
  const of = (key: string): string => complaints.find((complaint) => complaint.key === key)!.id;
  const take = async (
    complaintId: string,
    member: TenantKey,
    unit: string | null,
    step: CommandInputs['take_track_step']['step'],
    more: Omit<Partial<CommandInputs['take_track_step']>, 'step'> = {},
  ): Promise<void> => {
    const note = `备注${marks.word(`note to ${step} of ${member}`, { tenant: member, unit })}`;
    const { programmeId, ...caller } = seatIn(cast, member, unit === null ? null : (tenants[member].units[unit] ?? null));
    const outcome = await runCommand(databases.association, {
      caller,
      programmeId,
      complaintId,
      command: {
        name: 'take_track_step',
        step,
        ...more,
        texts: { findings: '属实', result: '已办', answer: '已答', opinion: '同意', note },
      },
      idempotencyKey: randomUUID(),
      now: new Date().toISOString(),
      personName: workerOf(cast.actors, member).name,
    });
    if (outcome.kind !== 'done') throw new Error(`${step} of ${member}: ${JSON.stringify(outcome)}`);
  };
  await take(of('bank'), 'memberOne', 'outletOne', 'record');
  const filed = of('bank of member two');
  for (const step of ['record', 'report_to_head'] as const) await take(filed, 'memberTwo', null, step);
  await take(filed, 'memberTwo', null, 'pass_on', { passedTo: 'department' });
  for (const step of ['investigate', 'answer', 'record_result'] as const) await take(filed, 'memberTwo', null, step);
  await take(filed, 'memberTwo', null, 'call_back', { outcome: 'satisfied' });
  await take(filed, 'memberTwo', null, 'archive', {
    archiveNumber: `档案${marks.word('archive number of memberTwo', { tenant: 'memberTwo', unit: null })}`,
  });
  await take(of('other bank'), 'memberThree', null, 'record');
}

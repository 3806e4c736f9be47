import { randomUUID } from 'node:crypto';
import type { Command } from '@lianban/complaint/command';
import { localDay } from '@lianban/complaint/follow-up/day';
import { runCommand } from '@lianban/persistence/write-path';
import { type Cast, type SeededComplaint, workerOf } from './complaints.ts';
import type { Viewer } from './marks.ts';
import type { TenantKey } from './organisations.ts';
import { seatIn } from './two-tracks.ts';

/** What banks demanded after complaints (ASC-02): of an outlet a rectification that was checked and a staff measure, of head offices what is open; each text holds a mark for its readers. */
export async function seedFollowUps(cast: Cast, complaints: readonly SeededComplaint[]): Promise<void> {
  const { marks, databases, tenants } = cast;
  const now = new Date().toISOString();
  const today = localDay(now, 'Asia/Shanghai');
  const of = (key: string): string => complaints.find((complaint) => complaint.key === key)!.id;
  const give = async (complaintId: string, member: TenantKey, unit: string | null, command: Command, personId?: string): Promise<void> => {
    const { programmeId, ...seat } = seatIn(cast, member, unit === null ? null : (tenants[member].units[unit] ?? null));
    const outcome = await runCommand(databases.association, {
      caller: { ...seat, personId: personId ?? seat.personId },
      programmeId,
      complaintId,
      command,
      idempotencyKey: randomUUID(),
      now,
      personName: workerOf(cast.actors, member).name,
    });
    if (outcome.kind !== 'done') throw new Error(`${command.name} of ${member}: ${JSON.stringify(outcome)}`);
  };
  const order = async (key: string, member: TenantKey, unit: string | null, kind: 'rectification' | 'staff_measure', checked = false) => {
    const followUpId = randomUUID() as string;
    const own: Viewer = { tenant: member, unit };
    const readers = checked ? [own, { tenant: 'associationOne', unit: null }] : [own];
    const word = (what: string, ...viewers: readonly Viewer[]) => marks.word(`${what} of a ${kind} of ${member}`, ...viewers);
    marks.known(followUpId, `id of a ${kind} of ${member}`, ...readers);
    const ofStaff =
      kind === 'staff_measure'
        ? { staff: `柜员${word('staff', own)}`, measure: `批评${word('measure', own)}` }
        : { staff: '', measure: '' };
    await give(of(key), member, null, {
      name: 'order_follow_up',
      followUpId,
      kind,
      unitId: unit === null ? null : (tenants[member].units[unit] ?? null),
      demand: `要求${word('demand', own)}`,
      dueDay: today,
      ...ofStaff,
    });
    if (!checked) return;
    await give(of(key), member, unit, { name: 'report_follow_up', followUpId, result: `已办${word('result', own)}`, doneDay: today });
    const findings = `属实${word('findings', ...readers)}`;
    const check = { name: 'check_follow_up', followUpId, carriedOut: true, findings, reason: '', dueDay: '' } as const;
    // Nobody checks their own report.
    await give(of(key), member, null, check, randomUUID());
  };
  await order('bank', 'memberOne', 'outletOne', 'rectification', true);
  await order('bank', 'memberOne', 'outletOne', 'staff_measure');
  await order('bank of member two', 'memberTwo', null, 'rectification');
  await order('other bank', 'memberThree', null, 'staff_measure');
}

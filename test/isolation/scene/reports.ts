import { randomUUID } from 'node:crypto';
import type { ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import { publishNumbers } from '@lianban/persistence/contact-report/published-numbers';
import { runReportCommand } from '@lianban/persistence/contact-report/run-report-command';
import { type Cast, workerOf } from './complaints.ts';
import type { TenantKey } from './organisations.ts';

/** A member's contact report in the scene: filed, with an absence; and what its outlet publishes (REG-08, REG-09). */
export interface MemberReport {
  readonly member: TenantKey;
  readonly association: TenantKey;
  readonly absenceId: string;
  /** Whose seat it names. */
  readonly personId: string;
}

/** The contact reports of members of two associations; each text holds a mark for exactly those who may read it. */
export async function seedReports(cast: Cast): Promise<Partial<Record<TenantKey, MemberReport>>> {
  const reports: Partial<Record<TenantKey, MemberReport>> = {};
  for (const [member, association] of [
    ['memberOne', 'associationOne'],
    ['memberTwo', 'associationOne'],
    ['memberThree', 'associationTwo'],
  ] as const)
    reports[member] = await report(cast, member, association);
  return reports;
}

async function report({ marks, tenants, actors, databases }: Cast, member: TenantKey, association: TenantKey): Promise<MemberReport> {
  const both = [
    { tenant: member, unit: 'any' },
    { tenant: association, unit: 'any' },
  ] as const;
  const named = (what: string, digit: number, personId: string | null = null) => ({
    name: `承办${marks.word(`${what} of the report of ${member}`, ...both)}`,
    phone: `024-2253290${digit}`,
    mobile: marks.phone(`${what}'s mobile of the report of ${member}`, ...both),
    email: `${marks.word(`${what}'s mail of the report of ${member}`, ...both)}@example.com`,
    personId,
  });
  const { personId, name, roles } = workerOf(actors, member);
  const { id, programmeId, units } = tenants[member];
  const caller = { kind: 'person', personId, tenantId: id, tenantKind: 'member', unitId: null, roles } as const;
  const now = new Date();
  const inDays = (days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const give = async (command: ReportCommand): Promise<void> => {
    const outcome = await runReportCommand(databases.association, {
      caller,
      programmeId,
      command,
      idempotencyKey: randomUUID(),
      now: now.toISOString(),
      personName: name,
      personIds: [personId],
    });
    if (outcome.kind !== 'done') throw new Error(`${command.name} of ${member}: ${JSON.stringify(outcome)}`);
  };
  const office = {
    name: `部门${marks.word(`department of the report of ${member}`, ...both)}`,
    phone: '024-22532909',
    email: 'd@example.com',
  };
  await give({
    name: 'file_report',
    values: {
      leader: named('leader', 1, personId),
      responsible_department: office,
      handler_a: named('handler A', 2),
      handler_b: named('handler B', 3),
    },
  });
  const absenceId: string = randomUUID();
  await give({ name: 'report_absence', absenceId, handler: 'handler_a', fromDay: inDays(1), toDay: inDays(3) });
  marks.known(absenceId, `id of an absence of ${member}`, ...both);
  const who = { ...caller, programmeId };
  for (const [level, outletUnitId] of [['bank', null], ...Object.values(units).map((unit) => ['outlet', unit] as const)] as const)
    await publishNumbers(
      databases.association,
      who,
      { level, outletUnitId, numbers: ['024-22532900'], inContest: level === 'outlet', seenFrom: null },
      { now: now.toISOString(), personName: name, associationTenantId: tenants[association].id },
    );
  return { member, association, absenceId, personId };
}

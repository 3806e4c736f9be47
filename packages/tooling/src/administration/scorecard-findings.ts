import { openDatabase } from '@lianban/persistence/database';
import { rebuildComplaint } from '@lianban/persistence/rebuild-projections';
import { rebuildCounters } from '@lianban/persistence/standing/rebuild-counters';
import { type ScorecardDifference, verifyScorecards } from '@lianban/persistence/standing/verify-scorecards';
import { rebuildStanding, type StandingDifference, verifyStanding } from '@lianban/persistence/standing/verify-standing';
import type { RunningDatabase } from '../stack/running-database.ts';
import { programmeIds } from './log-findings.ts';

/**
 * Every difference between the scorecards and what the logs of all complaints make of them, and between the rows of partners' standing and their
 * logs, one line each; none is right (SCO-01…04, REF-04).
 * @param mend makes what differs anew from the logs, complaint by complaint, while people work; told are the differences that were
 */
export async function scorecardFindings(
  { databases }: Pick<RunningDatabase, 'databases'>,
  mend: boolean,
): Promise<{ readonly complaints: number; readonly findings: readonly string[] }> {
  const opened = openDatabase({ url: databases.worker });
  try {
    let complaints = 0;
    const findings: string[] = [];
    for (const id of await programmeIds(databases.worker, null)) {
      const verified = await verifyScorecards(opened, id);
      complaints += verified.complaints;
      const standing = await verifyStanding(opened, id);
      findings.push(...verified.differences.map(said), ...standing.map(saidOfStanding));
      if (!mend) continue;
      const differing = verified.differences.flatMap((each) => (each.kind === 'contribution' ? [each.complaintId] : []));
      for (const complaintId of new Set(differing)) await rebuildComplaint(opened, id, complaintId);
      if (verified.differences.length > 0) await rebuildCounters(opened, id);
      const partners = new Set(standing.map(({ partnerTenantId }) => partnerTenantId));
      for (const partnerTenantId of partners) await rebuildStanding(opened, id, partnerTenantId);
    }
    return { complaints, findings };
  } finally {
    await opened.close();
  }
}

function said(difference: ScorecardDifference): string {
  if (difference.kind === 'counter') {
    const { row, counter, stored, recomputed } = difference;
    return `${row}: ${counter} is ${stored}, recomputed ${recomputed}`;
  }
  const { complaintId, tenantId, stored, recomputed } = difference;
  const reason =
    stored?.reason === recomputed?.reason
      ? 'other values'
      : `${stored?.reason ?? 'nothing'}, recomputed ${recomputed?.reason ?? 'nothing'}`;
  return `tenant ${tenantId}, complaint ${complaintId}: ${reason}`;
}

function saidOfStanding({ partnerTenantId, table, found, row }: StandingDifference): string {
  const what = found === 'stored' ? 'does not follow from its log' : 'follows from its log and is not there';
  return `partner ${partnerTenantId}: ${table} ${JSON.stringify(row)} ${what}`;
}

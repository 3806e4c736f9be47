import { openDatabase } from '@lianban/persistence/database';
import { type LogFault, verifyComplaint, verifyProgramme } from '@lianban/persistence/verify-log';
import { asGroup } from '../registry-reader.ts';
import type { RunningDatabase } from '../stack/running-database.ts';

const meanings: Record<LogFault['kind'], string> = {
  gap: 'an event is missing',
  hash: 'an event was changed or moved',
  text: 'a text is not the one that was written',
  head: 'the log ends before or elsewhere than its head',
  removed: 'a signed log is gone',
  cut: 'the log is shorter than when it was signed',
  signed_head: 'the log differs from what was signed',
  signature: "a day's signature does not fit",
  chain: 'the signed days do not follow one another',
};

/**
 * What the verifier finds wrong with the log of one complaint, or of all against the signed days; one line a finding.
 * @param keys the keys days were signed with (PEM), those in use and those retired
 */
export async function logFindings({ databases }: RunningDatabase, complaintId: string | null, keys: readonly string[]): Promise<string[]> {
  const opened = openDatabase({ url: databases.worker });
  try {
    const programmes = await programmeIds(databases.worker, complaintId);
    if (programmes.length === 0 && complaintId !== null) throw new Error(`There is no complaint ${complaintId}.`);
    const faults: LogFault[] = [];
    for (const id of programmes)
      faults.push(...(complaintId ? await verifyComplaint(opened, id, complaintId) : await verifyProgramme(opened, id, keys)));
    return faults.map(({ kind, logId, sequence, day }) =>
      [meanings[kind], logId && `log ${logId}`, sequence !== null && `event ${sequence}`, day && `day ${day}`].filter(Boolean).join(', '),
    );
  } finally {
    await opened.close();
  }
}

/** The programmes of a deployment; of one complaint, where one is named. */
export async function programmeIds(workerUrl: string, complaintId: string | null): Promise<string[]> {
  const { rows } = await asGroup(workerUrl, 'jobs', (client) =>
    complaintId
      ? client.query<{ id: string }>('select distinct programme_id as id from lianban.complaint_event where complaint_id::text = $1', [
          complaintId,
        ])
      : client.query<{ id: string }>('select id from lianban.programme order by id'),
  );
  return rows.map(({ id }) => id);
}

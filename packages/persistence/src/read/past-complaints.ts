import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Tx } from '../tenant-transaction.ts';

/** A complaint that was taken over from a list already: what no later act changes. */
export interface KnownPast {
  readonly externalNumber: string;
  readonly receivedAt: IsoInstant;
  readonly subject: string;
}

/** What the caller's organisation took over already, among what was called so on its lists. */
export async function knownPast(tx: Tx, externalNumbers: readonly string[]): Promise<ReadonlyMap<string, KnownPast>> {
  const rows = await tx.query<KnownPast>(
    `select external_number as "externalNumber", received_at as "receivedAt", subject from lianban.complaint
    where programme_id = $1 and owner_tenant_id = $2 and external_number = any($3)`,
    [tx.who.programmeId, tx.who.tenantId, externalNumbers],
  );
  return new Map(rows.map((row) => [row.externalNumber, row]));
}

import type { Identity } from '../identity.ts';

/** How many recovery codes a person has left; 0 without a second factor in force. */
export async function recoveryCodesLeft(identity: Identity, personId: string): Promise<number> {
  const { rowCount } = await identity.pool.query('select 1 from auth.second_factor where "userId" = $1 and verified', [personId]);
  if (!rowCount) return 0;
  const { backupCodes } = await identity.engine.api.viewBackupCodes({ body: { userId: personId } });
  return backupCodes.length;
}

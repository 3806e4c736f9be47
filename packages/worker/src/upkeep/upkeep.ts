import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from '@lianban/persistence/database';
import { removeOrphanFiles } from '@lianban/persistence/orphan-files';
import { signDay } from '@lianban/persistence/signed-heads';

/**
 * The hourly round: uploads that no complaint took within a day are removed, and where a signing key is set the heads of the
 * logs are signed for each finished day (design.md 2).
 */
export async function upkeep(database: Database, now: () => IsoInstant, signingKey: string | undefined): Promise<'done'> {
  await removeOrphanFiles(database, now());
  if (signingKey) await signDay(database, now(), signingKey);
  return 'done';
}

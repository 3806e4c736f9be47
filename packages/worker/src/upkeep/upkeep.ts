import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from '@lianban/persistence/database';
import { removeOrphanFiles } from '@lianban/persistence/orphan-files';

/** The hourly round: uploads that no complaint took within a day are removed. */
export async function upkeep(database: Database, now: () => IsoInstant): Promise<'done'> {
  await removeOrphanFiles(database, now());
  return 'done';
}

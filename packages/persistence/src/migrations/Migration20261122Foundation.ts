import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261122Foundation extends SqlFileMigration {
  protected override readonly file = '20261122-foundation.sql';
}

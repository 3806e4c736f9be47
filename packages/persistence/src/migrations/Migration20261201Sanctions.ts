import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261201Sanctions extends SqlFileMigration {
  protected override readonly file = '20261201-sanctions.sql';
}

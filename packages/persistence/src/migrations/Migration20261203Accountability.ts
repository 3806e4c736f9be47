import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261203Accountability extends SqlFileMigration {
  protected override readonly file = '20261203-accountability.sql';
}

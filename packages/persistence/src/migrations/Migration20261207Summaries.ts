import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261207Summaries extends SqlFileMigration {
  protected override readonly file = '20261207-summaries.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261202ContactReport extends SqlFileMigration {
  protected override readonly file = '20261202-contact-report.sql';
}

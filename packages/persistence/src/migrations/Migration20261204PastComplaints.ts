import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261204PastComplaints extends SqlFileMigration {
  protected override readonly file = '20261204-past-complaints.sql';
}

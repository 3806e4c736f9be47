import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261203SanctionDeadlines extends SqlFileMigration {
  protected override readonly file = '20261203-sanction-deadlines.sql';
}

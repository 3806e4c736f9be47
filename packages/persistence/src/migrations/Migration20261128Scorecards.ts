import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261128Scorecards extends SqlFileMigration {
  protected override readonly file = '20261128-scorecards.sql';
}

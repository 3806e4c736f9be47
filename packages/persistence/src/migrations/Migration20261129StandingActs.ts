import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261129StandingActs extends SqlFileMigration {
  protected override readonly file = '20261129-standing-acts.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261129StandingFigures extends SqlFileMigration {
  protected override readonly file = '20261129-standing-figures.sql';
}

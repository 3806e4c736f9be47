import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261206Measures extends SqlFileMigration {
  protected override readonly file = '20261206-measures.sql';
}

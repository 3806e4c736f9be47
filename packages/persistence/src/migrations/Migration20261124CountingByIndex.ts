import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261124CountingByIndex extends SqlFileMigration {
  protected override readonly file = '20261124-counting-by-index.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261129CountingAnew extends SqlFileMigration {
  protected override readonly file = '20261129-counting-anew.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261130Legs extends SqlFileMigration {
  protected override readonly file = '20261130-legs.sql';
}

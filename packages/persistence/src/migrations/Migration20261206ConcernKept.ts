import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261206ConcernKept extends SqlFileMigration {
  protected override readonly file = '20261206-concern-kept.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261206FollowUps extends SqlFileMigration {
  protected override readonly file = '20261206-follow-ups.sql';
}

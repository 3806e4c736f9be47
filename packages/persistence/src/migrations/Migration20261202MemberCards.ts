import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261202MemberCards extends SqlFileMigration {
  protected override readonly file = '20261202-member-cards.sql';
}

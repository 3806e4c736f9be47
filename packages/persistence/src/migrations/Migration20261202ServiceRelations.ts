import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261202ServiceRelations extends SqlFileMigration {
  protected override readonly file = '20261202-service-relations.sql';
}

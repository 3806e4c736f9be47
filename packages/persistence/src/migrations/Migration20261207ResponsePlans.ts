import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261207ResponsePlans extends SqlFileMigration {
  protected override readonly file = '20261207-response-plans.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261126NoticesWithoutTenantCheck extends SqlFileMigration {
  protected override readonly file = '20261126-notices-without-tenant-check.sql';
}

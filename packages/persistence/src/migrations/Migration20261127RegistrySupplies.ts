import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261127RegistrySupplies extends SqlFileMigration {
  protected override readonly file = '20261127-registry-supplies.sql';
}

import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261127ContactRegistry extends SqlFileMigration {
  protected override readonly file = '20261127-contact-registry.sql';
}

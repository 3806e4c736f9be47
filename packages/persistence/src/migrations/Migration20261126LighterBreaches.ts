import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261126LighterBreaches extends SqlFileMigration {
  protected override readonly file = '20261126-lighter-breaches.sql';
}

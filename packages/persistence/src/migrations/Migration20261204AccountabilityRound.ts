import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261204AccountabilityRound extends SqlFileMigration {
  protected override readonly file = '20261204-accountability-round.sql';
}

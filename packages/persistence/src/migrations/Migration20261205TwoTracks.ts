import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261205TwoTracks extends SqlFileMigration {
  protected override readonly file = '20261205-two-tracks.sql';
}

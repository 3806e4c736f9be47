import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261128RoomForVersions extends SqlFileMigration {
  protected override readonly file = '20261128-room-for-versions.sql';
}

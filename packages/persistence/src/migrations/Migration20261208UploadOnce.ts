import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261208UploadOnce extends SqlFileMigration {
  protected override readonly file = '20261208-upload-once.sql';
}

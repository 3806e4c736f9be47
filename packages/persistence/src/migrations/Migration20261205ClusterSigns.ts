import { SqlFileMigration } from '../sql-file-migration.ts';

export class Migration20261205ClusterSigns extends SqlFileMigration {
  protected override readonly file = '20261205-cluster-signs.sql';
}

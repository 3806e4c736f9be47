import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

/** A migration whose statements stand in an SQL file; `{database}` in it is the prefix of the database's roles. */
export abstract class SqlFileMigration extends Migration {
  protected abstract readonly file: string;

  override up(): void {
    const text = readFileSync(new URL(`./migrations/${this.file}`, import.meta.url), 'utf8');
    this.addSql(text.replaceAll('{database}', String(this.config.get('dbName'))));
  }
}

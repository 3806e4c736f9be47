import { MikroORM } from '@mikro-orm/postgresql';
import { mikroOrmOptions } from '../mikro-orm-options.ts';

/** A table as the write path needs it: column, SQL type and key of each property, from the entity. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly property: string; readonly column: string; readonly type: string; readonly key: boolean }[];
}

let tables: ReadonlyMap<string, Table> | null = null;

/** The table of an entity; the ORM's metadata are read once per process, without a connection. */
export function tableOf(entity: string): Table {
  tables ??= discover();
  const table = tables.get(entity);
  if (table === undefined) throw new Error(`${entity} is no entity`);
  return table;
}

function discover(): ReadonlyMap<string, Table> {
  const orm = new MikroORM(mikroOrmOptions('postgresql://metadata.invalid/none', 'metadata'));
  return new Map(
    [...orm.getMetadata().getAll().values()].map((meta) => [
      meta.className,
      {
        name: `lianban.${meta.tableName}`,
        columns: Object.values(meta.properties).map((property) => ({
          property: property.name,
          column: `"${property.fieldNames[0]}"`,
          type: property.columnTypes[0]!,
          key: property.primary === true,
        })),
      },
    ]),
  );
}

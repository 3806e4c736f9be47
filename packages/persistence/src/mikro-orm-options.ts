import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { ENTITIES } from './schema/entities.ts';

const barePolicyRoles = new Map(ENTITIES.map((entity) => [entity, entity.meta.policies.map((each) => each.roles ?? [])]));

/**
 * Settings of the ORM for one database. Policies name group roles, whose names carry the database's name; they are
 * completed here, so that the drift check compares what the server really has.
 */
export function mikroOrmOptions(url: string, database: string): Options {
  for (const [entity, roles] of barePolicyRoles) {
    entity.meta.policies.forEach((each, index) => {
      each.roles = roles[index]!.map((role) => `${database}_${role}`);
    });
  }
  return defineConfig({
    clientUrl: url,
    entities: [...ENTITIES],
    extensions: [Migrator],
    schema: 'lianban',
    migrations: { tableName: 'migration', path: fileURLToPath(new URL('./migrations', import.meta.url)), snapshot: false, silent: true },
    schemaGenerator: { createForeignKeyConstraints: false },
    discovery: { warnWhenNoEntities: false },
  });
}

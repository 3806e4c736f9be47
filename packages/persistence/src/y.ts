import { MikroORM } from '@mikro-orm/postgresql'
import { prepareDatabase } from './prepare-database.ts'
import { mikroOrmOptions } from './mikro-orm-options.ts'
import { readFileSync } from 'node:fs'
const passwords = Object.fromEntries(['owner','carrier','partner','vendor','association','identity','worker'].map(x=>[x,'pw'])) as any
const adminUrl = readFileSync('/tmp/lb/h4/url','utf8')
console.time('prepare'); await prepareDatabase({ adminUrl, database: 'h4', passwords }); console.timeEnd('prepare')
console.time('again'); await prepareDatabase({ adminUrl, database: 'h4', passwords }); console.timeEnd('again')
const u = new URL(adminUrl); u.username='h4_owner'; u.password='pw'; u.pathname='/h4'
const orm = new MikroORM(mikroOrmOptions(u.href, 'h4'))
console.log(await orm.schema.getUpdateSchemaSQL({}))
await orm.close()

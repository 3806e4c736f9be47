import { startEmbeddedPostgres } from '../../tooling/src/embedded-postgres.ts'
import { prepareDatabase } from './prepare-database.ts'
import { writeFileSync } from 'node:fs'
const s = await startEmbeddedPostgres({ dataDirectory: '/tmp/lb/h4/data', durable: false, port: 25931 })
writeFileSync('/tmp/lb/h4/url', s.url)
console.log('up', s.url)
process.stdin.resume(); setInterval(()=>{}, 1e9)

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { runTool, toolFile } from './run-tool.ts'

/** Type-checks a room; only what changed since the last time, by a file kept in node_modules. */
export async function types(room: string): Promise<string> {
  const cache = join(root, 'node_modules/.cache/lianban-types')
  mkdirSync(cache, { recursive: true })
  const args = ['-p', room, '--incremental', '--tsBuildInfoFile', join(cache, `${room.replaceAll('/', '-')}.json`)]
  const { code, output } = await runTool(toolFile('typescript', 'tsc'), args)
  return code === 0 ? '' : output || `tsc ended with exit code ${code}`
}

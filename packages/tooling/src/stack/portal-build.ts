import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { type KeptBuild, openBuild } from './kept-builds.ts';
import { portalSources } from './portal-sources.ts';

const web = join(root, 'web');
const follow = join(import.meta.dirname, 'follow-supervisor.mjs');

/**
 * The portal built from the sources of now, in a folder of its own: portals that run keep theirs. About twenty seconds, with a line every ten,
 * where nobody built the same before. The folder is below `web`, where the bundle finds its libraries.
 */
export function buildPortal(announce: (line: string) => void, signal?: AbortSignal): Promise<KeptBuild> {
  return openBuild({
    parent: join(web, 'build'),
    digest: portalSources(),
    make: async (folder) => {
      announce('Building the portal (about 30 s the first time)');
      await runBuild(folder, announce, signal);
    },
    waiting: () => announce('Waiting for another command that is building the portal'),
  });
}

function runBuild(folder: string, announce: (line: string) => void, signal: AbortSignal | undefined): Promise<void> {
  const began = Date.now();
  const manifest = createRequire(join(web, 'package.json')).resolve('@remix-run/dev/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { remix: string } };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', follow, join(dirname(manifest), bin.remix), 'vite:build'], {
      cwd: web,
      env: { ...process.env, NODE_ENV: 'production', PORTAL_BUILD_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      ...(signal ? { signal } : {}),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const beat = setInterval(() => announce(`Building the portal: ${Math.round((Date.now() - began) / 1000)} s so far`), 10_000);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(beat);
      if (code === 0) resolve();
      else reject(new Error(`The portal could not be built:\n${output.split('\n').slice(-40).join('\n')}`));
    });
  });
}

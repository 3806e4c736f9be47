import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

/** How to start the browser that npm brought. */
export interface BrowserFiles {
  readonly executablePath: string;
  /** LD_LIBRARY_PATH where the host lacks libraries the browser needs, else nothing */
  readonly env: Record<string, string>;
}

/** Unpacks the browser once for the whole run: unpackings at the same time break each other. */
export function openBrowserFiles(folder: string) {
  let files: Promise<BrowserFiles> | null = null;
  return { open: (): Promise<BrowserFiles> => (files ??= unpack(folder)) };
}

function unpack(folder: string): Promise<BrowserFiles> {
  // The browser's packages belong to the room test: the script there finds them.
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, [join(root, 'test/kit/unpack-browser.ts')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TMPDIR: folder },
    });
    let output = '';
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(output) as BrowserFiles)
        : reject(new Error(said.trim() || `The browser could not be unpacked (exit code ${code}).`)),
    );
  });
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../root.ts';

/** Takes settings from `.env` at the root where there is one; what the environment says already wins. */
export function loadSettingsFile(): void {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** DATA_DIR, or `.data` in the checkout. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(root, env.DATA_DIR || '.data');
}

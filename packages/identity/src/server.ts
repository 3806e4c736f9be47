import { run } from '@lianban/process/run';
import { readSettings } from './settings.ts';
import { startIdentity } from './start.ts';

await run('identity', () => startIdentity(readSettings()));

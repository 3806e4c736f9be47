import { startFace } from '@lianban/complaint-graph/start-face';
import { run } from '@lianban/process/run';
import { vendor } from './face.ts';
import { modules } from './schema.ts';

await run('vendor', () => startFace(vendor, modules, 4003));

import { startFace } from '@lianban/complaint-graph/start-face';
import { run } from '@lianban/process/run';
import { partner } from './face.ts';
import { modules } from './schema.ts';

await run('partner', () => startFace(partner, modules, 4002));

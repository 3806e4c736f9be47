import { startFace } from '@lianban/complaint-graph/start-face';
import { run } from '@lianban/process/run';
import { carrier } from './face.ts';
import { modules } from './schema.ts';

await run('carrier', () => startFace(carrier, modules, 4001));

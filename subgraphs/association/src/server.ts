import { startFace } from '@lianban/complaint-graph/start-face';
import { run } from '@lianban/process/run';
import { association } from './face.ts';
import { modules } from './schema.ts';

await run('association', () => startFace(association, modules, 4004));

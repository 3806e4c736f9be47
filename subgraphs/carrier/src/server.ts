import { startFace } from '@lianban/complaint-graph/start-face';
import { run } from '@lianban/process/run';
import { bzHelpRoutes } from './bz-help/bz-help.routes.ts';
import { carrier } from './face.ts';
import { modules } from './schema.ts';

await run('carrier', () => startFace(carrier, modules, 4001, bzHelpRoutes));

import { verifyToken } from '@lianban/identity/verify-token';
import { systemClock } from '@lianban/persistence/clock';
import { openDatabase } from '@lianban/persistence/database';
import { address, databaseAddress, port, readEnvironment, requiredInProduction } from '@lianban/process/environment';
import { createLog } from '@lianban/process/log';
import { gauge } from '@lianban/process/metrics';
import type { Serving } from '@lianban/process/serve';
import { refusing } from '@lianban/process/start-refused';
import type { MachineRoutes } from '@lianban/subgraph-kit/routes';
import { startSubgraph, type SubgraphOptions } from '@lianban/subgraph-kit/start-subgraph';
import { z } from 'zod';
import type { Face } from './face.ts';
import { fileRoutes } from './file/file-routes.ts';
import type { GraphContext } from './graph-context.ts';
import { requestContext, type FaceProcess } from './request-context.ts';

type Modules = SubgraphOptions<GraphContext>['modules'];

/** Routes of a face's own that machines call. */
export type FaceMachineRoutes = (faceProcess: FaceProcess) => MachineRoutes;

/** Starts a face as the process its settings describe: an own port, an own database login, tokens of identity. */
export function startFace(
  face: Face,
  modules: Modules,
  usualPort: number,
  machineRoutes?: FaceMachineRoutes,
  env?: Readonly<Record<string, string | undefined>>,
): Promise<Serving> {
  const portSetting = `${face.name.toUpperCase()}_PORT`;
  const ports = readEnvironment({ [portSetting]: port(usualPort) }, env);
  const { HOST, DATABASE_URL, DATABASE_POOL_SIZE, TOKEN_ISSUER, TOKEN_AUDIENCE, JWKS_URL } = readEnvironment(
    {
      HOST: z.string().default('127.0.0.1'),
      DATABASE_URL: databaseAddress(),
      DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
      TOKEN_ISSUER: requiredInProduction(z.string(), 'http://127.0.0.1:4005'),
      TOKEN_AUDIENCE: z.string().default('lianban'),
      JWKS_URL: requiredInProduction(address(), 'http://127.0.0.1:4005/.well-known/jwks.json'),
    },
    env,
  );
  const log = createLog(face.name);
  const database = refusing(() => openDatabase({ url: DATABASE_URL, poolSize: DATABASE_POOL_SIZE, log }));
  gauge('lianban_pool_waiting', 'Requests that wait for a database connection.', [], function collect() {
    this.set(database.waiting());
  });
  return serveFace({ face, database, now: refusing(() => systemClock()) }, modules, {
    ...(machineRoutes ? { machineRoutes } : {}),
    host: HOST,
    port: ports[portSetting] ?? usualPort,
    portSetting,
    log,
    verify: verifyToken({ issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE, jwksUrl: JWKS_URL }),
  });
}

/** Serves a face over a database that is open already; the database is closed when the face stops. */
export function serveFace(
  faceProcess: FaceProcess,
  modules: Modules,
  {
    machineRoutes,
    ...server
  }: Pick<SubgraphOptions<GraphContext>, 'host' | 'port' | 'portSetting' | 'log' | 'verify'> & {
    readonly machineRoutes?: FaceMachineRoutes;
  },
): Promise<Serving> {
  return startSubgraph({
    ...server,
    name: faceProcess.face.name,
    modules,
    context: (claims, request) => requestContext(faceProcess, claims, request.headers['accept-language']),
    routes: fileRoutes(faceProcess),
    machineRoutes: machineRoutes?.(faceProcess) ?? {},
    ready: () => faceProcess.database.ready(),
    drain: () => faceProcess.database.close(),
  });
}

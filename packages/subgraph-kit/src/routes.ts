import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TokenClaims } from '@lianban/identity/verify-token';

/** A request to a raw route of a subgraph, such as a file; its token is already believed. */
export interface RouteCall {
  request: IncomingMessage;
  response: ServerResponse;
  claims: TokenClaims;
  params: Readonly<Record<string, string>>;
  traceId: string;
  /** Aborts when the client goes away. */
  signal: AbortSignal;
}

/** The same for a route that is called by machines without a person's token: the handler itself says who calls. */
export type MachineCall = Omit<RouteCall, 'claims'>;

type Handlers<Call> = Readonly<Record<string, (call: Call) => unknown>>;

/** Keys like `POST /files` and `GET /files/:id`. */
export type Routes = Handlers<RouteCall>;

/** Routes that check their callers themselves, by whatever a machine can hold. */
export type MachineRoutes = Handlers<MachineCall>;

export interface FoundRoute<Call> {
  handler: (call: Call) => unknown;
  params: Record<string, string>;
}

/** Prepares the routes of a subgraph for look-up by method and path. */
export function routeFinder<Call>(routes: Handlers<Call>): (method: string, path: string) => FoundRoute<Call> | 'other method' | null {
  const prepared = Object.entries(routes).map(([key, handler]) => {
    const [method, path] = key.split(' ');
    if (!method || !path?.startsWith('/')) throw new Error(`A route is written 'METHOD /path', not '${key}'.`);
    return { method, steps: path.split('/'), handler };
  });
  return (method, path) => {
    let otherMethod = false;
    for (const route of prepared) {
      const params = match(route.steps, path.split('/'));
      if (params && route.method === method) return { handler: route.handler, params };
      otherMethod ||= params !== null;
    }
    return otherMethod ? 'other method' : null;
  };
}

function match(steps: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (steps.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, step] of steps.entries()) {
    const value = given[at]!;
    if (!step.startsWith(':')) {
      if (step !== value) return null;
      continue;
    }
    const decoded = decode(value);
    if (!decoded) return null;
    params[step.slice(1)] = decoded;
  }
  return params;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

import { z } from 'zod';
import type { Identity } from '../identity.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Answer } from './answer.ts';
import type { Origin } from './origin.ts';

/** One call, its body checked. */
export interface Call<Body> {
  readonly body: Body;
  readonly query: URLSearchParams;
  /** The variable steps of the path, in order. */
  readonly steps: readonly string[];
  readonly from: Origin;
}

/** An administrator acts for the tenant of the seat in use. */
export interface Administrator extends SignedIn {
  readonly tenantId: string;
  readonly tenantKind: string;
  readonly actingSeatId: string;
}

type Who = { anybody: null; signedIn: SignedIn; administrator: Administrator };
export type Access = keyof Who;

/** A path, who may use it, and what it does; `:id` in the path is a variable step. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  readonly body: z.ZodType;
  readonly handle: (identity: Identity, call: Call<unknown>, who: unknown) => Promise<Answer>;
}

function routeFor<A extends Access>(access: A) {
  return <Shape extends z.ZodRawShape>(
    method: Route['method'],
    path: string,
    shape: Shape,
    handle: (identity: Identity, call: Call<z.output<z.ZodObject<Shape>>>, who: Who[A]) => Promise<Answer>,
  ): Route => ({ method, path, access, body: z.object(shape, { error: 'wrong_type' }), handle: handle as Route['handle'] });
}

export const forAnybody = routeFor('anybody');
export const forSignedIn = routeFor('signedIn');
export const forAdministrator = routeFor('administrator');

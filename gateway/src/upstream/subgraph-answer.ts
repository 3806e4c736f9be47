import type { JsonObject } from '../plan/data.ts';

export interface SubgraphCall {
  subgraph: string;
  operation: string;
  /** Only queries are tried again, and only when the connection failed. */
  isQuery: boolean;
  variables: Readonly<Record<string, unknown>>;
}

export interface SubgraphAnswer {
  data?: JsonObject | null;
  errors?: readonly unknown[];
}

/** Why a subgraph gave no answer; `client left` is no loss to anybody. */
export type Loss = 'unreachable' | 'timed out' | 'not understood' | 'refused' | 'client left';

/** The reason of a signal that ends because nobody waits for the answer any more. */
export const CLIENT_LEFT = Symbol('the client left');

/** A subgraph gave no GraphQL answer; the message is for the log. */
export class SubgraphError extends Error {
  override readonly name = 'SubgraphError';
  readonly subgraph: string;
  readonly loss: Loss;
  constructor(subgraph: string, loss: Loss, cause?: unknown) {
    super(`subgraph ${subgraph}: ${loss}`, { cause });
    this.subgraph = subgraph;
    this.loss = loss;
  }
}

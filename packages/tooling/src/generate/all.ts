import { type GeneratedFiles, faceSchemas, supergraph } from './graph.ts';
import { portalOperations } from './portal-operations.ts';

/** Every generated file of the repository, made anew from its sources. */
export async function generateAll(): Promise<GeneratedFiles> {
  const schemas = faceSchemas();
  const composed = supergraph(schemas);
  return new Map([...schemas, ['gateway/supergraph.graphql', composed], ...(await portalOperations(composed))]);
}

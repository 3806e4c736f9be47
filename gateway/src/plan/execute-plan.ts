import type { BatchFetchNode, FetchNode, FlattenNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { SubgraphError, type SubgraphAnswer, type SubgraphCall } from '../upstream/subgraph-answer.ts';
import { subgraphErrors, unavailableError, type AnswerError } from '../answer/errors.ts';
import { copy, isObject, mergeInto, type Json, type JsonObject, type Path } from './data.ts';
import { placesAt, representationOf } from './representation.ts';
import { rewrite } from './rewrite.ts';

/** One run of a plan: what it needs, and what it gathers. */
export interface Run {
  schema: GraphQLSchema;
  /** As the client gave them: what subgraphs get. */
  variables: Readonly<Record<string, unknown>>;
  /** Coerced, with defaults: what conditions are judged by. */
  coerced: Readonly<Record<string, unknown>>;
  call: (call: SubgraphCall) => Promise<SubgraphAnswer>;
  /** Response keys of a fetch's root fields, for the path of an error that has none. */
  rootKeys: (node: FetchNode) => readonly string[];
  data: JsonObject;
  errors: AnswerError[];
  traceId: string;
}

/** Carries out a plan. A subgraph that fails costs its own fields: the rest goes on, the loss becomes an error. */
export async function executePlan(node: PlanNode, run: Run): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const step of node.nodes) await executePlan(step, run);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((step) => executePlan(step, run)));
      return;
    case 'Condition': {
      const branch = run.coerced[node.condition] === true ? node.ifClause : node.elseClause;
      if (branch) await executePlan(branch, run);
      return;
    }
    case 'Fetch':
      return fetchRoot(node, run);
    case 'Flatten':
      return fetchEntities(node, run);
    case 'BatchFetch':
      return fetchBatch(node, run);
    default:
      throw new Error(`The planner made a step the gateway does not know: ${node.kind}`);
  }
}

async function fetchRoot(node: FetchNode, run: Run): Promise<void> {
  const answer = await ask(
    node,
    variablesOf(node, run),
    run,
    run.rootKeys(node).map((key) => [key]),
  );
  if (!answer) return;
  run.errors.push(...subgraphErrors(answer.errors, node.serviceName, run.traceId, (path) => path));
  if (!answer.data) return;
  rewrite(run.schema, answer.data, node.outputRewrites);
  mergeInto(run.data, answer.data);
}

/** Entities of one fetch, each representation once, and the places each of them fills. */
class Asked {
  readonly representations: JsonObject[] = [];
  readonly places: { entity: JsonObject; path: Path }[][] = [];
  readonly #byText = new Map<string, number>();

  add(representation: JsonObject, place: { entity: JsonObject; path: Path }): void {
    const text = JSON.stringify(representation);
    let at = this.#byText.get(text);
    if (at === undefined) {
      at = this.representations.push(representation) - 1;
      this.#byText.set(text, at);
      this.places.push([]);
    }
    this.places[at]!.push(place);
  }

  fill(entities: Json | undefined): void {
    if (!Array.isArray(entities)) return;
    entities.forEach((entity, at) => {
      if (!isObject(entity)) return;
      this.places[at]?.forEach((place, index) => mergeInto(place.entity, index === 0 ? entity : copy(entity)));
    });
  }

  /** `_entities.3.stock` of the subgraph is `shops.7.stock` of the client. */
  clientPath(path: Path): Path | undefined {
    const [, at, ...rest] = path;
    const place = typeof at === 'number' ? this.places[at]?.[0] : undefined;
    return place && [...place.path, ...rest];
  }

  get firstPath(): Path {
    return this.places[0]?.[0]?.path ?? [];
  }
}

async function fetchEntities(flatten: FlattenNode, run: Run): Promise<void> {
  const node = flatten.node;
  if (node.kind !== 'Fetch') throw new Error(`The planner put a ${node.kind} below a path.`);
  const asked = new Asked();
  for (const place of placesAt(run.schema, run.data, flatten.path)) {
    const representation = representationOf(run.schema, place.entity, node.requires ?? []);
    if (!representation) continue;
    rewrite(run.schema, representation, node.inputRewrites);
    asked.add(representation, place);
  }
  if (asked.representations.length === 0) return;
  const answer = await ask(node, { ...variablesOf(node, run), representations: asked.representations }, run, [asked.firstPath]);
  if (!answer) return;
  run.errors.push(...subgraphErrors(answer.errors, node.serviceName, run.traceId, (path) => asked.clientPath(path)));
  for (const entity of listOf(answer.data?.['_entities'])) rewrite(run.schema, entity, node.outputRewrites);
  asked.fill(answer.data?.['_entities']);
}

async function fetchBatch(node: BatchFetchNode, run: Run): Promise<void> {
  const variables: Record<string, unknown> = variablesOf(node, run);
  const batches = new Map<string, Asked>();
  for (const alias of node.entityBatch.aliases) {
    const asked = new Asked();
    for (const place of alias.paths.flatMap((path) => placesAt(run.schema, run.data, path))) {
      const representation = representationOf(run.schema, place.entity, alias.requires);
      if (!representation) continue;
      rewrite(run.schema, representation, alias.inputRewrites);
      asked.add(representation, place);
    }
    variables[alias.representationsVariableName] = asked.representations;
    batches.set(alias.alias, asked);
  }
  const filled = [...batches.values()].filter((asked) => asked.representations.length > 0);
  if (filled.length === 0) return;
  const answer = await ask(
    node,
    variables,
    run,
    filled.map((asked) => asked.firstPath),
  );
  if (!answer) return;
  run.errors.push(
    ...subgraphErrors(answer.errors, node.serviceName, run.traceId, (path) => batches.get(String(path[0]))?.clientPath(path)),
  );
  for (const { alias, outputRewrites } of node.entityBatch.aliases) {
    const entities = answer.data?.[alias];
    for (const entity of listOf(entities)) rewrite(run.schema, entity, outputRewrites);
    batches.get(alias)?.fill(entities);
  }
}

async function ask(
  node: FetchNode | BatchFetchNode,
  variables: Record<string, unknown>,
  run: Run,
  lostPaths: readonly Path[],
): Promise<SubgraphAnswer | null> {
  try {
    return await run.call({ subgraph: node.serviceName, operation: node.operation, isQuery: node.operationKind !== 'mutation', variables });
  } catch (error) {
    if (!(error instanceof SubgraphError)) throw error;
    for (const path of lostPaths) run.errors.push(unavailableError(error, run.traceId, path));
    return null;
  }
}

function variablesOf(node: FetchNode | BatchFetchNode, run: Run): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const name of node.variableUsages ?? []) if (name in run.variables) variables[name] = run.variables[name];
  return variables;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

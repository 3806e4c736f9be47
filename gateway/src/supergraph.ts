import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { buildASTSchema, Kind, parse, type DocumentNode, type FieldDefinitionNode, type GraphQLSchema } from 'graphql';
import { StartRefused } from '@lianban/process/start-refused';

/** What the gateway knows of the graph: where its parts are, what clients may ask, how to plan. */
export interface Supergraph {
  /** Subgraph name (as in the supergraph, such as `carrier`) to the URL of its GraphQL end point. */
  subgraphs: ReadonlyMap<string, string>;
  /** The schema of clients, without the machinery of federation. */
  schema: GraphQLSchema;
  planner: QueryPlanner;
  /** Something is marked `@inaccessible`: answers must be filtered, never passed on unread. */
  hidesElements: boolean;
}

/**
 * Reads a composed supergraph.
 * @param settings the environment: `CARRIER_URL` moves the subgraph `carrier` from the address written in the file
 * @throws StartRefused when the text is no supergraph
 */
export function readSupergraph(sdl: string, settings: Readonly<Record<string, string | undefined>> = {}): Supergraph {
  let document: DocumentNode;
  let planner: QueryPlanner;
  try {
    document = parse(sdl, { noLocation: true });
    planner = new QueryPlanner(sdl);
  } catch (error) {
    throw new StartRefused(`The supergraph file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const subgraphs = new Map([...subgraphsOf(document)].map(([name, url]) => [name, withPath(settings[settingOfSubgraph(name)] || url)]));
  if (subgraphs.size === 0) throw new StartRefused('The supergraph file names no subgraphs (no join__Graph values).');
  for (const [name, url] of subgraphs)
    if (!URL.canParse(url)) throw new StartRefused(`The supergraph has no usable address of ${name}; set ${settingOfSubgraph(name)}.`);
  return {
    subgraphs,
    planner,
    schema: publicSchema(planner.consumerSchema),
    hidesElements: /@(?:\w+__)?inaccessible\b/.test(sdl.replace(/directive @[^\n]*/g, '')),
  };
}

/** The setting that moves a subgraph: `CARRIER_URL` for `carrier`. */
export function settingOfSubgraph(name: string): string {
  return `${name.replace(/\W/g, '_').toUpperCase()}_URL`;
}

/** A setting may name the process alone; its GraphQL end point is `/graphql`. */
function withPath(url: string): string {
  return URL.canParse(url) && new URL(url).pathname === '/' ? new URL('/graphql', url).href : url;
}

function* subgraphsOf(document: DocumentNode): Iterable<[string, string]> {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const given = new Map(
        (value.directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? []).map(({ name, value: text }) => [
          name.value,
          text.kind === Kind.STRING ? text.value : '',
        ]),
      );
      yield [given.get('name') ?? value.name.value, given.get('url') ?? ''];
    }
  }
}

/** The planner prints introspection's own types and fields too; graphql-js brings them itself. */
function publicSchema(sdl: string): GraphQLSchema {
  const own = (name: string) => !name.startsWith('__');
  const document = parse(sdl, { noLocation: true });
  return buildASTSchema({
    ...document,
    definitions: document.definitions
      .filter((definition) => !('name' in definition) || !definition.name || own(definition.name.value))
      .map((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION
          ? { ...definition, fields: (definition.fields ?? []).filter((field: FieldDefinitionNode) => own(field.name.value)) }
          : definition,
      ),
  });
}

import type { FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { Operation, sameAnswer, Selection } from '../answer/selection.ts';
import type { Supergraph } from '../supergraph.ts';
import { checkLimits, limitError, type Limits } from './limits.ts';
import { LeastRecent } from '@lianban/process/least-recent';

/** An operation that is parsed, validated and planned; kept, so that the next request only fills in variables. */
export interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Null where nothing must be fetched. */
  plan: PlanNode | null;
  /** One fetch whose answer is the client's answer, key by key: it may be passed on unread. */
  passOn: FetchNode | null;
  introspects: boolean;
  selectionFor(variables: Readonly<Record<string, unknown>>): Selection;
  rootKeys(node: FetchNode): readonly string[];
}

export interface PrepareOptions {
  supergraph: Supergraph;
  limits: Limits;
  introspection: boolean;
  /** Field names in "did you mean" would tell the schema. */
  hideSuggestions: boolean;
}

/** Gives prepared operations by text and name; the portal's persisted ones stay, others as long as they are in use. */
export function preparer(options: PrepareOptions) {
  const { supergraph, limits } = options;
  const persisted = new Map<string, Promise<Prepared>>();
  const free = new LeastRecent<Promise<Prepared>>(1_000);
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  /** @throws GraphQLError with the code of what is wrong; an array of them from validation */
  async function prepare(
    text: string,
    name: string | null,
    isPersisted: boolean,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Prepared> {
    const key = `${name ?? ''}\n${text}`;
    const cache = isPersisted ? persisted : free;
    const known = cache.get(key);
    const prepared = await (known ?? keep(cache, key, make(text, name, isPersisted, variables)));
    if (!isPersisted && known) checkLimits(supergraph.schema, prepared.operation, prepared.fragments, variables, limits);
    return prepared;
  }

  function keep(
    cache: { set(key: string, value: Promise<Prepared>): unknown; delete(key: string): unknown },
    key: string,
    made: Promise<Prepared>,
  ): Promise<Prepared> {
    cache.set(key, made);
    made.catch(() => cache.delete(key));
    return made;
  }

  async function make(
    text: string,
    name: string | null,
    isPersisted: boolean,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Prepared> {
    const document = parseWithin(text, isPersisted ? undefined : limits.tokens);
    const operation = getOperationAST(document, name);
    if (!operation)
      throw new GraphQLError(
        name === null ? 'Exactly one operation, or an operationName, is needed.' : 'There is no operation of this name.',
        { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
      );
    if (operation.operation === 'subscription')
      throw new GraphQLError('Subscriptions are not served.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
    const fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    if (!isPersisted) checkLimits(supergraph.schema, operation, fragments, variables, limits);
    const errors = validate(supergraph.schema, document, rules, { maxErrors: 10 });
    if (errors.length > 0) throw new InvalidOperation(errors.map((error) => validationError(error, options.hideSuggestions)));

    const introspects = introspection(operation, fragments);
    const plan = introspects ? null : ((await supergraph.planner.planAsync(text, name, new Set(), 0)).node ?? null);
    const rootType = supergraph.schema.getRootType(operation.operation) as GraphQLObjectType;
    const selections = new Map<string, Selection>();
    const conditions = conditionVariables(document);
    const rootKeysOf = new WeakMap<FetchNode, readonly string[]>();
    const selectionFor = (values: Readonly<Record<string, unknown>>): Selection => {
      const key = conditions.map((variable) => String(values[variable])).join();
      let selection = selections.get(key);
      if (!selection)
        selections.set(
          key,
          (selection = new Selection(new Operation(supergraph.schema, fragments, values), rootType, [operation.selectionSet])),
        );
      return selection;
    };
    return {
      document,
      operation,
      fragments,
      plan,
      introspects,
      selectionFor,
      passOn:
        plan?.kind === 'Fetch' && conditions.length === 0 && !supergraph.hidesElements && passesOn(plan, selectionFor({})) ? plan : null,
      rootKeys: (node) => {
        let keys = rootKeysOf.get(node);
        if (!keys) rootKeysOf.set(node, (keys = rootKeys(node)));
        return keys;
      },
    };
  }

  function passesOn(node: FetchNode, wanted: Selection): boolean {
    if (node.outputRewrites?.length || node.requires) return false;
    const document = parse(node.operation, { noLocation: true });
    const operation = getOperationAST(document);
    if (!operation) return false;
    const fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    return sameAnswer(wanted, new Selection(new Operation(supergraph.schema, fragments, {}), wanted.type, [operation.selectionSet]));
  }

  /** @throws InvalidOperation BAD_USER_INPUT */
  function coerce(prepared: Prepared, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const result = getVariableValues(supergraph.schema, prepared.operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
    if (result.coerced) return result.coerced;
    throw new InvalidOperation(
      (result.errors ?? []).map(
        (error) =>
          new GraphQLError(withoutSuggestion(error.message, options.hideSuggestions), {
            nodes: error.nodes ?? null,
            extensions: { code: 'BAD_USER_INPUT' },
          }),
      ),
    );
  }

  return { prepare, coerce };
}

/** Several things are wrong with one operation. */
export class InvalidOperation extends Error {
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super('invalid operation');
    this.errors = errors;
  }
}

function parseWithin(text: string, maxTokens: number | undefined): DocumentNode {
  try {
    return parse(text, maxTokens === undefined ? {} : { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/token limit|Document contains more/i.test(error.message) && maxTokens !== undefined) throw limitError('tokens', maxTokens);
    throw new GraphQLError(error.message, {
      source: error.source ?? null,
      positions: error.positions ?? null,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}

function validationError(error: GraphQLError, hideSuggestions: boolean): GraphQLError {
  const isIntrospection = error.message.startsWith('GraphQL introspection has been disabled');
  return new GraphQLError(isIntrospection ? 'Introspection is switched off here.' : withoutSuggestion(error.message, hideSuggestions), {
    nodes: error.nodes ?? null,
    extensions: { code: isIntrospection ? 'INTROSPECTION_DISABLED' : 'GRAPHQL_VALIDATION_FAILED' },
  });
}

function withoutSuggestion(message: string, hide: boolean): string {
  return hide ? message.replace(/ Did you mean [^]*\?$/, '') : message;
}

/** The names of variables that decide what is in the answer. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      const value = node.arguments?.find(({ name }) => name.value === 'if')?.value;
      names.add(value?.kind === Kind.VARIABLE ? value.name.value : '');
    },
  });
  return [...names];
}

/** The planner plans data only: an operation asks for the schema or for data. */
function introspection(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  const names: string[] = [];
  const walk = (selections: OperationDefinitionNode['selectionSet']['selections']): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) names.push(node.name.value);
      else walk((node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value))?.selectionSet.selections ?? []);
    }
  };
  walk(operation.selectionSet.selections);
  const asksSchema = names.some((name) => name === '__schema' || name === '__type');
  if (asksSchema && names.some((name) => !name.startsWith('__'))) {
    throw new GraphQLError('Ask for the schema and for data in two operations.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
  }
  return asksSchema || names.every((name) => name === '__typename');
}

function rootKeys(node: FetchNode): readonly string[] {
  const operation = getOperationAST(parse(node.operation, { noLocation: true }));
  return (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.name.value !== '__typename' ? [selection.alias?.value ?? selection.name.value] : [],
  );
}

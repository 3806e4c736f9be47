import {
  GraphQLError,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  getNamedType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation may be that is not one of the portal's own. */
export interface Limits {
  tokens: number;
  depth: number;
  aliases: number;
  rootFields: number;
  /** Fields, each counted as often as its lists may repeat it. */
  cost: number;
}

/** How long a list is taken to be where no argument says so. */
const UNKNOWN_LIST = 10;
const SIZE_ARGUMENTS = ['first', 'last', 'limit'];

/** The operation asks for more than a client may; `limit` names which bound it broke. */
export function limitError(limit: keyof Limits, most: number): GraphQLError {
  return new GraphQLError(`The operation is too large: at most ${most} for its ${limit}.`, {
    extensions: { code: 'OPERATION_TOO_LARGE', limit, most },
  });
}

/**
 * Measures an operation before it is validated (validation itself can be made slow) and stops at the first bound broken.
 * Unknown fields and fragment cycles are left to validation.
 * @param variables the client's values, for list sizes given by variable
 * @throws GraphQLError OPERATION_TOO_LARGE
 */
export function checkLimits(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): void {
  let cost = 0;
  let steps = 0;
  let aliases = 0;
  const open = new Set<string>();
  const sizes = { ...variableDefaults(operation), ...variables };

  const walk = (
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    depth: number,
    times: number,
    pageSize: number | null,
  ): void => {
    for (const node of set.selections) {
      if (++steps > limits.cost) throw limitError('cost', limits.cost);
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
        walk(node.selectionSet, type, depth, times, pageSize);
      } else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (!fragment || open.has(node.name.value)) continue;
        open.add(node.name.value);
        walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), depth, times, pageSize);
        open.delete(node.name.value);
      } else {
        if (depth > limits.depth) throw limitError('depth', limits.depth);
        if (node.alias && ++aliases > limits.aliases) throw limitError('aliases', limits.aliases);
        if ((cost += times) > limits.cost) throw limitError('cost', limits.cost);
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
        if (!node.selectionSet) continue;
        const size = sizeArgument(node, field, sizes) ?? pageSize;
        const isList = field !== undefined && isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
        walk(
          node.selectionSet,
          field && getNamedType(field.type),
          depth + 1,
          isList ? times * (size ?? UNKNOWN_LIST) : times,
          isList ? null : size,
        );
      }
    }
  };
  if (operation.selectionSet.selections.length > limits.rootFields) throw limitError('rootFields', limits.rootFields);
  walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1, 1, null);
}

/**
 * The size a connection is asked for, by value, by variable or by what either is where nothing is said; it counts for the
 * next list below, and as one where it is none: whoever answers may give one all the same.
 */
function sizeArgument(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const value = node.arguments?.find(({ name }) => SIZE_ARGUMENTS.includes(name.value))?.value;
  const said = value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  const size = said === undefined ? field?.args.find(({ name }) => SIZE_ARGUMENTS.includes(name))?.defaultValue : said;
  return typeof size === 'number' ? Math.max(1, size) : null;
}

/** Whole numbers an operation gives its own variables where the client leaves them out. */
function variableDefaults(operation: OperationDefinitionNode): Record<string, number> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

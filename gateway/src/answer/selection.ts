import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** The form of one value of the answer. */
export type Shape = { nonNull: boolean } & (
  | { kind: 'leaf'; allowed: ReadonlySet<unknown> | null }
  | { kind: 'type name' }
  | { kind: 'list'; of: Shape }
  | { kind: 'object'; selection: Selection }
);

export interface FieldShape {
  key: string;
  shape: Shape;
}

/** What an operation selects below one place, by runtime type; worked out once per type and kept. */
export class Selection {
  readonly type: GraphQLCompositeType;
  readonly #sets: readonly SelectionSetNode[];
  readonly #in: Operation;
  readonly #byType = new Map<string, readonly FieldShape[]>();
  readonly #objectName: string | null;

  constructor(operation: Operation, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]) {
    this.#in = operation;
    this.type = type;
    this.#sets = sets;
    this.#objectName = isObjectType(type) ? type.name : null;
  }

  /** The runtime type of a value, or null if it is none that clients may see here. */
  typeNameOf(typeName: unknown): string | null {
    if (this.#objectName !== null) return this.#objectName;
    const { schema } = this.#in;
    const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
    return isObjectType(type) && isAbstractType(this.type) && schema.isSubType(this.type, type) ? type.name : null;
  }

  fieldsFor(typeName: string): readonly FieldShape[] {
    let fields = this.#byType.get(typeName);
    if (!fields) this.#byType.set(typeName, (fields = this.#collect(this.#in.schema.getType(typeName) as GraphQLObjectType)));
    return fields;
  }

  /** All object types that may stand here. */
  possibleTypes(): readonly GraphQLObjectType[] {
    return isObjectType(this.type) ? [this.type] : this.#in.schema.getPossibleTypes(this.type);
  }

  #collect(type: GraphQLObjectType): FieldShape[] {
    const found = new Map<string, { type: GraphQLOutputType; sets: SelectionSetNode[]; isTypeName: boolean }>();
    const seen = new Set<string>();
    const walk = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (!this.#in.includes(node)) continue;
        if (node.kind === Kind.FIELD) {
          const isTypeName = node.name.value === '__typename';
          const field = isTypeName ? TypeNameMetaFieldDef : type.getFields()[node.name.value];
          if (!field) continue;
          const key = node.alias?.value ?? node.name.value;
          const entry = found.get(key) ?? { type: field.type, sets: [], isTypeName };
          if (node.selectionSet) entry.sets.push(node.selectionSet);
          found.set(key, entry);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          if (!node.typeCondition || this.#in.matches(type, node.typeCondition.name.value)) walk(node.selectionSet);
        } else if (!seen.has(node.name.value)) {
          seen.add(node.name.value);
          const fragment = this.#in.fragments.get(node.name.value);
          if (fragment && this.#in.matches(type, fragment.typeCondition.name.value)) walk(fragment.selectionSet);
        }
      }
    };
    for (const set of this.#sets) walk(set);
    return [...found].map(([key, { type: fieldType, sets, isTypeName }]) => ({
      key,
      shape: isTypeName ? { kind: 'type name', nonNull: true } : this.#shapeOf(fieldType, sets),
    }));
  }

  #shapeOf(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
    const nonNull = isNonNullType(type);
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) return { kind: 'list', nonNull, of: this.#shapeOf(bare.ofType as GraphQLOutputType, sets) };
    if (isCompositeType(bare)) return { kind: 'object', nonNull, selection: new Selection(this.#in, bare, sets) };
    return { kind: 'leaf', nonNull, allowed: isEnumType(bare) ? new Set(bare.getValues().map(({ name }) => name)) : null };
  }
}

/** One operation with the values of its conditions fixed. */
export class Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Readonly<Record<string, unknown>>) {
    this.schema = schema;
    this.fragments = fragments;
    this.#variables = variables;
  }

  includes(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (!node.directives?.length) return true;
    if (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.['if'] !== false;
  }

  matches(type: GraphQLObjectType, condition: string): boolean {
    if (type.name === condition) return true;
    const abstract = this.schema.getType(condition);
    return isAbstractType(abstract) && this.schema.isSubType(abstract, type);
  }
}

/** True if two operations give answers of the same keys in every case: then a subgraph's answer is the client's. */
export function sameAnswer(one: Selection, other: Selection): boolean {
  return (
    one.type.name === other.type.name &&
    one.possibleTypes().every(({ name }) => {
      const fields = one.fieldsFor(name);
      const others = new Map(other.fieldsFor(name).map((field) => [field.key, field.shape]));
      return (
        fields.length === others.size &&
        fields.every(({ key, shape }) => {
          const match = others.get(key);
          return match !== undefined && sameShape(shape, match);
        })
      );
    })
  );
}

function sameShape(one: Shape, other: Shape): boolean {
  if (one.kind === 'list') return other.kind === 'list' && sameShape(one.of, other.of);
  if (one.kind === 'object') return other.kind === 'object' && sameAnswer(one.selection, other.selection);
  return one.kind === other.kind;
}

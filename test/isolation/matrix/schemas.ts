import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@lianban/tooling/root';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import type { FaceName } from '../scene/organisations.ts';

/** A root field of a face as its printed schema has it. */
export interface RootField {
  readonly face: FaceName;
  readonly operation: 'query' | 'mutation';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Everything the field can answer, each type once a path. */
  readonly selection: string;
}

export const FACES = ['carrier', 'partner', 'vendor', 'association'] as const;
/** Federation's own root fields; entities have a test of their own, `_service` is closed in production. */
const FEDERATION = new Set(['_entities', '_service']);

const read = (path: string): GraphQLSchema =>
  buildASTSchema(parse(readFileSync(join(root, path), 'utf8')), { assumeValid: true, assumeValidSDL: true });
const schemas = new Map(FACES.map((face) => [face, read(`subgraphs/${face}/schema.graphql`)]));

export function rootFields(): RootField[] {
  return FACES.flatMap((face) =>
    (['query', 'mutation'] as const).flatMap((operation) => {
      const schema = schemaOf(face);
      const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
      return Object.values(type?.getFields() ?? {})
        .filter(({ name }) => !FEDERATION.has(name))
        .map((field) => ({
          face,
          operation,
          name: field.name,
          field,
          selection: selectionOf(getNamedType(field.type), []),
        }));
    }),
  );
}

/** Names of all root fields the gateway offers. */
export function gatewayRootFields(): string[] {
  const schema = read('gateway/supergraph.graphql');
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {})).sort();
}

/** Every entity type of a face with everything it can be asked for. */
export function entityTypes(face: FaceName): { name: string; selection: string }[] {
  const union = schemaOf(face).getType('_Entity');
  if (!isUnionType(union)) throw new Error(`The ${face} face has no entities.`);
  return union.getTypes().map((type) => ({ name: type.name, selection: selectionOf(type, []) }));
}

function schemaOf(face: FaceName): GraphQLSchema {
  const schema = schemas.get(face);
  if (!schema) throw new Error(`There is no face ${face}.`);
  return schema;
}

/** All fields below a type; a type that stands above on the path already is asked for by its id alone. */
function selectionOf(type: GraphQLNamedType, above: readonly string[]): string {
  if (!isCompositeType(type)) return '';
  const path = [...above, type.name];
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((each) => `... on ${each.name} ${selectionOf(each, path)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) throw new Error(`No selection is known for ${type.name}.`);
  if (above.includes(type.name)) return type.getFields()['id'] ? '{ id }' : '{ __typename }';
  return `{ ${Object.values(type.getFields())
    .map(({ name, args, type: answer }) => `${name}${argumentsOf(args)} ${selectionOf(getNamedType(answer), path)}`)
    .join(' ')} }`;
}

/** What a field below must be told: the first of the answers a closed list offers. */
function argumentsOf(args: readonly GraphQLArgument[]): string {
  const told = args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => {
      const named = getNamedType(type);
      if (!isEnumType(named)) throw new Error(`The matrix has no value for the argument ${name} of a field.`);
      return `${name}: ${named.getValues()[0]?.name ?? ''}`;
    });
  return told.length > 0 ? `(${told.join(', ')})` : '';
}

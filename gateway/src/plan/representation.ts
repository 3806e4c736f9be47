import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { isObject, type Json, type JsonObject, type Path } from './data.ts';

/** An entity of the answer that a further fetch must fill, and where it stands. */
export interface Place {
  entity: JsonObject;
  path: Path;
}

/** True if an object of type `typeName` matches one of the type conditions. */
export function matchesType(schema: GraphQLSchema, typeName: unknown, conditions: readonly string[]): boolean {
  if (typeof typeName !== 'string') return false;
  if (conditions.includes(typeName)) return true;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return false;
  return conditions.some((name) => {
    const abstract = schema.getType(name);
    return isAbstractType(abstract) && schema.isSubType(abstract, type);
  });
}

/** Every object that stands at `path` in the answer so far. */
export function placesAt(schema: GraphQLSchema, data: JsonObject, path: readonly FlattenNodePathSegment[]): Place[] {
  const places: Place[] = [];
  const walk = (value: Json | undefined, at: number, trail: Path): void => {
    if (value === null || value === undefined) return;
    const segment = path[at];
    if (segment === '@') {
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, at + 1, [...trail, index]));
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, at, [...trail, index]));
    } else if (!isObject(value)) {
      return;
    } else if (segment === undefined) {
      places.push({ entity: value, path: trail });
    } else if ('Field' in segment) {
      walk(value[segment.Field], at + 1, [...trail, segment.Field]);
    } else if (value['__typename'] === undefined || matchesType(schema, value['__typename'], segment.TypeCondition)) {
      walk(value, at + 1, trail);
    }
  };
  walk(data, 0, []);
  return places;
}

/**
 * What a subgraph needs to know of an entity to resolve it.
 * @returns null when the entity is of another type, or when a part it needs is not there (its own fetch failed)
 */
export function representationOf(schema: GraphQLSchema, entity: JsonObject, requires: readonly RequiresSelection[]): JsonObject | null {
  const representation: JsonObject = {};
  let complete = true;
  const pick = (from: JsonObject, selections: readonly RequiresSelection[], into: JsonObject): void => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        if (matchesType(schema, from['__typename'], [selection.typeCondition])) pick(from, selection.selections, into);
      } else if (selection.kind === 'Field') {
        const value = from[selection.alias ?? selection.name] ?? from[selection.name];
        if (value === undefined) complete = false;
        else into[selection.name] = selection.selections ? pickFrom(value, selection.selections) : value;
      }
    }
  };
  const pickFrom = (value: Json, selections: readonly RequiresSelection[]): Json => {
    if (Array.isArray(value)) return value.map((item) => pickFrom(item, selections));
    if (!isObject(value)) return value;
    const into: JsonObject = {};
    pick(value, selections, into);
    return into;
  };
  pick(entity, requires, representation);
  const keys = Object.keys(representation);
  return complete && keys.some((key) => key !== '__typename') ? representation : null;
}

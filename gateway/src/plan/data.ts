/** Values as they come from subgraphs. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** A place in the answer, as GraphQL errors name it. */
export type Path = (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Adds what a further fetch brought to what is there: objects by key, lists item by item; where one side has no object
 * or list the newer value wins, but never null over something.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key in source) {
    const value = source[key];
    const present = target[key];
    if (present === undefined || present === null) target[key] = value;
    else if (isObject(present) && isObject(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) mergeLists(present, value);
    else if (value !== null && value !== undefined) target[key] = value;
  }
}

function mergeLists(target: Json[], source: Json[]): void {
  for (let at = 0; at < source.length; at++) {
    const value = source[at]!;
    const present = target[at];
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) mergeLists(present, value);
    else if (present === undefined || present === null) target[at] = value;
  }
}

/** A copy that shares nothing: one entity may stand at several places, which later fetches fill differently. */
export function copy<T extends Json | undefined>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (!isObject(value)) return value;
  const made: JsonObject = {};
  for (const key in value) made[key] = copy(value[key]);
  return made as T;
}

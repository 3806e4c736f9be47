import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, type Json, type JsonObject } from './data.ts';
import { matchesType } from './representation.ts';

/** Renames keys and sets values as the plan says, in place: before a representation is sent, or after an answer came. */
export function rewrite(schema: GraphQLSchema, data: Json | undefined, rewrites: readonly FetchRewrite[] | undefined): void {
  for (const step of rewrites ?? []) {
    if ('KeyRenamer' in step) {
      const { path, renameKeyTo } = step.KeyRenamer;
      atEnd(schema, data, path, (holder, key) => {
        holder[renameKeyTo] = holder[key];
        delete holder[key];
      });
    } else {
      const { path, setValueTo } = 'ValueSetter' in step ? step.ValueSetter : step;
      atEnd(schema, data, path, (holder, key) => {
        holder[key] = setValueTo;
      });
    }
  }
}

function atEnd(
  schema: GraphQLSchema,
  data: Json | undefined,
  path: readonly FetchNodePathSegment[],
  act: (holder: JsonObject, key: string) => void,
): void {
  if (Array.isArray(data)) {
    for (const item of data) atEnd(schema, item, path, act);
    return;
  }
  const [step, ...rest] = path;
  if (!isObject(data) || !step) return;
  if ('TypenameEquals' in step) {
    if (data['__typename'] === undefined || matchesType(schema, data['__typename'], [step.TypenameEquals].flat()))
      atEnd(schema, data, rest, act);
  } else if (rest.length > 0) {
    atEnd(schema, data[step.Key], rest, act);
  } else if (step.Key in data) {
    act(data, step.Key);
  }
}

import type { Json, JsonObject } from '../plan/data.ts';
import type { Selection, Shape } from './selection.ts';

/** A value that must not be null is missing: what holds it becomes null instead. */
const broken = Symbol('broken');
type Broken = typeof broken;

/**
 * Cuts the gathered data down to what the client asked, and lets a missing non-null value make its nearest nullable
 * holder null, as GraphQL says.
 * @returns null when the whole answer falls
 */
export function complete(data: JsonObject, selection: Selection): JsonObject | null {
  const answer = completeObject(data, selection);
  return answer === broken ? null : answer;
}

function completeObject(data: JsonObject, selection: Selection): JsonObject | Broken {
  const typeName = selection.typeNameOf(data['__typename']);
  if (typeName === null) return broken;
  const answer: JsonObject = {};
  for (const { key, shape } of selection.fieldsFor(typeName)) {
    const value = shape.kind === 'type name' ? typeName : completeValue(data[key], shape);
    if (value === broken) return broken;
    answer[key] = value;
  }
  return answer;
}

function completeValue(value: Json | undefined, shape: Shape): Json | Broken {
  const completed = value === undefined || value === null ? null : completePresent(value, shape);
  return completed === null || completed === broken ? (shape.nonNull ? broken : null) : completed;
}

function completePresent(value: Exclude<Json, null>, shape: Shape): Json | Broken {
  switch (shape.kind) {
    case 'leaf':
      return shape.allowed === null || shape.allowed.has(value) ? value : broken;
    case 'type name':
      return broken;
    case 'object':
      return typeof value === 'object' && !Array.isArray(value) ? completeObject(value, shape.selection) : broken;
    case 'list': {
      if (!Array.isArray(value)) return broken;
      const items: Json[] = new Array(value.length);
      for (let at = 0; at < value.length; at++) {
        const item = completeValue(value[at], shape.of);
        if (item === broken) return broken;
        items[at] = item;
      }
      return items;
    }
  }
}

import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { RootField } from './schemas.ts';

type Place = GraphQLArgument | GraphQLInputField;
type Step = string | number;

/** A place in a field's arguments where a value stands, such as `input`, `workOrders`, 0, `instruction`. */
export interface Leaf {
  readonly path: readonly Step[];
  readonly type: string;
}

const cursor = (value: string, id: string): string => Buffer.from(JSON.stringify([value, id])).toString('base64url');
const ID = '01990000-0009-7000-8000-0000000000ff';

/** Values that fit the schema and nothing else, by scalar: what databases, clocks and cursors choke on. */
const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: ['13\u00008', '\ud800', '\u2028=HYPERLINK("//x")', '长'.repeat(10_001)],
  ID: ['13\u00008', '\ud800', '00000000-0000-0000-0000-000000000000\n'],
  DateTime: ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59.999-14:00', '1900-01-01T00:00:00Z'],
  Date: ['0000-01-01', '9999-12-31', '1900-01-01'],
  month: ['0000-01', '0001-01', '9999-12', '2026-10\u0000'],
  Int: [-2_147_483_648, -1, 0, 2_147_483_647],
  Float: [-1, 1e300],
  cursor: [
    cursor('2026-99-99T00:00:00.000Z', ID),
    cursor('0000-01-01T00:00:00.000Z', ID),
    cursor('infinity', ID),
    cursor('2026-01-01T00:00:00.000Z', '-'.repeat(36)),
    cursor('TS\ud800\u0000', ID),
  ],
};
/** Texts that mean more than texts, by the names of their places. */
const MEANT: Readonly<Record<string, string>> = {
  after: 'cursor',
  before: 'cursor',
  month: 'month',
  shareOf: 'month',
  fromMonth: 'month',
  toMonth: 'month',
};

/** Every leaf of a field's arguments but enums and truth values, which the schema itself closes. */
export function leavesOf({ field }: RootField): Leaf[] {
  const walk = (places: readonly Place[], path: readonly Step[]): Leaf[] =>
    places.flatMap((place) => {
      const type = getNamedType(place.type);
      const here = [...path, place.name, ...(isList(place.type) ? [0] : [])];
      if (isInputObjectType(type)) return walk(Object.values(type.getFields()), here);
      return isEnumType(type) || type.name === 'Boolean' ? [] : [{ path: here, type: MEANT[place.name] ?? type.name }];
    });
  return walk(field.args, []);
}

/** @throws where no hostile values of a leaf's type are known */
export function hostileValues({ type }: Leaf): readonly unknown[] {
  const values = HOSTILE[type];
  if (!values) throw new Error(`No hostile values are known for ${type}.`);
  return values;
}

/** The variables of a call with one value replaced; what surrounds it is made where it is not there. */
export function withValue(variables: Record<string, unknown>, { path }: Leaf, value: unknown): Record<string, unknown> {
  const whole = structuredClone(variables);
  let part = whole as Record<Step, unknown>;
  for (const [place, step] of path.slice(0, -1).entries()) {
    part[step] ??= typeof path[place + 1] === 'number' ? [] : {};
    part = part[step] as Record<Step, unknown>;
  }
  part[path.at(-1)!] = value;
  return whole;
}

function isList(type: GraphQLInputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signatureOf, variablesOf } from './matrix/arguments.ts';
import { ask, causeOf, each, resultOf } from './matrix/ask.ts';
import { hostileValues, leavesOf, withValue } from './matrix/hostile.ts';
import { FACES, rootFields } from './matrix/schemas.ts';
import { NOWHERE, partyTo, type Things, thingsOf } from './matrix/things.ts';
import { openScene, type Person, type Scene } from './scene/scene.ts';

// Nothing a client can write is a fault of ours: it is taken, or refused by name. Made from the printed schemas, as every-operation.test.ts is.
// Asked by whoever may say most, of each kind of organisation: what somebody without a say writes is refused before anybody looks at it.

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 120_000);
afterAll(() => scene?.close());

const FIELDS = rootFields();

/** Somebody of each kind of organisation, of the whole and limited to a unit, in every role there is. */
function seatsOf(face: (typeof FACES)[number]): Promise<Person[]> {
  const first = Map.groupBy(
    scene.actors.filter((person) => person.face === face),
    ({ tenant, unit }) => `${scene.tenants[tenant].kind} ${unit === null}`,
  );
  return Promise.all([...first.values()].map((people) => scene.inEveryRole(people[0]!)));
}

test.each(FACES)(
  '%s: no value in any argument is a fault',
  async (face) => {
    const fields = FIELDS.filter((field) => field.face === face);
    const seats = await seatsOf(face);
    const asked = seats.flatMap((person) => {
      const own = partyTo(scene, person)[0];
      const things = own ? { ...thingsOf(scene, own, person), customer: [] } : {};
      return fields.flatMap((field) =>
        leavesOf(field).flatMap((leaf) => hostileValues(leaf).map((value) => ({ person, things, field, leaf, value }))),
      );
    });
    const wrong: string[] = [];
    const looked = new Set<string>();
    await each(asked, async ({ person, things, field, leaf, value }) => {
      const { declared, passed } = signatureOf(field);
      const variables = withValue(
        variablesOf(field, ({ names }) => (things as Partial<Things>)[names]?.[0] ?? NOWHERE[names]),
        leaf,
        value,
      );
      // Union types answer with their name, objects with what every list and record has; texts of answers are tested elsewhere.
      const query = `${field.operation} Hostile${declared} { ${field.name}${passed} ${field.selection.includes('__typename') ? '{ __typename }' : field.selection} }`;
      const heard = await ask(scene, face, person, query, variables);
      const { type, code } = resultOf(heard, field);
      if (code !== 'role_missing') looked.add(field.name);
      const faults = heard.codes.filter((code) => code !== 'BAD_USER_INPUT');
      if (heard.status >= 500 || faults.length > 0)
        wrong.push(
          `${field.name} ${leaf.path.join('.')} ${JSON.stringify(value).slice(0, 40)} by ${person.key}: ${heard.status} ${type} ${faults.join()} ${causeOf(scene, heard)}`,
        );
    });
    expect(wrong).toEqual([]);
    // What was written was looked at, of every field that can be told something.
    expect(fields.filter((field) => leavesOf(field).length > 0 && !looked.has(field.name)).map(({ name }) => name)).toEqual([]);
  },
  120_000,
);

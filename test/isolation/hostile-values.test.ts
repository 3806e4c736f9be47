import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signatureOf, variablesOf } from './matrix/arguments.ts';
import { ask, causeOf, each, resultOf } from './matrix/ask.ts';
import { hostileValues, leavesOf, withValue } from './matrix/hostile.ts';
import { FACES, rootFields } from './matrix/schemas.ts';
import { ownChoice, partyTo, thingsOf } from './matrix/things.ts';
import { openScene, type Scene } from './scene/scene.ts';

// Nothing a client can write is a fault of ours: it is taken, or refused by name. Made from the printed schemas, as every-operation.test.ts is.

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 120_000);
afterAll(() => scene?.close());

const FIELDS = rootFields();

test.each(FACES)(
  '%s: no value in any argument is a fault',
  async (face) => {
    const person = scene.actors.find(
      (actor) => actor.face === face && partyTo(scene, actor).length > 0 && !actor.roles.includes('administrator'),
    )!;
    const things = { ...thingsOf(scene, partyTo(scene, person)[0]!, person), customer: [] };
    const asked = FIELDS.filter((field) => field.face === face).flatMap((field) =>
      leavesOf(field).flatMap((leaf) => hostileValues(leaf).map((value) => ({ field, leaf, value }))),
    );
    const wrong: string[] = [];
    await each(asked, async ({ field, leaf, value }) => {
      const { declared, passed } = signatureOf(field);
      const variables = withValue(variablesOf(field, ownChoice(things)), leaf, value);
      // Union types answer with their name, objects with what every list and record has; texts of answers are tested elsewhere.
      const query = `${field.operation} Hostile${declared} { ${field.name}${passed} ${field.selection.includes('__typename') ? '{ __typename }' : field.selection} }`;
      const heard = await ask(scene, face, person, query, variables);
      const { type } = resultOf(heard, field);
      const faults = heard.codes.filter((code) => code !== 'BAD_USER_INPUT');
      if (heard.status >= 500 || faults.length > 0)
        wrong.push(
          `${field.name} ${leaf.path.join('.')} ${JSON.stringify(value).slice(0, 40)}: ${heard.status} ${type} ${faults.join()} ${causeOf(scene, heard)}`,
        );
    });
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  },
  120_000,
);

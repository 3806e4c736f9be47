import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** However many partners a carrier has, its registry's lists are read in as many statements. */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const VALUE = '{ text texts people { name mobile fixedLine email } }';
const QUERIES: Readonly<Record<string, { readonly text: string; readonly rows: (data: ReturnType<typeof JSON.parse>) => number }>> = {
  'a page of fifty cards with all that is on them, documents and what is owed': {
    text: `{ list: carrierRegistrations(first: 50) { count pageInfo { endCursor } edges { node { partner { id shortName } asOf services { id name number }
      entries { field value ${VALUE} } upcoming { field at } bzHelp { parts } maySupply mayRecordAttendance draft { allowed }
      manuals { id title kind service { name } attendees { name } } owedManuals { kind reason service { name } } } } } }`,
    rows: ({ list }) => list.edges.length,
  },
  'those whose card holds a word': {
    text: '{ list: carrierRegistrations(first: 50, search: "有限公司") { edges { node { partner { shortName } entries { field } } } } }',
    rows: ({ list }) => list.edges.length,
  },
  'the month’s drills': {
    text: '{ month: carrierDrillMonth { due called mayLog plan { place day due partner { shortName } numbers { field number } drills { outcome } } } }',
    rows: ({ month }) => month.plan.length,
  },
  'all cards as a list': { text: '{ list: carrierCardList { headers rows } }', rows: ({ list }) => list.rows.length },
  'numbers on several cards': {
    text: '{ list: carrierDuplicateNumbers { number uses { partner { shortName } field service { name } } } }',
    rows: ({ list }) => list.length,
  },
};

/** @returns for each query the rows it gave and the statements it took */
async function measured(): Promise<Map<string, { rows: number; statements: number }>> {
  const taken = new Map<string, { rows: number; statements: number }>();
  for (const [what, { text, rows }] of Object.entries(QUERIES)) {
    scene.statements();
    const { data, errors } = await scene.ask('group@carrier.example', text);
    expect(errors).toBeUndefined();
    taken.set(what, { rows: rows(data), statements: scene.statements() });
  }
  return taken;
}

test('twelve partners or fifty: the same statements', async () => {
  // The first round fills what a process keeps.
  await measured();
  const few = await measured();
  await scene.enterPartners(Array.from({ length: 38 }, (_, place) => `伙伴${place + 1}号`));
  await measured();
  const many = await measured();
  for (const [what, { rows, statements }] of many) {
    expect([what, statements]).toEqual([what, few.get(what)!.statements]);
    expect([what, statements < 15]).toEqual([what, true]);
    expect([what, rows > few.get(what)!.rows]).toEqual([what, what !== 'numbers on several cards' && what !== 'all cards as a list']);
  }
  expect(many.get(Object.keys(QUERIES)[0]!)?.rows).toBe(50);
});

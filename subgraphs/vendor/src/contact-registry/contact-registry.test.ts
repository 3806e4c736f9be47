import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { vendor } from '../face.ts';
import { modules } from '../schema.ts';

const ME = 'engineer@vendor.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(vendor, modules);
});
afterAll(() => scene.close());

const LOOK = `query Look($search: String, $first: Int, $after: String) { list: vendorPartnerContacts(search: $search, first: $first, after: $after) {
  count pageInfo { hasNextPage endCursor } edges { node { partner { shortName } entries { field value { text people { name mobile } } } upcoming { field } } } } }`;
interface Look {
  readonly count: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly contacts: readonly Contact[];
}
type Contact = { partner: { shortName: string }; entries: { field: string }[]; upcoming: object[] };

async function look(variables: object = {}): Promise<Look> {
  const { data, errors } = await scene.ask(ME, LOOK, variables);
  expect(errors).toBeUndefined();
  const { count, pageInfo, edges } = data.list;
  return { count, pageInfo, contacts: edges.map(({ node }: { node: Contact }) => node) };
}

test('the vendor reads how every partner is reached now: no tariff, no web column, no change to come (docs/decisions/0013)', async () => {
  const { count, contacts } = await look({ first: 100 });
  expect(count).toBe(12);
  expect(contacts.map(({ partner }) => partner.shortName)).toContain('云桥软件');
  const fields = new Set(contacts.flatMap(({ entries }) => entries.map(({ field }) => field)));
  expect([...fields].sort()).toEqual(
    ['COMPANY_NAME', 'EMAIL', 'HOTLINE_FIXED', 'HOTLINE_MOBILE', 'LIAISONS', 'SERVICE_CONTACT', 'TECHNICAL_CONTACT', 'TOLL_FREE'].sort(),
  );
  expect(contacts.flatMap(({ upcoming }) => upcoming)).toEqual([]);
});

test('by page, by name and by number', async () => {
  const first = await look({ first: 5 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await look({ first: 100, after: first.pageInfo.endCursor });
  expect(first.contacts.length + second.contacts.length).toBe(12);
  expect((await look({ search: '湘通' })).contacts.map(({ partner }) => partner.shortName)).toEqual(['湘通物联']);
  expect((await look({ search: '138-0731 0001' })).contacts.map(({ partner }) => partner.shortName)).toEqual(['云桥软件']);
});

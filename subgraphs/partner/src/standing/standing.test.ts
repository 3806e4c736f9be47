import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

/** A partner's own scorecard, and nobody else's (SCO-01…05). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules);
});
afterAll(() => scene.close());

const MANAGER = 'manager@partner-a.example';
const CARD = `query Card($month: String) { card: partnerScorecard(month: $month) { month partner { shortName } cards { mode counters { complaints }
  figures { rule value notAssessed median } forecast { complaints { left } } } outside { name value } outsideHistory { name } trend { points { median } } } }`;
const BEHIND = `query Behind($month: String, $filter: ScorecardComplaintFilter) { list: partnerScorecardComplaints(month: $month, filter: $filter, first: 200) {
  edges { node { number reason partner { shortName } complaint { id contact { name masked } scorecards { partner { shortName } } } } } } }`;
const ask = async (query: string, variables: object = {}, account = MANAGER) => {
  const { data, errors } = await scene.ask(account, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

test('is its own, with forecast, and each figure opens its own complaints, customers masked as always', async () => {
  const { card } = await ask(CARD);
  expect(card).toMatchObject({ month: '2026-11', partner: { shortName: '云桥软件' } });
  const [emp] = card.cards;
  expect(emp.forecast.complaints.left).toBe(Math.max(0, 5 - emp.counters.complaints));
  const { list } = await ask(BEHIND, { filter: { mode: emp.mode, counted: true } });
  expect(list.edges).toHaveLength(emp.counters.complaints);
  expect(list.edges.length).toBeGreaterThan(0);
  for (const { node } of list.edges) {
    expect(node.partner.shortName).toBe('云桥软件');
    // Of a complaint that several partners handle, each sees its own part.
    expect(node.complaint.scorecards.map(({ partner: { shortName } }: { partner: { shortName: string } }) => shortName)).toEqual([
      '云桥软件',
    ]);
  }
  expect(list.edges.some(({ node }: { node: { complaint: { contact: { masked: boolean } } } }) => node.complaint.contact.masked)).toBe(
    true,
  );
});

test('shows no median while the month runs, and not who entered figures', async () => {
  const { card } = await ask(CARD);
  expect(card.cards.flatMap(({ figures }: { figures: { median: string | null }[] }) => figures.map(({ median }) => median))).toEqual(
    card.cards.flatMap(({ figures }: { figures: unknown[] }) => figures.map(() => null)),
  );
  expect(card.outsideHistory).toEqual([]);
});

test('makes few statements', async () => {
  await ask(CARD);
  scene.statements();
  await ask(CARD);
  expect(scene.statements()).toBeLessThan(10);
});

test('another partner’s people see theirs; the carrier asks its own face', async () => {
  expect((await ask(CARD, {}, 'manager@partner-b.example')).card.partner.shortName).toBe('湘通物联');
  const { errors } = await scene.ask('reviewer@carrier.example', CARD);
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drawForSurvey } from '@lianban/complaint/survey';
import { carrier } from '../../subgraphs/carrier/src/face.ts';
import { modules as carrierModules } from '../../subgraphs/carrier/src/schema.ts';
import { partner } from '../../subgraphs/partner/src/face.ts';
import { modules as partnerModules } from '../../subgraphs/partner/src/schema.ts';
import { faceScene, type FaceScene } from '../kit/face-scene.ts';

/** SAT-02 as the two sides of a complaint meet it; the draw itself is tested beside its rule. */
let ofCarrier: FaceScene;
let ofPartner: FaceScene;
beforeAll(async () => {
  [ofCarrier, ofPartner] = await Promise.all([
    faceScene(carrier, carrierModules, { months: true }),
    faceScene(partner, partnerModules, { months: true }),
  ]);
});
afterAll(() => Promise.all([ofCarrier?.close(), ofPartner?.close()]));

const ADMIN = 'admin@carrier.example';
const AGENT = 'intake@carrier.example';
const LIST = `query($filter: ComplaintFilter) { list: carrierComplaints(filter: $filter, sort: ACCEPTED, first: 200) {
  edges { node { surveyed complaint { id survey { drawn ticket below sharePercent seed settingsVersion } } } } } }`;
interface Row {
  readonly surveyed: boolean;
  readonly complaint: { readonly id: string; readonly survey: { readonly drawn: boolean; readonly settingsVersion: number } };
}
const rows = async (filter: object = {}): Promise<Row[]> => {
  const { data, errors } = await ofCarrier.ask(AGENT, LIST, { filter });
  expect(errors).toBeUndefined();
  return data.list.edges.map(({ node }: { node: Row }) => node);
};

test('at first every completed service is surveyed; a share set later draws only what is accepted from then on, and says why', async () => {
  const before = await rows();
  expect(before.length).toBeGreaterThan(3);
  expect(before.every(({ surveyed }) => surveyed)).toBe(true);
  expect(await rows({ surveyed: false })).toEqual([]);
  const SETTINGS = 'version surveyPercent surveySeed';
  const { data: now } = await ofCarrier.ask(ADMIN, `{ settings: carrierProgrammeSettings { ${SETTINGS} } }`);
  expect(now.settings).toMatchObject({ surveyPercent: 100, surveySeed: 1 });
  const change = (input: object) =>
    ofCarrier.ask(
      ADMIN,
      `mutation($input: ChangeProgrammeSettingsInput!) { result: carrierChangeProgrammeSettings(input: $input) { __typename
        ... on ProgrammeSettingsChanged { settings { ${SETTINGS} } } ... on InvalidInput { problems { field code } } } }`,
      { input: { version: now.settings.version, reason: '改为抽样', ...input } },
    );
  expect((await change({ surveyPercent: 101 })).data.result.problems).toEqual([{ field: 'surveyPercent', code: 'out_of_range' }]);
  expect((await change({ surveyPercent: 10, surveySeed: 7 })).data.result.settings).toMatchObject({ surveyPercent: 10, surveySeed: 7 });
  // What was accepted before stays drawn as it was, by the version of then.
  expect(await rows()).toEqual(before);
  for (const { complaint, surveyed } of before) {
    const draw = drawForSurvey(complaint.id, { sharePercent: 100, seed: 1 });
    expect([complaint.survey, surveyed]).toMatchObject([{ sharePercent: 100, ...draw }, draw.drawn]);
  }
});

test('a partner is told neither the share nor who is drawn, and cannot find it out by a list', async () => {
  const who = 'service@partner-a.example';
  const { data } = await ofPartner.ask(
    who,
    `{ settings: partnerProgrammeSettings { surveyPercent surveySeed } list: partnerComplaints(first: 5) { edges { node { surveyed complaint { survey { drawn } } } } } }`,
  );
  expect(data.settings).toEqual({ surveyPercent: null, surveySeed: null });
  expect(data.list.edges.length).toBeGreaterThan(0);
  for (const { node } of data.list.edges) expect(node).toEqual({ surveyed: null, complaint: { survey: null } });
  const asked = await ofPartner.ask(who, '{ list: partnerComplaints(filter: { surveyed: true }) { count } }');
  expect(asked.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

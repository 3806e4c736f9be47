import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Deductions, objections and closed months as the carrier handles them (SCO-05, SAN-06, SAN-07). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules, { months: true });
});
afterAll(() => scene.close());

const REVIEWER = 'reviewer@carrier.example';
const APPROVER = 'approver@carrier.example';
const FOREIGN = 'leader@carrier-2.example';
const partnerNamed = (name: string) => DEMO_PROGRAMMES[0]!.tenants.find(({ shortName }) => shortName === name)!;

const DEDUCTION = `id version state points acceptedPoints month itemName source evidence { kind id complaint { id } drill { id } } partner { id shortName }
  story { type reason } actions { name allowed reason } objection { id } objectionRight { allowed }`;
const RESULT = `__typename ... on DeductionDone { deduction { ${DEDUCTION} } } ... on ObjectionDone { objection { id state } } ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message } }`;

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const give = async (who: Speaker, mutation: string, type: string, input: object) => {
  const asked = RESULT.replace(
    mutation.includes('Objection')
      ? /\.\.\. on DeductionDone \{ deduction \{.*\} \} (?=\.\.\. on ObjectionDone)/s
      : '... on ObjectionDone { objection { id state } }',
    '',
  );
  return (
    await ask(who, `mutation($input: ${type}!) { result: carrier${mutation}(input: $input) { ${asked} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    })
  ).result;
};
const deductions = async (filter: object = {}, who: Speaker = REVIEWER) =>
  (
    await ask(who, `query($filter: DeductionFilter) { list: carrierDeductions(filter: $filter) { edges { node { ${DEDUCTION} } } } }`, {
      filter,
    })
  ).list.edges.map(({ node }: { node: { id: string } }) => node);

describe('a deduction (SCO-05)', () => {
  test('is proposed with evidence that opens, decided once with points and reason, and takes points off the response rate', async () => {
    const { id: partnerId } = partnerNamed('云桥软件');
    const { settings } = await ask(REVIEWER, '{ settings: carrierStandingSettings { rubric { items { id name most } } } }');
    const [item] = settings.rubric.items;
    const { list } = await ask(
      REVIEWER,
      'query($partnerId: ID!) { list: carrierScorecardComplaints(partnerId: $partnerId, month: "2026-11") { edges { node { complaint { id } } } } }',
      { partnerId },
    );
    const complaintId = list.edges[0].node.complaint.id;
    const input = {
      partnerId,
      month: '2026-11',
      itemId: item.id,
      points: 2,
      evidence: [{ kind: 'COMPLAINT', id: complaintId }],
      reason: '态度生硬',
    };
    const bare = await give(REVIEWER, 'ProposeDeduction', 'ProposeDeductionInput', { ...input, evidence: [], points: 99 });
    expect(bare.problems.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['points', 'too_large'],
      ['evidence', 'no_evidence'],
    ]);
    const foreign = await give(REVIEWER, 'ProposeDeduction', 'ProposeDeductionInput', {
      ...input,
      evidence: [{ kind: 'DRILL', id: randomUUID() }],
    });
    expect(foreign.problems).toMatchObject([{ field: 'evidence', code: 'unknown' }]);
    expect(await give(APPROVER, 'ProposeDeduction', 'ProposeDeductionInput', input)).toMatchObject({ code: 'role_missing' });
    const { deduction } = await give(REVIEWER, 'ProposeDeduction', 'ProposeDeductionInput', input);
    expect(deduction).toMatchObject({
      state: 'PROPOSED',
      itemName: item.name,
      evidence: [{ kind: 'COMPLAINT', complaint: { id: complaintId } }],
      actions: [{ name: 'decide', allowed: true, reason: null }],
      objectionRight: null,
    });
    const decide = { deductionId: deduction.id, version: 1, accepted: true, reason: '录音属实' };
    const tooMany = await give(REVIEWER, 'DecideDeduction', 'DecideDeductionInput', { ...decide, points: item.most + 1 });
    expect(tooMany.problems).toMatchObject([{ field: 'points', code: 'too_large' }]);
    const decided = await give(REVIEWER, 'DecideDeduction', 'DecideDeductionInput', { ...decide, points: 1 });
    expect(decided.deduction).toMatchObject({
      state: 'ACCEPTED',
      acceptedPoints: 1,
      actions: [{ allowed: false, reason: 'already_decided' }],
    });
    expect(decided.deduction.story.map(({ reason }: { reason: string }) => reason)).toEqual(['态度生硬', '录音属实']);
    expect((await deductions({ partnerId, states: ['ACCEPTED'] })).map(({ id }: { id: string }) => id)).toContain(deduction.id);
    const { card } = await ask(
      REVIEWER,
      'query($partnerId: ID!) { card: carrierScorecard(partnerId: $partnerId, month: "2026-11") { cards { figures { rule value } } deductions { id state } } }',
      { partnerId },
    );
    expect(card.deductions).toContainEqual({ id: deduction.id, state: 'ACCEPTED' });
    expect(Number(card.cards[0].figures.find(({ rule }: { rule: string }) => rule === 'SCO_05').value)).toBeLessThan(100);
  });

  test('of the registry’s own finding leads to the call behind it', async () => {
    const found = (await deductions()).find(({ source }: { source: string }) => source === 'DRILL');
    expect(found.evidence).toEqual([expect.objectContaining({ kind: 'DRILL', drill: { id: expect.any(String) } })]);
  });
});

describe('a closed month (SAN-07)', () => {
  const MONTH = `month running missing { code waits partner { id } complaint { id } deductionId objectionId } closedCards { mode version partner { shortName } }
    closings { state passed partners versions askedByName reason } actions { name allowed reason }`;
  const CLOSE = `mutation($input: CloseMonthInput!) { result: carrierCloseMonth(input: $input) { __typename ... on MonthCloseAsked { month { ${MONTH} } }
    ... on MonthHasMissing { missing message } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`;
  const close = async (input: object, who: Speaker = REVIEWER) =>
    (await ask(who, CLOSE, { input: { idempotencyKey: randomUUID(), acknowledged: [], ...input } })).result;

  test('says what is missing before it is closed, and what came of each closing', async () => {
    const { month } = await ask(REVIEWER, `{ month: carrierMonthToClose { ${MONTH} } }`);
    expect(month).toMatchObject({ month: '2026-10', running: false, actions: [{ name: 'close_month', allowed: true }] });
    expect(month.closings[0]).toMatchObject({ state: 'FINISHED', askedByName: '贺秋月' });
    expect(month.closings[0].passed).toBe(month.closings[0].partners);
    expect(month.closedCards.length).toBeGreaterThan(5);
    expect(await close({ month: '2026-11' })).toMatchObject({
      __typename: 'MonthHasMissing',
      missing: expect.arrayContaining(['MONTH_NOT_OVER']),
    });
    expect(await close({ month: '2026-10' }, APPROVER)).toMatchObject({ code: 'role_missing' });
    expect(await close({ month: 'October' })).toMatchObject({ problems: [{ field: 'month', code: 'not_a_month' }] });
  });

  test('keeps both versions of a corrected card, with the complaint that makes the difference', async () => {
    const { id: partnerId } = partnerNamed('湘通物联');
    const { versions } = await ask(
      REVIEWER,
      `query($partnerId: ID!) { versions: carrierCardVersions(partnerId: $partnerId, month: "2026-09", mode: EMP) { version latest reason complaints
        figures { rule value } differences { kind rule field before after complaint { id } } contributions(first: 200) { edges { node { counted } } } } }`,
      { partnerId },
    );
    expect(versions.map(({ version, latest }: { version: number; latest: boolean }) => [version, latest])).toEqual([
      [1, false],
      [2, true],
    ]);
    const counted = (place: number) =>
      versions[place].contributions.edges.filter(({ node }: { node: { counted: boolean } }) => node.counted).length;
    expect(counted(1)).toBe(counted(0) - 1);
    expect(versions[1].reason).not.toBe('');
    expect(versions[1].differences).toContainEqual({
      kind: 'COMPLAINT',
      rule: null,
      field: 'reason',
      before: 'counted',
      after: 'objection_upheld',
      complaint: { id: expect.any(String) },
    });
    expect(
      (
        await ask(
          FOREIGN,
          'query($partnerId: ID!) { versions: carrierCardVersions(partnerId: $partnerId, month: "2026-09", mode: EMP) { version } }',
          { partnerId },
        )
      ).versions,
    ).toEqual([]);
  });
});

test('an objection names the versions that show both sides, of all its kinds', async () => {
  const { list } = await ask(
    'reviewer@carrier.example',
    '{ list: carrierCardObjections { edges { node { state cardVersion shownVersions { mode version } } } } }',
  );
  const shown = list.edges.map(({ node }: { node: { state: string; cardVersion: number; shownVersions: { version: number }[] } }) => node);
  expect(shown.length).toBeGreaterThan(0);
  for (const { cardVersion, shownVersions } of shown) expect(shownVersions[0]?.version).toBe(cardVersion);
  const upheld = shown.find(({ state }: { state: string }) => state === 'UPHELD');
  expect(upheld.shownVersions.map(({ version }: { version: number }) => version)).toEqual([upheld.cardVersion, upheld.cardVersion + 1]);
});

test('another carrier sees no deduction, no objection and none of the months', async () => {
  const [known] = await deductions();
  expect(await deductions({}, FOREIGN)).toEqual([]);
  expect(
    (await ask(FOREIGN, 'query($id: ID!) { deduction: carrierDeduction(deductionId: $id) { id } }', { id: known.id })).deduction,
  ).toBeNull();
  expect(
    await ask(
      FOREIGN,
      '{ list: carrierCardObjections { edges { node { id } } } month: carrierMonthToClose(month: "2026-10") { closings { id } closedCards { version } } }',
    ),
  ).toEqual({
    list: { edges: [] },
    month: { closings: [], closedCards: [] },
  });
});

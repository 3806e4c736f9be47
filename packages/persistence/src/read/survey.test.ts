import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drawForSurvey, surveyTicket } from '@lianban/complaint/survey';
import { randomUUID } from 'node:crypto';
import { hoursLater, NOON, openStage, PEOPLE, TENANTS, type Stage } from '../testing/stage.ts';
import { EVERYTHING } from '../testing/whole-list.ts';
import { listComplaints, type ListQuestion } from './list.ts';
import { drawingSpans, surveyVersions, ticketSql } from './survey.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('the database draws as the rule does (SAT-02)', async () => {
  const ids = [
    ...Array.from({ length: 500 }, () => randomUUID()),
    '01900000-0000-7000-8000-0000ffffffff',
    '01900000-0000-7000-8000-000000000000',
  ];
  for (const seed of [1, 4711, 10_000]) {
    const rows = await stage.rows<{ ticket: number }>(
      `select ${ticketSql('id', '$2::bigint')}::int as ticket from unnest($1::uuid[]) with ordinality as t(id, place) order by place`,
      [ids, seed],
    );
    expect(rows.map(({ ticket }) => ticket)).toEqual(ids.map((id) => surveyTicket(id, seed)));
  }
});

test('a list shows who is drawn, each under what was set when it was accepted', async () => {
  const taken: { readonly id: string; readonly late: boolean }[] = [];
  for (let count = 0; count < 24; count += 1) {
    const late = count % 2 === 1;
    const now = hoursLater(late ? 2 : 0);
    taken.push({ id: await stage.take(PEOPLE.agent, { receivedAt: now }, { now }), late });
  }
  await stage.rows(
    `insert into lianban.programme_setting (programme_id, version, settings, changed_by_tenant_id, changed_by_name, reason, changed_at)
    select programme_id, version + 1, settings || $1, $2, '', '', $3 from lianban.programme_setting where programme_id = $4 order by version desc limit 1`,
    [JSON.stringify({ survey: { sharePercent: 50, seed: 9 } }), TENANTS.carrier, hoursLater(1), PEOPLE.agent.programmeId],
  );
  const versions = await stage.read(PEOPLE.agent, (tx) => surveyVersions(tx));
  expect(versions.map(({ sharePercent }) => sharePercent)).toEqual([100, 50]);
  const asked = async (drawn: boolean): Promise<string[]> => {
    const filter = { ...EVERYTHING, survey: { drawn, spans: drawingSpans(versions) } };
    const question: ListQuestion = { ...WHOLE, filter };
    return (await stage.read(PEOPLE.agent, (tx) => listComplaints(tx, question))).items.map(({ item }) => item.complaintId).sort();
  };
  const expected = (drawn: boolean) =>
    taken.filter(({ id, late }) => (!late || drawForSurvey(id, { sharePercent: 50, seed: 9 }).drawn) === drawn).map(({ id }) => id);
  expect(await asked(true)).toEqual(expected(true).sort());
  expect(await asked(false)).toEqual(expected(false).sort());
});

const WHOLE = { now: NOON, view: 'all', sort: 'accepted', direction: 'ascending', first: 100, after: null, before: null } as const;

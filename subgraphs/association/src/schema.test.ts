import { expect, test } from '@jest/globals';
import { OFFERED } from '@lianban/complaint-graph/offered-commands';
import { subgraphSchema } from '@lianban/subgraph-kit/subgraph-schema';
import type { GraphQLObjectType } from 'graphql';
import { REPORT_COMMANDS } from '@lianban/contact-registry/contact-report/decision';
import { association } from './face.ts';
import { modules } from './schema.ts';

/** What people do with a case of accountability, what they enter and find besides, and the contest's seasons (ACC-01…04). */
const ACCOUNTABILITY = [
  'decide_interview',
  'dismiss_case',
  'hold_interview',
  'report_measure',
  'judge_measure',
  'settle_case',
  'decide_criticism',
  'report_to_supervisor',
  'bar_from_awards',
  'revoke_criticism',
  'enter_publicity',
  'find_cause',
  'change_seasons',
];

/** The half-yearly bulletins (ASC-03). */
const BULLETINS = ['draft_bulletin', 'edit_bulletin_section', 'approve_bulletin', 'reopen_bulletin', 'issue_bulletin'];

/** A member's periodic summaries (ASC-02). */
const SUMMARIES = [
  'draft_summary',
  'edit_summary_section',
  'add_countermeasure',
  'drop_countermeasure',
  'complete_countermeasure',
  'finish_summary',
  'reopen_summary',
  'hand_in_summary',
];

/** Besides the complaint's: the programme's, messages, lists of past complaints, and what a member reports, publishes and plans (REG-08, REG-09, ASC-02). */
const OWN = [
  ...ACCOUNTABILITY,
  ...BULLETINS,
  ...SUMMARIES,
  'change_programme_settings',
  'mark_notices_read',
  'import_complaints',
  'publish_numbers',
  'choose_two_tracks',
  'write_response_plan',
  'revise_response_plan',
  'withdraw_response_plan',
  ...REPORT_COMMANDS.map(nameInGraph),
];

/** A report is named in full where a mutation stands alone. */
function nameInGraph(command: string): string {
  return command.replace(/_report$/, '_contact_report');
}

const schema = subgraphSchema(modules, { hideSdl: false });
const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));

test('the mutations are the commands this face offers, and every root field has a resolver and the face’s prefix', () => {
  const camel = (command: string) => `association_${command}`.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  // The association and its members share the face; each is offered its own part of it.
  const offered = [...association.serves.flatMap((kind) => OFFERED[kind]), ...OWN].map(camel);
  expect(
    fieldsOf(schema.getMutationType())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...new Set(offered)].sort());
  for (const { name, resolve } of [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())]) {
    expect([name, name.startsWith('association'), typeof resolve]).toEqual([name, true, 'function']);
  }
});

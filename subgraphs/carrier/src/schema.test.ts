import { expect, test } from '@jest/globals';
import { OFFERED } from '@lianban/complaint-graph/offered-commands';
import { commandsOf, NOTICE_MUTATIONS } from '@lianban/registry-graph/offered-notice-commands';
import { subgraphSchema } from '@lianban/subgraph-kit/subgraph-schema';
import type { GraphQLObjectType } from 'graphql';
import { carrier } from './face.ts';
import { modules } from './schema.ts';

const schema = subgraphSchema(modules, { hideSdl: false });
const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));

test('the mutations are the commands this face offers, and every root field has a resolver and the face’s prefix', () => {
  const camel = (command: string) => `carrier_${command}`.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const prefixed = (name: string) => `carrier${name[0]!.toUpperCase()}${name.slice(1)}`;
  for (const kind of carrier.serves) {
    const offered = [
      ...OFFERED[kind],
      ...[
        'change_programme_settings',
        'change_standing_settings',
        'mark_notices_read',
        'import_cards',
        'log_drill',
        'record_attendance',
        'enter_outside_figures',
        'import_figures',
        'claim_refund',
        'verify_refund',
        'reject_refund',
        'approve_refund',
        'credit_refund',
        'enter_settlement_share',
        'enter_settlement_payment',
        'counter_posting',
        'settle_months',
        'post_known_shares',
        'propose_deduction',
        'decide_deduction',
        'decide_objection',
        'close_month',
        'confirm_sanction',
        'decline_sanction',
        'approve_ending',
        'decline_ending',
        'return_plan',
        'accept_plan',
        'find_compliant',
        'review_suspension',
        'lift_sanction',
        'decide_sanction_objection',
        'suspend_service',
        'propose_ending',
        'relate_services',
      ],
    ]
      .map(camel)
      .concat(commandsOf({ tenantKind: kind }).map((name) => prefixed(NOTICE_MUTATIONS[name])));
    expect(
      fieldsOf(schema.getMutationType())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(offered.sort());
  }
  for (const { name, resolve } of [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())]) {
    expect([name, name.startsWith('carrier'), typeof resolve]).toEqual([name, true, 'function']);
  }
});

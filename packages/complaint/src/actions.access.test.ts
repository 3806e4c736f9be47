import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionsFor, closingsFor, workOrderActionsFor } from './actions.ts';
import type { Command } from './command.ts';
import { daysAfter, hoursAfter } from './instant.ts';
import type { PersonCaller } from './policy/facts.ts';
import { COMPLAINT_COMMANDS, WORK_ORDER_COMMANDS } from './status-table.ts';
import { seat, TENANTS } from './testing/cast.ts';
import { begin, play, steps } from './testing/random-story.ts';
import { say, Story } from './testing/story.ts';
import { ROLES_BY_TENANT_KIND, type Role, type TenantKind } from './vocabulary.ts';

/** Every seat there can be: each tenant with each of its roles, and the carrier's city company. */
const SEATS: readonly PersonCaller[] = [
  ...TENANTS.flatMap(({ id, kind }) => ROLES_BY_TENANT_KIND[kind].map((role) => seat(id, kind, [role]))),
  ...ROLES_BY_TENANT_KIND.carrier.map((role) => seat('carrier', 'carrier', [role], 'changsha')),
  ...ROLES_BY_TENANT_KIND.partner.map((role) => seat('partner-a', 'partner', [role], 'desk-a')),
];

/** Good inputs for a command; where its outcome hangs on what is said, several, of which one must be right. */
function inputs(story: Story, name: string, id: string): readonly Command[] {
  const order = story.state.workOrders.find((sent) => sent.id === id);
  const inWeeks = daysAfter(story.now, 20);
  const free = ['partner-a', 'partner-b', 'vendor'].map((to) => say.send(to, { workOrderId: 'order-free' }));
  const units = ['changsha', 'zhuzhou'].map((holderUnitId) => say.send('carrier', { workOrderId: 'order-free', holderUnitId }));
  const own = say.send('partner-a', { workOrderId: 'order-free', holderUnitId: 'desk-a' });
  const ways = (['call_back', 'answering_call'] as const).flatMap((way) =>
    (['satisfied', 'not_satisfied', 'not_reached'] as const).map((outcome) => say.callBack(outcome, { callBackId: 'free', way })),
  );
  const table: Record<string, readonly Command[]> = {
    accept_work_order: [say.accept(id)],
    reply_to_work_order: [say.reply(id)],
    resolve_work_order: [say.resolve(id)],
    recall_work_order: [say.recall(id)],
    request_information: [
      { name: 'request_information', workOrderId: id, requestId: 'free', reason: 'waiting_for_customer', question: '?' },
    ],
    give_information: [{ name: 'give_information', workOrderId: id, requestId: order?.openRequest?.id ?? 'none', answer: '!' }],
    report_progress: [say.progress(inWeeks, id)],
    dispute_routing: [say.dispute(id)],
    decide_dispute: [say.decideDispute(false, null, id)],
    reclassify_work_order: [say.reclassify({ urgent: order?.urgent === false }, id)],
    urge_work_order: [say.urge(id)],
    return_work_order: [say.return(id)],
    judge_validity: [say.validity(story.state.validity !== 'valid')],
    confirm_record: [say.confirm(story.now)],
    link_repeat: [say.repeats('earlier')],
    send_work_order: [...free, ...units, own],
    record_call_back: ways,
    decide_major: [say.major(true)],
    add_analysis: [say.analyse()],
    add_note: [say.note('own')],
    add_attachment: [say.attach('own')],
    reveal_contact: [say.reveal()],
    take_track_step: [say.step('record')],
    order_follow_up: [say.order(null)],
    record_rectification: [say.rectified()],
    report_follow_up: [say.report()],
    check_follow_up: [say.check()],
    withdraw_follow_up: [say.drop()],
    withdraw_complaint: [say.withdraw()],
    close_complaint: [say.close('leader'), say.close('not_reached'), say.close('invalid')],
  };
  return table[name] ?? [];
}

/** What the actions say must be what `decide` does. */
function agree(story: Story, caller: PersonCaller): void {
  const { context } = story;
  const actions = [
    ...actionsFor(story.state, caller, context).map((action) => ({ ...action, id: '' })),
    ...story.state.workOrders.flatMap(({ id }) =>
      workOrderActionsFor(story.state, id, caller, context).map((action) => ({ ...action, id })),
    ),
  ];
  for (const { name, allowed, reason, id } of actions) {
    const decisions = inputs(story, name, id).map((command) => story.asks(caller, command));
    const who = `${name} by ${caller.personId} of ${caller.unitId ?? 'all'} in ${story.state.status}`;
    if (allowed) expect([who, decisions.some(({ kind }) => kind === 'decided')]).toEqual([who, true]);
    else
      expect([who, decisions.map((decision) => (decision.kind === 'refused' ? decision.code : decision.kind))[0]]).toEqual([who, reason]);
  }
}

describe('who may do what', () => {
  test('what the actions offer is what decide takes, and what they refuse it refuses for the same reason', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(20), fc.constantFrom(...SEATS), fc.constantFrom(...SEATS), (byPartner, all, one, other) => {
        play(begin(new Story(), byPartner), all, (story) => {
          agree(story, one);
          agree(story, other);
        });
      }),
      { numRuns: 120 },
    );
  });

  test('each way of closing likewise', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(20), fc.constantFrom(...SEATS), (byPartner, all, caller) => {
        play(begin(new Story(), byPartner), all, (story) => {
          for (const { name, allowed, reason } of closingsFor(story.state, caller, story.context)) {
            const decision = story.asks(caller, say.close(name));
            expect(decision.kind === 'refused' ? decision.code : null).toBe(allowed ? null : reason);
          }
        });
      }),
      { numRuns: 120 },
    );
  });

  test('a stranger may do nothing, and learns nothing but that', () => {
    const strangers = [
      seat('partner-z', 'partner', ROLES_BY_TENANT_KIND.partner),
      seat('carrier-z', 'carrier', ROLES_BY_TENANT_KIND.carrier),
    ];
    fc.assert(
      fc.property(fc.boolean(), steps(20), fc.constantFrom(...strangers), (byPartner, all, stranger) => {
        const story = play(begin(new Story(), byPartner), all);
        for (const name of [...COMPLAINT_COMMANDS, ...WORK_ORDER_COMMANDS]) {
          const [command] = inputs(story, name, story.state.workOrders[0]?.id ?? '');
          if (command !== undefined) expect([name, story.refusal(stranger, command)]).toEqual([name, 'not_a_party']);
        }
        for (const { id } of story.state.workOrders) expect(workOrderActionsFor(story.state, id, stranger, story.context)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('an administrator alone handles nothing', () => {
    const administrators = TENANTS.map(({ id, kind }) => seat(id, kind, ['administrator']));
    fc.assert(
      fc.property(fc.boolean(), steps(20), fc.constantFrom(...administrators), (byPartner, all, caller) => {
        const story = play(begin(new Story(), byPartner), all);
        expect(actionsFor(story.state, caller, story.context).filter(({ allowed }) => allowed)).toEqual([]);
        for (const { id } of story.state.workOrders)
          expect(workOrderActionsFor(story.state, id, caller, story.context).filter(({ allowed }) => allowed)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a second role never takes away what the first allows', () => {
    const pair = fc
      .constantFrom(...TENANTS)
      .chain(({ id, kind }) =>
        fc.tuple(
          fc.constant(id),
          fc.constant<TenantKind>(kind),
          fc.subarray<Role>([...ROLES_BY_TENANT_KIND[kind]], { minLength: 2, maxLength: 2 }),
        ),
      );
    fc.assert(
      fc.property(fc.boolean(), steps(20), pair, (byPartner, all, [id, kind, roles]) => {
        const story = play(begin(new Story(), byPartner), all);
        const allowed = (which: readonly Role[]) =>
          actionsFor(story.state, seat(id, kind, which), story.context)
            .filter((action) => action.allowed)
            .map(({ name }) => name);
        expect(allowed(roles)).toEqual(expect.arrayContaining(allowed(roles.slice(0, 1))));
      }),
      { numRuns: 100 },
    );
  });

  test('only the system watches, recomputes and reminds, and it does nothing else', () => {
    const story = new Story().taken([{ to: 'partner-a' }]);
    for (const caller of SEATS) {
      expect(story.refusal(caller, { name: 'watch_clocks' })).toBe('system_only');
      expect(story.refusal(caller, { name: 'recompute_clocks' })).toBe('system_only');
      expect(story.refusal(caller, { name: 'remind_follow_ups' })).toBe('system_only');
    }
    story.now = hoursAfter(story.now, 1);
    for (const name of [...COMPLAINT_COMMANDS, ...WORK_ORDER_COMMANDS]) {
      for (const command of inputs(story, name, 'order-1')) expect(story.refusal({ kind: 'system' }, command)).toBe('not_a_party');
    }
  });
});

describe('who may do what, by role', () => {
  const allowedTo = (story: Story) =>
    Object.fromEntries(
      SEATS.map((caller) => {
        const names = [
          ...actionsFor(story.state, caller, story.context),
          ...story.state.workOrders.slice(0, 1).flatMap(({ id }) => workOrderActionsFor(story.state, id, caller, story.context)),
        ]
          .filter(({ allowed }) => allowed)
          .map(({ name }) => name);
        return [`${caller.tenantId} ${caller.unitId ?? ''} ${caller.roles.join()}`, names.join(' ')];
      }).filter(([, names]) => names !== ''),
    );

  test('a complaint of the carrier in the hands of a partner', () => {
    expect(allowedTo(new Story().taken([{ to: 'partner-a' }]))).toMatchSnapshot();
  });

  test('answered', () => {
    expect(
      allowedTo(new Story().taken([{ to: 'partner-a' }]).does(seat('partner-a', 'partner', ['service_contact']), say.resolve())),
    ).toMatchSnapshot();
  });

  test("a partner's own, closed", () => {
    const contact = seat('partner-a', 'partner', ['service_contact']);
    const story = begin(new Story(), true);
    for (const { id, holderTenantId } of story.state.workOrders)
      story.does(holderTenantId === 'vendor' ? seat('vendor', 'vendor', ['manager']) : contact, say.resolve(id));
    expect(allowedTo(story.does(contact, say.callBack('satisfied')))).toMatchSnapshot();
  });
});

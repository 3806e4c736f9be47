import fc from 'fast-check';
import type { Caller, Command } from '../command.ts';
import { daysAfter, hoursAfter } from '../instant.ts';
import type { IsoInstant } from '../vocabulary.ts';
import { PEOPLE } from './cast.ts';
import { intake, say, type Story } from './story.ts';

/** One step of a random story: some time passes, then someone tries something. */
export interface Step {
  readonly minutes: number;
  readonly who: keyof typeof PEOPLE | 'system';
  /** Whether it is done by someone whose work it is, instead of by `who`. */
  readonly apt: boolean;
  readonly what: number;
  readonly order: number;
  readonly choice: number;
}

const PARTIES = [
  'agent',
  'callBackAgent',
  'shiftLeader',
  'approver',
  'reviewer',
  'changshaAgent',
  'contactA',
  'managerA',
  'contactB',
  'engineer',
  'system',
] as const;

/** Random steps: minutes to weeks apart, about anything, mostly by those whose work it is; many are refused, as in life. */
export const steps = (maxLength = 40): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      minutes: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 600 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
      ),
      who: fc.constantFrom(...PARTIES),
      apt: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
      what: fc.nat({ max: 99 }),
      order: fc.nat({ max: 5 }),
      choice: fc.nat({ max: 11 }),
    }),
    { minLength: 1, maxLength },
  );

/** Who the step is by. */
export function callerOf({ state }: Story, { who, apt }: Step, command: Command): Caller {
  if (!apt) return who === 'system' ? { kind: 'system' } : PEOPLE[who];
  if (command.name === 'watch_clocks' || command.name === 'recompute_clocks') return { kind: 'system' };
  const carriers = state.ownerTenantId === 'carrier';
  if (command.name === 'close_complaint' || command.name === 'decide_major')
    return carriers
      ? command.name === 'close_complaint' && command.as === 'invalid'
        ? PEOPLE.reviewer
        : PEOPLE.approver
      : PEOPLE.managerA;
  const holders: Readonly<Record<string, Caller>> = {
    'partner-a': PEOPLE.contactA,
    'partner-b': PEOPLE.contactB,
    vendor: PEOPLE.engineer,
    carrier: PEOPLE.changshaAgent,
  };
  const order = 'workOrderId' in command ? state.workOrders.find(({ id }) => id === command.workOrderId) : undefined;
  const byHolder = [
    'accept_work_order',
    'reply_to_work_order',
    'request_information',
    'report_progress',
    'dispute_routing',
    'resolve_work_order',
  ].includes(command.name);
  if (byHolder && order !== undefined) return holders[order.holderTenantId] ?? PEOPLE.agent;
  return carriers ? PEOPLE.agent : PEOPLE.contactA;
}

/** Every command a step may be about, in some form; `serial` makes ids that no other step has. */
export function commandOf(story: Story, { what, order, choice }: Step, serial: number): Command {
  const orders = story.state.workOrders;
  const id = orders[order % Math.max(1, orders.length)]?.id ?? 'order-none';
  const holder = ['partner-a', 'partner-b', 'vendor', 'carrier'][choice % 4] ?? 'vendor';
  const holderUnitId = holder === 'carrier' ? 'changsha' : null;
  const faultGrade = ([null, null, 'general', 'severe'] as const)[choice % 4] ?? null;
  const draft = {
    workOrderId: `order-n${serial}`,
    holderTenantId: holder,
    holderUnitId,
    urgent: choice % 2 === 0,
    difficult: choice % 3 === 0,
    faultGrade,
  };
  const outcome = (['satisfied', 'not_satisfied', 'not_reached', 'not_satisfied'] as const)[choice % 4] ?? 'not_reached';
  const request = orders.find((sent) => sent.id === id)?.openRequest?.id ?? 'request-none';
  const commands: readonly Command[] = [
    say.accept(id),
    say.reply(id),
    say.reply(id),
    say.resolve(id),
    say.resolve(id),
    say.resolve(id),
    {
      name: 'request_information',
      workOrderId: id,
      requestId: `request-${serial}`,
      reason: choice % 2 === 0 ? 'waiting_for_customer' : 'waiting_for_first_receiver',
      question: '?',
    },
    { name: 'give_information', workOrderId: id, requestId: request, answer: '!' },
    { name: 'give_information', workOrderId: id, requestId: request, answer: '!' },
    say.progress(choice % 3 === 0 ? null : promise(story.now, choice), id),
    say.dispute(id),
    say.decideDispute(choice % 2 === 0, choice % 4 === 0 ? draft : null, id),
    say.decideDispute(choice % 2 === 0, null, id),
    say.recall(id),
    say.urge(id),
    say.reclassify({ urgent: draft.urgent, difficult: draft.difficult, faultGrade }, id),
    { name: 'send_work_order', workOrder: draft },
    { name: 'send_work_order', workOrder: draft },
    say.callBack(outcome, { callBackId: `call-${serial}`, way: choice % 2 === 0 ? 'call_back' : 'answering_call' }),
    say.callBack(outcome, { callBackId: `call-${serial}`, way: choice % 2 === 0 ? 'call_back' : 'answering_call' }),
    say.callBack('satisfied', { callBackId: `call-${serial}` }),
    say.close((['leader', 'not_reached', 'invalid'] as const)[choice % 3] ?? 'leader'),
    say.major(choice % 2 === 0),
    say.note((['own', 'owner_and_holder', 'all'] as const)[choice % 3] ?? 'own', choice % 2 === 0 ? id : null),
    say.analyse(),
    say.reveal(),
    say.confirm(story.now),
    say.repeats('earlier'),
    say.attach('own'),
    say.withdraw(),
    { name: 'watch_clocks' },
    { name: 'watch_clocks' },
    { name: 'recompute_clocks' },
  ];
  // Withdrawal ends the story: it is tried less often than the rest.
  const command = commands[what % commands.length] ?? say.withdraw();
  return command.name === 'withdraw_complaint' && what < 60 ? say.urge(id) : command;
}

function promise(now: IsoInstant, choice: number): IsoInstant {
  return choice % 2 === 0 ? hoursAfter(now, choice + 1) : daysAfter(now, choice);
}

/** Begins a random story: taken by the carrier or by the partner itself. */
export function begin(story: Story, byPartner: boolean): Story {
  if (byPartner)
    return story.does(
      PEOPLE.contactA,
      intake({
        receivedAt: story.now,
        kind: 'enquiry',
        channel: 'email',
        workOrders: [{ workOrderId: 'order-v', holderTenantId: 'vendor' }],
      }),
    );
  return story.taken([
    { to: 'partner-a', urgent: true },
    { to: 'vendor', faultGrade: 'general' },
  ]);
}

/** Plays steps; `after` sees the story after each one, refused or not. */
export function play(story: Story, all: readonly Step[], after: (story: Story, step: Step) => void = () => {}): Story {
  all.forEach((step, index) => {
    story.now = hoursAfter(story.now, step.minutes / 60);
    const command = commandOf(story, step, index);
    const caller = callerOf(story, step, command);
    if (story.asks(caller, command).kind === 'decided') story.does(caller, command);
    after(story, step);
  });
  return story;
}

import { workingCalendar, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import type { Caller, Command, CommandInputs, CommandName, WorkOrderDraft } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { ComplaintEvent } from '../event.ts';
import { fold, type FoldBase } from '../fold.ts';
import { DEFAULT_SETTINGS, type ProgrammeSettings } from '../settings.ts';
import type { Clock, ComplaintState, WorkOrder } from '../state.ts';
import type { TrackStepName } from '../two-track/tracks.ts';
import type { IsoInstant, ProgrammeKind } from '../vocabulary.ts';
import { BANKING_TENANTS, PEOPLE, TENANTS } from './cast.ts';

const SHANGHAI = 'Asia/Shanghai';

/** `2026-09-30 17:00` on a wall clock in Shanghai. */
export function shanghai(local: string): IsoInstant {
  const instant = Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(SHANGHAI).toInstant();
  return new Date(instant.epochMilliseconds).toISOString();
}

/** An instant as a wall clock in Shanghai shows it, without the zeros nobody needs. */
export function onTheWall(instant: IsoInstant | null): string | null {
  if (instant === null) return null;
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(SHANGHAI).toPlainDateTime();
  return local.toString({ smallestUnit: local.second + local.millisecond === 0 ? 'minute' : 'millisecond' }).replace('T', ' ');
}

/** A clock as a table of cases shows it. */
export function clockLine(clock: Clock): string {
  const line = `${clock.rule} ${clock.part} ${clock.state} ${onTheWall(clock.startedAt)} → ${onTheWall(clock.dueAt)}`;
  return clock.state === 'breached' && clock.stoppedAt !== null ? `${line} late ${clock.lateByMs / 60_000} min` : line;
}

/** An intake that lacks nothing; a test changes what it is about. */
export function intake(
  changes: Partial<CommandInputs['take_complaint']> = {},
  now: IsoInstant = '2026-06-01T00:00:00.000Z',
): Command<'take_complaint'> {
  return {
    name: 'take_complaint',
    number: 'TS-1',
    kind: 'complaint',
    customerKind: 'group',
    customerId: 'customer-1',
    contact: { name: '王小明', phone: '13812341234' },
    channel: 'hotline',
    serviceId: null,
    subject: '短信延迟',
    description: '短信到达很慢',
    wish: '尽快恢复',
    confirmedAt: null,
    discoveredAt: null,
    receivedAt: now,
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    workOrders: [],
    attachments: [],
    ...changes,
  };
}

/** What a story begins with. */
export interface StoryOptions {
  readonly programmeKind?: ProgrammeKind;
  readonly settings?: Partial<ProgrammeSettings>;
  readonly now?: string;
}

/**
 * One complaint's life for tests: it holds the present, gives commands to `decide` and folds what comes of them, as
 * persistence does. Nothing in it is a substitute for our own code.
 */
export class Story {
  readonly events: ComplaintEvent[] = [];
  now: IsoInstant;
  settings: ProgrammeSettings;
  #state: ComplaintState | null = null;
  #ids = 0;
  #calendar: { readonly of: ProgrammeSettings; readonly calendar: WorkingCalendar } | null = null;
  readonly base: FoldBase;

  constructor({ programmeKind = 'adc', settings = {}, now = '2026-06-01 08:00' }: StoryOptions = {}) {
    this.base = { id: 'complaint', programmeId: 'programme', programmeKind };
    this.settings = { ...DEFAULT_SETTINGS, ...settings };
    this.now = shanghai(now);
  }

  get state(): ComplaintState {
    if (this.#state === null) throw new Error('no complaint was taken yet');
    return this.#state;
  }

  get context(): DecisionContext {
    const { id: complaintId, programmeId, programmeKind } = this.base;
    const tenants = programmeKind === 'adc' ? TENANTS : BANKING_TENANTS;
    return {
      complaintId,
      programmeId,
      programmeKind,
      now: this.now,
      settings: this.settings,
      settingsVersion: 1,
      calendar: this.#calendarOf(this.settings),
      tenants: new Map(tenants.map((tenant) => [tenant.id, tenant])),
      services: new Map([['sms', { id: 'sms', tenantId: 'partner-a' }]]),
      newId: () => `id-${(this.#ids += 1)}`,
    };
  }

  #calendarOf(settings: ProgrammeSettings): WorkingCalendar {
    if (this.#calendar?.of !== settings) {
      this.#calendar = { of: settings, calendar: workingCalendar({ timeZone: settings.timeZone, additions: settings.calendarAdditions }) };
    }
    return this.#calendar.calendar;
  }

  /** Moves the present to a wall-clock time in Shanghai. */
  at(local: string): this {
    this.now = shanghai(local);
    return this;
  }

  /** What a command would come to now; nothing happens. */
  asks(caller: Caller, command: Command): Decision {
    return decide(this.#state, command, caller, this.context);
  }

  /** A command that must succeed. */
  does(caller: Caller, command: Command): this {
    const decision = this.asks(caller, command);
    if (decision.kind !== 'decided') throw new Error(`${command.name} by ${nameOf(caller)}: ${JSON.stringify(decision)}`);
    for (const event of decision.events) this.add(event);
    return this;
  }

  /** Folds one event on, wherever it came from. */
  add(event: ComplaintEvent): void {
    this.events.push(event);
    this.#state = fold(this.#state, event, this.base, this.events.length);
  }

  /** The reason code or the field problems of a command that must not succeed, as short text. */
  refusal(caller: Caller, command: Command): string {
    const decision = this.asks(caller, command);
    if (decision.kind === 'refused') return decision.code;
    if (decision.kind === 'invalid') return decision.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
    throw new Error(`${command.name} by ${nameOf(caller)} was decided`);
  }

  /** The complaint of the carrier's agent, with orders to the holders named. */
  taken(orders: readonly (Partial<WorkOrderDraft> & { to: string })[] = [], changes: Partial<CommandInputs['take_complaint']> = {}): this {
    const workOrders = orders.map(({ to, ...draft }, index) => ({ workOrderId: `order-${index + 1}`, holderTenantId: to, ...draft }));
    const by = this.base.programmeKind === 'adc' ? PEOPLE.agent : PEOPLE.officer;
    return this.does(by, intake({ workOrders, ...changes, receivedAt: changes.receivedAt ?? this.now }));
  }

  /** The watcher's look, at whatever is due. */
  watched(): this {
    const decision = this.asks({ kind: 'system' }, { name: 'watch_clocks' });
    if (decision.kind === 'decided') for (const event of decision.events) this.add(event);
    return this;
  }

  order(id = 'order-1'): WorkOrder {
    const order = this.state.workOrders.find((sent) => sent.id === id);
    if (order === undefined) throw new Error(`no ${id}`);
    return order;
  }

  /** The clocks as lines, those of one order where it is named. */
  clocks(workOrderId?: string): string[] {
    return this.state.clocks.filter((clock) => workOrderId === undefined || clock.workOrderId === workOrderId).map(clockLine);
  }

  /** The types of the events after the first `since`. */
  types(since = 0): string[] {
    return this.events.slice(since).map(({ type }) => type);
  }
}

function nameOf(caller: Caller): string {
  return caller.kind === 'system' ? 'the system' : caller.personId;
}

type Short<N extends CommandName> = Omit<Command<N>, 'name'>;

/** Commands with what a test does not care about filled in. */
export const say = {
  accept: (workOrderId = 'order-1'): Command => ({ name: 'accept_work_order', workOrderId }),
  reply: (workOrderId = 'order-1', reply = '正在核查'): Command => ({ name: 'reply_to_work_order', workOrderId, reply }),
  resolve: (workOrderId = 'order-1'): Command => ({ name: 'resolve_work_order', workOrderId, cause: '网关拥塞', measure: '已扩容' }),
  /** An outlet's result, with what the customer said to it. */
  answered: (workOrderId: string, outcome: 'satisfied' | 'not_satisfied' = 'satisfied'): Command => ({
    name: 'resolve_work_order',
    workOrderId,
    cause: '柜员解释不清',
    measure: '已向客户当面说明',
    answer: { callBackId: 'answer-1', outcome, comment: '客户表示知晓' },
  }),
  return: (workOrderId = 'order-1'): Command => ({ name: 'return_work_order', workOrderId, reason: '未说明对客户的答复' }),
  validity: (valid: boolean): Command => ({ name: 'judge_validity', valid, reason: '经核对流水' }),
  down: (holderUnitId: string, changes: Partial<WorkOrderDraft> = {}): Command => ({
    name: 'send_work_order',
    workOrder: { workOrderId: `order-${holderUnitId}`, holderTenantId: 'member-a', holderUnitId, parentWorkOrderId: 'order-1', ...changes },
  }),
  ask: (workOrderId = 'order-1', reason: Short<'request_information'>['reason'] = 'waiting_for_customer'): Command => ({
    name: 'request_information',
    workOrderId,
    requestId: 'request-1',
    reason,
    question: '请提供号码',
  }),
  tell: (workOrderId = 'order-1'): Command => ({ name: 'give_information', workOrderId, requestId: 'request-1', answer: '10 个号码' }),
  progress: (promisedAt: IsoInstant | null, workOrderId = 'order-1'): Command => ({
    name: 'report_progress',
    workOrderId,
    progress: '已定位',
    promisedAt,
  }),
  dispute: (workOrderId = 'order-1'): Command => ({ name: 'dispute_routing', workOrderId, evidence: '日志显示平台侧故障' }),
  decideDispute: (upheld: boolean, newWorkOrder: WorkOrderDraft | null = null, workOrderId = 'order-1'): Command => ({
    name: 'decide_dispute',
    workOrderId,
    upheld,
    reason: '已核对日志',
    newWorkOrder,
  }),
  recall: (workOrderId = 'order-1'): Command => ({ name: 'recall_work_order', workOrderId, reason: '派错单位' }),
  urge: (workOrderId = 'order-1'): Command => ({ name: 'urge_work_order', workOrderId, reason: '客户再次来电' }),
  reclassify: (changes: Partial<Short<'reclassify_work_order'>>, workOrderId = 'order-1'): Command => ({
    name: 'reclassify_work_order',
    workOrderId,
    urgent: false,
    difficult: false,
    faultGrade: null,
    reason: '核实后调整',
    ...changes,
  }),
  send: (holderTenantId: string, changes: Partial<WorkOrderDraft> = {}): Command => ({
    name: 'send_work_order',
    workOrder: { workOrderId: 'order-9', holderTenantId, ...changes },
  }),
  callBack: (outcome: Short<'record_call_back'>['outcome'], changes: Partial<Short<'record_call_back'>> = {}): Command => ({
    name: 'record_call_back',
    callBackId: 'call-back',
    outcome,
    way: 'call_back',
    comment: outcome === 'not_satisfied' ? '仍然延迟' : '',
    returnTo: [],
    ...changes,
  }),
  close: (as: Short<'close_complaint'>['as'], reason = '经领导批准'): Command => ({ name: 'close_complaint', as, reason }),
  withdraw: (): Command => ({ name: 'withdraw_complaint', reason: '客户撤诉' }),
  major: (major: boolean): Command => ({ name: 'decide_major', major, reason: '影响面大' }),
  note: (audience: Short<'add_note'>['audience'], workOrderId: string | null = null): Command => ({
    name: 'add_note',
    noteId: 'note-1',
    audience,
    workOrderId,
    note: '备注',
  }),
  attach: (audience: Short<'add_attachment'>['audience'], workOrderId: string | null = null): Command => ({
    name: 'add_attachment',
    attachmentId: 'file-1',
    fileName: '截图.png',
    bytes: 1000,
    mediaType: 'image/png',
    audience,
    workOrderId,
  }),
  analyse: (): Command => ({ name: 'add_analysis', analysis: '网关容量不足' }),
  reveal: (): Command => ({ name: 'reveal_contact', reason: '电话核实' }),
  step: (step: TrackStepName, changes: Partial<Short<'take_track_step'>> = {}): Command => ({
    name: 'take_track_step',
    step,
    texts: { reason: '涉及多名客户', opinion: '同意', findings: '经查属实', result: '已向客户说明并退费', answer: '已电话答复' },
    ...(step === 'call_back' ? { outcome: 'satisfied' as const } : {}),
    ...(step === 'pass_on' ? { passedTo: 'department' as const } : {}),
    ...(step === 'archive' ? { archiveNumber: '2026-001' } : {}),
    ...changes,
  }),
  order: (unitId: string | null = 'outlet-1', changes: Partial<Short<'order_follow_up'>> = {}): Command => ({
    name: 'order_follow_up',
    followUpId: 'follow-up-1',
    kind: 'rectification',
    unitId,
    demand: '柜面收费须事先告知',
    staff: '',
    measure: '',
    dueDay: '2026-03-20',
    ...changes,
  }),
  rectified: (changes: Partial<Short<'record_rectification'>> = {}): Command => ({
    name: 'record_rectification',
    followUpId: 'follow-up-own',
    cause: '叫号机时常断电',
    result: '已换新机',
    doneDay: '2026-03-03',
    ...changes,
  }),
  report: (followUpId = 'follow-up-1', changes: Partial<Short<'report_follow_up'>> = {}): Command => ({
    name: 'report_follow_up',
    followUpId,
    result: '已公示收费标准并培训柜员',
    doneDay: '2026-03-03',
    ...changes,
  }),
  check: (followUpId = 'follow-up-1', changes: Partial<Short<'check_follow_up'>> = {}): Command => ({
    name: 'check_follow_up',
    followUpId,
    carriedOut: true,
    findings: '现场核查属实',
    reason: '',
    dueDay: '',
    ...changes,
  }),
  sendBack: (followUpId = 'follow-up-1', dueDay = '2026-03-27'): Command => ({
    name: 'check_follow_up',
    followUpId,
    carriedOut: false,
    findings: '',
    reason: '未见培训记录',
    dueDay,
  }),
  drop: (followUpId = 'follow-up-1'): Command => ({ name: 'withdraw_follow_up', followUpId, reason: '网点已撤并' }),
  confirm: (confirmedAt: IsoInstant): Command => ({ name: 'confirm_record', confirmedAt }),
  repeats: (firstComplaintId: string): Command => ({ name: 'link_repeat', firstComplaintId }),
} as const;

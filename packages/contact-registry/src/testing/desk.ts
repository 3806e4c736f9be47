import { PEOPLE, seat } from '@lianban/complaint/testing/cast';
import { shanghai } from '@lianban/complaint/testing/story';
import { instantAt, milliseconds } from '@lianban/complaint/instant';
import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { workingCalendar, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { decide } from '../change-notice/decide.ts';
import type { NoticeCommand, NoticeContext, NoticeDecision, NoticeDraftInput } from '../change-notice/decision.ts';
import type { NoticeEvent } from '../change-notice/event.ts';
import { foldNotice } from '../change-notice/fold.ts';
import { isOpenNotice, type Notice } from '../change-notice/notice.ts';
import { applyNotice, cardAsOf, effectiveChange, type Period } from '../effective-dating.ts';
import { entriesOf, type Card, type Change } from '../registration.ts';
import { DEFAULT_REGISTRY_SETTINGS, type RegistrySettings } from '../registry-settings.ts';

/** Who acts in the tests; the partner is `partner-a`. */
export const CAST = {
  ...PEOPLE,
  department: seat('carrier', 'carrier', ['group_customer_manager']),
  centre: seat('carrier', 'carrier', ['service_centre_manager']),
  administratorA: seat('partner-a', 'partner', ['administrator']),
  technicalA: seat('partner-a', 'partner', ['technical_contact']),
  deskA: seat('partner-a', 'partner', ['service_contact'], 'desk-a'),
  changshaDepartment: seat('carrier', 'carrier', ['group_customer_manager'], 'changsha'),
} as const;
export const SYSTEM: Caller = { kind: 'system' };

/** A card that lacks nothing, in its one form. */
export const WHOLE_CARD: Card = {
  company_name: '湖南晨星信息技术有限公司',
  business_types: ['企业短信'],
  service_contact: { name: '张三', mobile: '+8613812341234', email: null },
  technical_contact: { name: '李四', mobile: '+8613912345678', email: 'li@example.com' },
  liaisons: [{ name: '王五', mobile: '+8613712345678', fixedLine: null, email: null }],
  hotline_fixed: '+8673184123456',
  hotline_mobile: '+8613612345678',
  toll_free: null,
  email: 'service@example.com',
  web_column: 'https://www.example.com/service',
  'tariff:sms': '每条 0.1 元',
};

export const calendar = workingCalendar({ timeZone: 'Asia/Shanghai' });

/**
 * One partner's registry for tests: it holds the present, gives commands to `decide` and keeps what comes of them, as
 * persistence does. Nothing in it is a substitute for our own code.
 */
export class Desk {
  now: IsoInstant;
  periods: Period[] = [];
  readonly settings: RegistrySettings;
  readonly calendar: WorkingCalendar;
  readonly logs = new Map<Uuid, NoticeEvent[]>();
  readonly notices = new Map<Uuid, Notice>();

  constructor(now = '2026-03-02 10:00', settings: Partial<RegistrySettings> = {}, ofProgramme: WorkingCalendar = calendar) {
    this.now = shanghai(now);
    this.settings = { ...DEFAULT_REGISTRY_SETTINGS, ...settings };
    this.calendar = ofProgramme;
  }

  /** A desk whose partner has registered the whole card and was acknowledged an hour before `now`. */
  static registered(now = '2026-03-02 10:00', settings: Partial<RegistrySettings> = {}): Desk {
    const desk = new Desk(now, settings);
    const present = desk.now;
    desk.now = instantAt(milliseconds(present) - 3_600_000);
    desk.submitted('registration', entriesOf(WHOLE_CARD)).does('registration', CAST.department, { name: 'acknowledge' });
    desk.now = present;
    return desk;
  }

  at(local: string): this {
    this.now = shanghai(local);
    return this;
  }

  context(noticeId: Uuid): NoticeContext {
    return {
      noticeId,
      partnerTenantId: 'partner-a',
      now: this.now,
      calendar: this.calendar,
      settings: this.settings,
      settingsVersion: 1,
      periods: this.periods,
      openNotices: [...this.notices.values()].filter((notice) => notice.id !== noticeId && isOpenNotice(notice)),
      serviceIds: ['sms', 'mms'],
      listed: {},
      partnerHasSpoken: [...this.notices.values()].some(({ submitted }) => submitted?.tenantId === 'partner-a'),
    };
  }

  get open(): Notice[] {
    return [...this.notices.values()].filter(isOpenNotice);
  }

  /** What a command would come to now; nothing happens. */
  asks(id: Uuid, caller: Caller, command: NoticeCommand): NoticeDecision {
    return decide(this.notices.get(id) ?? null, command, caller, this.context(id));
  }

  /** A command that must succeed. */
  does(id: Uuid, caller: Caller, command: NoticeCommand): this {
    const decision = this.asks(id, caller, command);
    if (decision.kind !== 'decided') throw new Error(`${command.name}: ${JSON.stringify(decision)}`);
    this.#keep(id, decision.events);
    for (const replaced of decision.replaced) this.does(replaced, SYSTEM, { name: 'be_replaced', byNoticeId: id });
    return this;
  }

  /** The reason code or the field problems of a command that must not succeed, as short text. */
  refusal(id: Uuid, caller: Caller, command: NoticeCommand): string {
    const decision = this.asks(id, caller, command);
    if (decision.kind === 'refused') return decision.code;
    if (decision.kind === 'invalid') {
      return decision.problems.map(({ field, code, limit }) => `${field}: ${code}${limit === undefined ? '' : ` ${limit}`}`).join(', ');
    }
    throw new Error(`${command.name} was decided`);
  }

  /** A draft by the partner's service contact. */
  drafted(id: Uuid, changes: readonly Change[], more: Partial<NoticeDraftInput> = {}): this {
    return this.does(id, CAST.contactA, draft(changes, more));
  }

  /** A draft that is submitted at once. */
  submitted(id: Uuid, changes: readonly Change[], more: Partial<NoticeDraftInput> = {}, replaces: readonly Uuid[] = []): this {
    return this.drafted(id, changes, more).does(id, CAST.contactA, { name: 'submit', replaces });
  }

  /** The worker's round: whatever is due takes effect. */
  worked(): this {
    for (const { id } of this.open)
      if (this.asks(id, SYSTEM, { name: 'take_effect' }).kind === 'decided') this.does(id, SYSTEM, { name: 'take_effect' });
    return this;
  }

  notice(id: Uuid): Notice {
    const notice = this.notices.get(id);
    if (notice === undefined) throw new Error(`no ${id}`);
    return notice;
  }

  /** The card at a wall-clock time in Shanghai. */
  card(local: string): Card {
    return cardAsOf(this.periods, shanghai(local));
  }

  #keep(id: Uuid, events: readonly NoticeEvent[]): void {
    for (const event of events) {
      this.logs.set(id, [...(this.logs.get(id) ?? []), event]);
      const notice = foldNotice(this.notices.get(id) ?? null, event, id);
      this.notices.set(id, notice);
      if (event.type === 'notice_took_effect') this.periods = applyNotice(this.periods, effectiveChange(notice), event.payload.effectiveAt);
    }
  }
}

/** A draft with what a test does not care about filled in. */
export function draft(changes: readonly Change[], more: Partial<NoticeDraftInput> = {}): Extract<NoticeCommand, { name: 'draft' }> {
  return { name: 'draft', changes, effectiveDay: null, emergency: false, reason: '', exceptionReason: '', ...more };
}

/** The service contact's successor, who takes the mobile over. */
export const NEW_CONTACT: Change = { field: 'service_contact', value: { name: '赵六', mobile: '138 1234 1234', email: null } };
/** A liaison's successor. */
export const NEW_LIAISON: Change = { field: 'liaisons', value: [{ name: '钱七', mobile: '13512345678', fixedLine: null, email: null }] };

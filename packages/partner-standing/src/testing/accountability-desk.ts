import type { Caller } from '@lianban/complaint/command';
import { instantAt, milliseconds } from '@lianban/complaint/instant';
import { seat } from '@lianban/complaint/testing/cast';
import { shanghai } from '@lianban/complaint/testing/story';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { AccountabilityCase } from '../accountability/case.ts';
import { decide, type CaseCommand, type CaseDecision } from '../accountability/decide.ts';
import type { CaseEvent } from '../accountability/event.ts';
import type {
  AccountabilityFacts,
  ComplaintFact,
  ForwardedOrder,
  PublicityFact,
  RectificationFact,
  RepeatCause,
} from '../accountability/facts.ts';
import { foldCaseLog } from '../accountability/fold.ts';
import { criticismGround, groundless, newProposals } from '../accountability/proposals.ts';
import { triggersOf } from '../accountability/triggers.ts';
import { DEFAULT_ASSOCIATION_SETTINGS, type AssociationSettings } from '../association-settings.ts';
import { answerOf, calendar, LogDesk, SYSTEM, ZONE } from './scene.ts';

/** Who acts; the member is `member-a`. */
export const ASSOCIATION_CAST = {
  leader: seat('association', 'association', ['leader']),
  reviewer: seat('association', 'association', ['reviewer']),
  officer: seat('association', 'association', ['intake_officer']),
  committee: seat('association', 'association', ['committee_member']),
  memberLeader: seat('member-a', 'member', ['leader']),
  memberHandler: seat('member-a', 'member', ['handler']),
  outletManager: seat('member-a', 'member', ['outlet_manager'], 'outlet-1'),
  otherMember: seat('member-b', 'member', ['leader', 'responsible_department']),
} as const;

/** A complaint about outlet-1's counter, first of its matter, received in time; a test changes what it is about. */
export function complaint(complaintId: Uuid, acceptedAt: string, changes: Partial<ComplaintFact> = {}): ComplaintFact {
  return {
    complaintId,
    memberTenantId: 'member-a',
    outletUnitId: 'outlet-1',
    kind: 'counter',
    acceptedAt: shanghai(acceptedAt),
    standing: 'stands',
    firstComplaintId: complaintId,
    finding: null,
    returns: [],
    orders: [],
    ...changes,
  };
}

/** A repeat of another complaint, for a cause; a kind of its own, so that nothing but the repeat is looked at. */
export function repeat(complaintId: Uuid, of: Uuid, acceptedAt: string, cause: RepeatCause | null, justified = true): ComplaintFact {
  const finding = cause === null ? null : { cause, justified };
  return complaint(complaintId, acceptedAt, { firstComplaintId: of, finding, kind: `kind of ${complaintId}` });
}

/** An order sent to the member, with CLK-11's first limit and what became of it, all on the wall in Shanghai. */
export function order(
  workOrderId: Uuid,
  { limit, accepted = null, ended = null }: { readonly limit: string; readonly accepted?: string | null; readonly ended?: string | null },
): ForwardedOrder {
  const at = (local: string | null) => (local === null ? null : shanghai(local));
  const firstLimitAt = shanghai(limit);
  return {
    workOrderId,
    sentAt: instantAt(milliseconds(firstLimitAt) - 172_800_000),
    firstLimitAt,
    acceptedAt: at(accepted),
    endedAt: at(ended),
  };
}

export function rectification(at: string, changes: Partial<RectificationFact> = {}): RectificationFact {
  return { id: `rectified ${at}`, memberTenantId: 'member-a', outletUnitId: 'outlet-1', kind: 'counter', at: shanghai(at), ...changes };
}

export function publicity(id: Uuid, at: string, changes: Partial<PublicityFact> = {}): PublicityFact {
  return {
    id,
    memberTenantId: 'member-a',
    outletUnitId: 'outlet-1',
    complaintId: null,
    medium: 'internet',
    at: shanghai(at),
    mishandled: true,
    ...changes,
  };
}

export function facts(changes: Partial<AccountabilityFacts> = {}): AccountabilityFacts {
  return { complaints: [], rectifications: [], publicity: [], ...changes };
}

/** Two seasons, the second from July on. */
export const SEASONS = [
  { id: 'spring', name: '2026 年上半年赛季', fromMonth: '2026-02', toMonth: '2026-06' },
  { id: 'autumn', name: '2026 年下半年赛季', fromMonth: '2026-09', toMonth: '2026-11' },
];

/** One association's cases for tests: it holds facts and the present, gives commands to `decide` and keeps what comes of them. */
export class CaseDesk extends LogDesk<CaseEvent> {
  facts: AccountabilityFacts;
  readonly settings: AssociationSettings;

  constructor(known: Partial<AccountabilityFacts> = {}, now = '2026-03-16 10:00', settings: Partial<AssociationSettings> = {}) {
    super(now);
    this.facts = facts(known);
    this.settings = { ...DEFAULT_ASSOCIATION_SETTINGS, seasons: SEASONS, ...settings };
  }

  get cases(): AccountabilityCase[] {
    return [...this.logs.keys()].map((id) => this.case(id));
  }

  case(id: Uuid = 'case-1'): AccountabilityCase {
    const found = foldCaseLog(this.logs.get(id) ?? [], id);
    if (found === null) throw new Error(`no ${id}`);
    return found;
  }

  get triggers() {
    return triggersOf(this.facts, { ...ZONE, now: this.now, settings: this.settings });
  }

  /** What a command would come to now; nothing happens. */
  asks(caller: Caller, command: CaseCommand, id: Uuid = 'case-1'): CaseDecision {
    const one = this.logs.has(id) ? this.case(id) : null;
    return decide(one, command, caller, { now: this.now, calendar, settings: this.settings, settingsVersion: 1 });
  }

  /** A command that must succeed. */
  does(caller: Caller, command: CaseCommand, id: Uuid = 'case-1'): this {
    return this.keep(id, this.asks(caller, command, id));
  }

  answer(caller: Caller, command: CaseCommand, id: Uuid = 'case-1'): string {
    return answerOf(this.asks(caller, command, id));
  }

  /** The worker's round: what the facts propose, takes away, and raise. Cases are case-1, case-2 … */
  worked(): this {
    for (const one of groundless(this.cases, this.triggers)) this.does(SYSTEM, { name: 'lapse' }, one.id);
    for (const proposal of newProposals(this.triggers, this.cases)) {
      if (proposal.to === 'join') this.does(SYSTEM, { name: 'join', triggers: proposal.triggers }, proposal.caseId);
      else this.does(SYSTEM, { name: 'propose', subject: proposal.subject, triggers: proposal.triggers }, `case-${this.logs.size + 1}`);
    }
    for (const one of this.cases) {
      const ground = criticismGround(one, this.facts, { ...ZONE, now: this.now, settings: this.settings });
      if (ground !== null) this.does(SYSTEM, { name: 'propose_criticism', ground }, one.id);
    }
    return this;
  }

  /** The states of all cases, in order. */
  get states(): string[] {
    return this.cases.map(({ state }) => state);
  }
}

/** Minutes that lack nothing: two measures, due by the end of the day. */
export function minutes(heldAt: string, deadlineDay: string): Extract<CaseCommand, { name: 'hold_interview' }> {
  return {
    name: 'hold_interview',
    heldAt: shanghai(heldAt),
    attendees: [
      { name: '陈会长', side: 'association' },
      { name: '李行长', side: 'member' },
    ],
    measures: [
      { measureId: 'training', text: '对柜员进行服务培训', deadlineDay },
      { measureId: 'window', text: '高峰时段增开窗口', deadlineDay },
    ],
    reason: '',
  };
}

/** A case whose interview was held on 2026-03-18, with measures due by the end of 2026-03-31. */
export function interviewed(known: Partial<AccountabilityFacts> = { publicity: [publicity('weibo', '2026-03-10 08:00')] }): CaseDesk {
  return new CaseDesk(known)
    .worked()
    .does(ASSOCIATION_CAST.leader, { name: 'decide_interview', reason: '' })
    .at('2026-03-18 17:00')
    .does(ASSOCIATION_CAST.reviewer, minutes('2026-03-18 15:00', '2026-03-31'));
}

/** The same, with public criticism decided on 2026-04-10 after the deadline passed. */
export function criticised(): CaseDesk {
  return interviewed()
    .at('2026-04-01 00:00')
    .worked()
    .at('2026-04-10 16:00')
    .does(ASSOCIATION_CAST.committee, { name: 'decide_criticism', criticise: true, meetingDay: '2026-04-10', reason: '未整改' });
}

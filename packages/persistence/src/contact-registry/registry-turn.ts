import type { Caller, NoticeCommand, NoticeDecision } from '@lianban/contact-registry/change-notice/decision';
import { decide } from '@lianban/contact-registry/change-notice/decide';
import type { NoticeEvent } from '@lianban/contact-registry/change-notice/event';
import { foldNotice } from '@lianban/contact-registry/change-notice/fold';
import type { Notice } from '@lianban/contact-registry/change-notice/notice';
import { applyNotice, effectiveChange, type Period } from '@lianban/contact-registry/effective-dating';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { noticeContext, type OpenedRegistry } from './open-registry.ts';

const SYSTEM: Caller = { kind: 'system' };

/** What one transaction makes of a notice. */
export interface TurnedNotice {
  readonly before: Notice | null;
  readonly after: Notice;
  readonly events: readonly NoticeEvent[];
}

/**
 * One transaction's decisions about a partner's registry: each follows from those before it, replaced notices end in the same
 * turn, and what takes effect enters the periods at its true instant.
 */
export class RegistryTurn {
  readonly opened: OpenedRegistry;
  readonly now: IsoInstant;
  readonly turned = new Map<Uuid, TurnedNotice>();
  periods: readonly Period[];
  readonly #notices: Map<Uuid, Notice>;

  constructor(opened: OpenedRegistry, now: IsoInstant) {
    this.opened = opened;
    this.now = now;
    this.periods = opened.periods;
    this.#notices = new Map([...opened.notices].map(([id, { notice }]) => [id, notice]));
  }

  /** The notices as of the decisions so far. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  notice(id: Uuid): Notice | null {
    return this.#notices.get(id) ?? null;
  }

  /** What a command comes to; events are kept, a refusal changes nothing. */
  give(noticeId: Uuid, command: NoticeCommand, caller: Caller = SYSTEM): NoticeDecision {
    const context = noticeContext(this.opened, noticeId, this.now, this.periods, this.#notices.values());
    const decision = decide(this.notice(noticeId), command, caller, context);
    if (decision.kind !== 'decided') return decision;
    this.#keep(noticeId, decision.events);
    for (const replaced of decision.replaced) {
      const ended = this.give(replaced, { name: 'be_replaced', byNoticeId: noticeId });
      if (ended.kind !== 'decided') throw new Error(`notice ${replaced} could not be replaced: ${JSON.stringify(ended)}`);
    }
    return decision;
  }

  #keep(noticeId: Uuid, events: readonly NoticeEvent[]): void {
    let notice = this.notice(noticeId);
    for (const event of events) {
      notice = foldNotice(notice, event, noticeId);
      if (event.type === 'notice_took_effect') this.periods = applyNotice(this.periods, effectiveChange(notice), event.payload.effectiveAt);
    }
    if (notice === null) return;
    this.#notices.set(noticeId, notice);
    const earlier = this.turned.get(noticeId);
    this.turned.set(noticeId, {
      before: earlier === undefined ? (this.opened.notices.get(noticeId)?.notice ?? null) : earlier.before,
      after: notice,
      events: [...(earlier?.events ?? []), ...events],
    });
  }
}

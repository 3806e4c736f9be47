import { foldNotice } from './fold.ts';
import type { Caller, NoticeContext, NoticeDecision, RefusalCode } from './decision.ts';
import { NOTICE_EVENT_VERSION, type NoticeActor, type NoticeEvent, type NoticeEventPayloads, type NoticeEventType } from './event.ts';
import { decidedBy, isDue, takesEffectAt, type Notice } from './notice.ts';

const SYSTEM: NoticeActor = { personId: null, tenantId: null };

/** Collects the events of one decision and folds them as they come, so that later ones follow from the earlier. */
export class NoticeTurn {
  readonly events: NoticeEvent[] = [];
  readonly context: NoticeContext;
  readonly #actor: NoticeActor;
  #notice: Notice | null;

  constructor(notice: Notice | null, caller: Caller, context: NoticeContext) {
    this.#notice = notice;
    this.context = context;
    this.#actor = caller.kind === 'system' ? SYSTEM : { personId: caller.personId, tenantId: caller.tenantId };
  }

  /** The notice as of the events so far. */
  get notice(): Notice {
    if (this.#notice === null) throw new Error('the notice has no event yet');
    return this.#notice;
  }

  /** One event by the caller; empty texts are left out. */
  append<T extends NoticeEventType>(
    type: T,
    payload: NoticeEventPayloads[T],
    more: { readonly texts?: NoticeEvent['texts']; readonly changes?: NoticeEvent['changes'] } = {},
  ): void {
    this.#append(type, this.#actor, payload, more);
  }

  /** The effect, if its instant has come, at that true instant (REG-04); the system's doing whoever caused it to look. */
  settle(): void {
    const notice = this.notice;
    const effectiveAt = takesEffectAt(notice);
    if (effectiveAt === null || !isDue(notice, this.context.now)) return;
    const shortNotice = notice.kind === 'emergency' && notice.earliestAt !== null && effectiveAt < notice.earliestAt;
    this.#append('notice_took_effect', SYSTEM, { effectiveAt, shortNotice, decidedBy: decidedBy(notice) });
  }

  decided(replaced: readonly string[] = []): NoticeDecision {
    return { kind: 'decided', events: this.events, replaced };
  }

  #append<T extends NoticeEventType>(
    type: T,
    actor: NoticeActor,
    payload: NoticeEventPayloads[T],
    { texts = {}, changes }: { readonly texts?: NoticeEvent['texts']; readonly changes?: NoticeEvent['changes'] } = {},
  ): void {
    const kept = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
    const event = {
      type,
      version: NOTICE_EVENT_VERSION,
      at: this.context.now,
      actor,
      payload,
      ...(Object.keys(kept).length === 0 ? {} : { texts: kept }),
      ...(changes === undefined ? {} : { changes }),
    } as NoticeEvent;
    this.#notice = foldNotice(this.#notice, event, this.context.noticeId);
    this.events.push(event);
  }
}

export function refused(code: RefusalCode): NoticeDecision {
  return { kind: 'refused', code, conflicts: [] };
}

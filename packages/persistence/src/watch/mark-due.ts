import { decide } from '@lianban/complaint/decide';
import type { ComplaintEvent } from '@lianban/complaint/event';
import { fold } from '@lianban/complaint/fold';
import { nextLookAt } from '@lianban/complaint/clock/watch';
import { noticesFor } from '@lianban/complaint/notices';
import type { Clock, ComplaintState } from '@lianban/complaint/state';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { ProgrammeContext } from '../programme-context.ts';
import { byteaText } from '../write/canonical.ts';
import type { EventRow } from '../write/chain.ts';
import { noticeRows, type NoticeRow } from '../write/commit.ts';
import { seal } from '../write/seal.ts';
import type { DueClock } from './lock-due.ts';
import { memberBreach, type MemberBreach } from './write-member-breaches.ts';

/** What marking one clock writes. */
export interface Mark {
  readonly event: EventRow;
  readonly notices: readonly NoticeRow[];
  readonly memberBreach: MemberBreach | null;
  /** The clock's and the complaint's changed columns, and what the parties' rows need. */
  readonly change: {
    readonly complaintId: string;
    readonly version: number;
    readonly head: string;
    readonly clockId: string;
    readonly state: string;
    readonly breachedAt: IsoInstant | null;
    readonly warnedPercent: number;
    readonly nextAt: IsoInstant | null;
    readonly tenants: readonly string[];
    readonly units: readonly string[];
  };
}

/** The event of one due clock, by the same pure decision as any command's, from the part of the complaint it needs. */
export function markOf(due: DueClock, context: ProgrammeContext, now: IsoInstant): Mark | null {
  const { headHash, ...complaint } = due.complaint;
  const state: ComplaintState = {
    ...complaint,
    programmeId: context.programmeId,
    programmeKind: context.kind,
    workOrders: due.order === null ? [] : [due.order],
    clocks: [due.clock],
    callBacks: [],
  };
  const decision = decide(
    state,
    { name: 'watch_clocks' },
    { kind: 'system' },
    { ...context, programmeKind: context.kind, complaintId: state.id, now, newId: uuidv7 },
  );
  if (decision.kind !== 'decided') return null;
  const base = { id: state.id, programmeId: context.programmeId, programmeKind: context.kind };
  const [event] = decision.events as [ComplaintEvent];
  const after = fold(state, event, base, state.version + 1);
  const sealed = seal({ programmeId: context.programmeId, complaintId: state.id, version: state.version, head: headHash }, [event]);
  const clock = after.clocks[0] as Clock;
  return {
    event: sealed.events[0]!,
    notices: noticeRows(context.programmeId, state.id, now, noticesFor([event], after, context.settings)),
    memberBreach: state.ownerTenantKind === 'association' ? memberBreach(state.id, clock) : null,
    change: {
      complaintId: state.id,
      version: after.version,
      head: byteaText(sealed.head),
      clockId: clock.id,
      state: clock.state,
      breachedAt: clock.breachedAt,
      warnedPercent: clock.warnedPercent,
      nextAt: nextLookAt(clock),
      tenants: event.audience.tenantIds,
      units: event.audience.unitIds ?? [],
    },
  };
}

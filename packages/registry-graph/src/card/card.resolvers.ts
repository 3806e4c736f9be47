import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { daysAfter } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { bzHelp } from '@lianban/contact-registry/bz-help';
import { dayBegins } from '@lianban/contact-registry/change-notice/earliest';
import type { NoticeEventType } from '@lianban/contact-registry/change-notice/event';
import { mayDraft } from '@lianban/contact-registry/change-notice/policy';
import type { Period } from '@lianban/contact-registry/effective-dating';
import { timeline, upcomingChanges, type TimelineRow, type TimelineStretch, type UpcomingChange } from '@lianban/contact-registry/timeline';
import { GraphQLError } from 'graphql';
import { noticeRefusal } from '../messages/messages.ts';
import { registryReads } from '../registry-reads.ts';
import { cardValue, inOrder, namedField } from './card-values.ts';

/** A partner's card at an instant; what is asked of it is read when it is asked. */
export interface RegistrationSource {
  readonly partnerTenantId: Uuid;
  readonly asOf: IsoInstant;
}

const registrationFields: FieldResolvers<RegistrationSource> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  entries: async ({ partnerTenantId, asOf }, _, context) => {
    const { periods } = await registryReads(context).card(partnerTenantId, asOf);
    return cardEntries(context, periods);
  },
  upcoming: async ({ partnerTenantId }, _, context) => {
    const { periods, openNotices } = await registryReads(context).registry(partnerTenantId);
    return upcoming(context, upcomingChanges(periods, openNotices, registryReads(context).now));
  },
  services: ({ partnerTenantId }, _, context) => servicesOf(context, partnerTenantId),
  timeline: async ({ partnerTenantId }, days: { from?: string | null; to?: string | null }, context) => {
    const { calendar } = await context.reads().directory();
    const { now } = registryReads(context);
    const from = days.from ? dayBegins(days.from, calendar) : daysAfter(now, -HALF_A_YEAR);
    const to = days.to ? dayBegins(days.to, calendar) : daysAfter(now, HALF_A_YEAR);
    if (from === null || to === null || from >= to || daysAfter(from, MOST_DAYS) < to)
      throw new GraphQLError('to: out_of_range (after from, at most ten years)', { extensions: { code: 'BAD_USER_INPUT' } });
    const { periods, openNotices } = await registryReads(context).registry(partnerTenantId);
    return timeline(periods, openNotices, { from, to, now });
  },
  bzHelp: async ({ partnerTenantId, asOf }, _, context) => {
    const [services, { periods }] = await Promise.all([
      servicesOf(context, partnerTenantId),
      registryReads(context).card(partnerTenantId, asOf),
    ]);
    return services.map((service) => ({ service, text: null, parts: [], ...bzHelp(periods, service, asOf) }));
  },
  draft: ({ partnerTenantId }, _, context) => {
    const verdict = mayDraft(partnerTenantId, context.caller);
    const allowed = verdict === 'allowed';
    return {
      name: 'draft',
      allowed,
      reason: allowed ? null : verdict,
      message: allowed ? null : noticeRefusal(context.locale, verdict),
    };
  },
};

const HALF_A_YEAR = 183;
const MOST_DAYS = 3660;

const rowFields: FieldResolvers<TimelineRow> = {
  field: ({ field }, _, context) => namedField(context, field).field,
  service: ({ field }, _, context) => namedField(context, field).service(),
  stretches: ({ field, stretches }, _, context) =>
    stretches.map((stretch) => ({
      ...stretch,
      time: stretch.when,
      value: cardValue(field, stretch.value),
      decision: decision(context, stretch),
    })),
};

export const cardResolvers = { Registration: registrationFields, TimelineRow: rowFields };

/** Periods as entries of a card, in the order of the form. */
export function cardEntries(context: GraphContext, periods: readonly Period[]) {
  return inOrder(periods).map((period) => ({
    ...namedField(context, period.field),
    value: cardValue(period.field, period.value),
    from: period.from,
    to: period.to,
    decision: decision(context, period),
  }));
}

/** Changes to come, as the graph tells them. */
export function upcoming(context: GraphContext, changes: readonly UpcomingChange[]) {
  return changes.map(({ field, from, to, at, noticeId, waitsFor }) => ({
    ...namedField(context, field),
    from: cardValue(field, from),
    to: cardValue(field, to),
    at,
    waitsFor,
    changeNoticeId: noticeId,
  }));
}

export async function servicesOf(context: GraphContext, partnerTenantId: Uuid) {
  const { services } = await context.reads().directory();
  return [...services.values()].filter(({ tenantId }) => tenantId === partnerTenantId);
}

/** The event by which somebody decided; who did it is told by the notice's story. */
const DECIDED_IN: Readonly<Record<Period['decidedBy']['how'], NoticeEventType | null>> = {
  acknowledged: 'notice_acknowledged',
  approved: 'emergency_approved',
  on_notice: 'notice_submitted',
  unanswered: null,
};

function decision(context: GraphContext, { decidedBy, noticeId, ...rest }: Pick<Period | TimelineStretch, 'decidedBy' | 'noticeId'>) {
  return {
    how: decidedBy.how,
    by: () => organisation(context, decidedBy.tenantId),
    personName: async () => {
      const type = DECIDED_IN[decidedBy.how];
      if (type === null) return null;
      return (await registryReads(context).story(noticeId)).findLast((event) => event.type === type)?.personName ?? null;
    },
    submittedAt:
      'submittedAt' in rest
        ? (rest as Period).submittedAt
        : async () => (await registryReads(context).notice(noticeId))?.submitted?.at ?? null,
    changeNoticeId: noticeId,
  };
}

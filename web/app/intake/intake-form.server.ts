import { z } from 'zod';
import { optionalMoment, orderDraft } from '#app/act/command-forms.server.ts';
import { GRADINGS, graded } from '#app/dispatch/grading.ts';
import { problem } from '#app/form/reply.ts';
import { id, oneOf, optionalText, text, ticked } from '#app/form/texts.server.ts';
import type { TakeComplaintInput } from '#app/gql/graphql.ts';
import { concern } from './concern-form.server.ts';
import { ANY_CHANNEL, KINDS } from './words.ts';

/** A slot of the dispatch part; one without an organisation is not meant. */
const slot = () => z.object({ holder: z.string().optional(), grading: z.enum(GRADINGS).optional(), instruction: z.string().optional() });

const blankToNull = (value: string): string | null => (value === '' ? null : value);

/**
 * The intake form as the graph takes it; keys and files are added by the page. `ownTenantId` is given where the
 * organisation handles what it takes itself (a partner, CLK-04): its own order may then carry a fault grade.
 */
export const intakeForm = (zone: string, nowIso: string, ownTenantId: string | null) =>
  z
    .object({
      kind: oneOf(KINDS),
      customerKind: oneOf(['GROUP', 'INDIVIDUAL']),
      channel: oneOf(ANY_CHANNEL),
      customerId: id().optional(),
      contact: z.object({ name: text(100), phone: text(30), email: optionalText(254), address: optionalText(300) }),
      concern: concern().optional(),
      serviceId: id().optional(),
      unitId: id().optional(),
      subject: text(200),
      description: text(4000),
      wish: text(1000),
      readBack: ticked(),
      receivedAt: optionalMoment(zone),
      discoveredAt: optionalMoment(zone),
      attempts: z.coerce
        .number({ error: problem('not_a_number') })
        .int(problem('not_a_number'))
        .min(1, problem('too_small', 1))
        .max(99, problem('too_large', 99))
        .default(1),
      solvedBy: oneOf(['NOT_YET', 'PHONE', 'ON_SITE']),
      responsibilityUnclear: ticked(),
      repeatOfId: z.union([id(), z.literal('none')]).optional(),
      ownGrading: z.enum(GRADINGS).optional(),
      workOrders: z.array(slot()).default([]),
    })
    .transform((typed, context): Omit<TakeComplaintInput, 'idempotencyKey' | 'attachmentIds'> => {
      const { readBack, ownGrading, workOrders, repeatOfId, contact, ...rest } = typed;
      const orders = workOrders.flatMap((order, place) => {
        if (!order.holder) return [];
        const draft = orderDraft().safeParse(order);
        if (draft.success) return [draft.data];
        for (const issue of draft.error.issues)
          context.addIssue({ code: 'custom', path: ['workOrders', place, ...(issue.path as string[])], message: issue.message });
        return [];
      });
      const own =
        ownTenantId !== null && ownGrading?.startsWith('fault_')
          ? [{ holderId: ownTenantId, holderUnitId: null, ...graded(ownGrading), instruction: null }]
          : [];
      return {
        ...rest,
        contact: { name: contact.name, phone: contact.phone, email: blankToNull(contact.email), address: blankToNull(contact.address) },
        confirmedAt: readBack ? nowIso : null,
        repeatOfId: repeatOfId === 'none' ? null : (repeatOfId ?? null),
        workOrders: [...own, ...orders],
      };
    });

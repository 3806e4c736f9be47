import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { isValidOn, mayRecordAttendance, maySupply, owedManuals, type OwedManual } from '@lianban/contact-registry/manuals';
import type { ManualRecord } from '@lianban/persistence/contact-registry/read-supplies';
import { servicesOf, type RegistrationSource } from '../card/card.resolvers.ts';
import { registryReads } from '../registry-reads.ts';

/** A document with the local day on which it was asked about. */
type ManualSource = ManualRecord & { readonly asked: string };

async function askedDay(context: GraphContext, { asOf }: RegistrationSource): Promise<string> {
  return dayOf(asOf, (await context.reads().directory()).calendar);
}

/** What a registration says of the partner's documents and trainings (REG-10). */
export const registrationManuals: FieldResolvers<RegistrationSource> = {
  manuals: async (source, _, context): Promise<ManualSource[]> => {
    const asked = await askedDay(context, source);
    return (await registryReads(context).manuals(source.partnerTenantId)).map((manual) => ({ ...manual, asked }));
  },
  owedManuals: async (source, _, context) => {
    const [{ registrySettings }, services, manuals, day] = await Promise.all([
      context.reads().directory(),
      servicesOf(context, source.partnerTenantId),
      registryReads(context).manuals(source.partnerTenantId),
      askedDay(context, source),
    ]);
    return owedManuals(
      services.map(({ id }) => id),
      manuals,
      day,
      registrySettings,
    );
  },
  maySupply: ({ partnerTenantId }, _, context) => maySupply(partnerTenantId, context.caller) === 'allowed',
  mayRecordAttendance: ({ partnerTenantId }, _, context) => mayRecordAttendance(partnerTenantId, context.caller) === 'allowed',
};

const manualFields: FieldResolvers<ManualSource> = {
  service: ({ serviceId }, _, context) => service(context, serviceId),
  valid: (manual) => isValidOn(manual, manual.asked),
  attendees: async ({ id }, _, context) =>
    (await registryReads(context).attendees(id)).map(({ name, department }) => ({ name, department: department || null })),
};

const owedFields: FieldResolvers<OwedManual> = {
  service: ({ serviceId }, _, context) => service(context, serviceId),
  reason: ({ why }) => why,
};

export const manualResolvers = { Manual: manualFields, OwedManual: owedFields };

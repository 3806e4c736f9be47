import type { ComplaintSource } from '../sources.ts';
import type { FieldResolvers } from '../resolver.ts';

/** The customer's contact data: in full only while the caller's organisation may see it (domain.md 1). */
export const contactFields = {
  contact: ({ id }, _, context) => context.reads().contact(id),
} satisfies FieldResolvers<ComplaintSource>;

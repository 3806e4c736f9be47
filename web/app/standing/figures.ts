import type { OutsideFigureName } from '#app/gql/graphql.ts';

/** The figures from outside, in the order of forms and lists. */
export const FIGURES = [
  'BILLED_USERS',
  'SIGNED_GROUP_CUSTOMERS',
  'SHARE_EMP',
  'SHARE_C',
  'SERVICE_COST',
  'JOINED_ON',
] as const satisfies readonly OutsideFigureName[];

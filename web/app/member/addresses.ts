import type { MemberFigureName } from '#app/gql/graphql.ts';
import type { Span } from './span.ts';

/** A card's page; without a member the association's own. */
export const memberCardAddress = (memberId: string | null, { from, to }: Span): string =>
  `/members/${memberId ?? 'own'}?${new URLSearchParams({ from, to })}`;

export interface BehindMember {
  readonly figure?: MemberFigureName;
  readonly missed?: boolean;
  readonly outlet?: string;
}

/** The complaints behind a card or a figure of it. */
export function behindMemberAddress(memberId: string | null, { from, to }: Span, { figure, missed, outlet }: BehindMember = {}): string {
  const query = new URLSearchParams({ from, to });
  if (memberId !== null) query.set('member', memberId);
  if (figure !== undefined) query.set('figure', figure.toLowerCase());
  if (missed === true) query.set('missed', 'yes');
  if (outlet !== undefined) query.set('outlet', outlet);
  return `/members/complaints?${query}`;
}

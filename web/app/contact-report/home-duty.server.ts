import {
  AssociationMemberDutiesDocument,
  AssociationOwnDutyDocument,
  type DutyNowFragment,
  type MemberDutyRowFragment,
} from '#app/gql/graphql.ts';
import type { CoverageLineFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** What a seat's home page says of who is on duty (REG-08): the member's own, or the members an association must look at. */
export type HomeDuty =
  | {
      readonly side: 'member';
      readonly receiver: DutyNowFragment;
      readonly gaps: readonly CoverageLineFragment[];
      /** The viewer is a handler who is not there today: what comes is not theirs. */
      readonly away: boolean;
    }
  | { readonly side: 'association'; readonly members: readonly MemberDutyRowFragment[]; readonly unreported: number };

/** Null for other organisations, and where it cannot be read now. */
export async function homeDuty(asking: Asking, viewer: Viewer): Promise<HomeDuty | null> {
  const { tenantKind } = viewer.seat;
  if (tenantKind === 'member') {
    const { report } = (await graph(asking, viewer, AssociationOwnDutyDocument, {})).data;
    if (!report) return null;
    const away = awayRoles(report.receiver.reason);
    const isMe = ({ field, personId }: { field: string; personId?: string | null }) =>
      away.includes(field) && personId === viewer.person.id;
    return { side: 'member', receiver: report.receiver, gaps: report.gaps, away: report.contacts.some(isMe) };
  }
  if (tenantKind !== 'association') return null;
  const { members } = (await graph(asking, viewer, AssociationMemberDutiesDocument, {})).data;
  if (!members) return null;
  return {
    side: 'association',
    members: members.filter(({ gaps }) => gaps.length > 0),
    unreported: members.filter(({ filedAt }) => filedAt == null).length,
  };
}

/** The handlers in whose place another receives. */
const awayRoles = (reason: DutyNowFragment['reason']): readonly string[] =>
  reason === 'A_IS_ABSENT' ? ['HANDLER_A'] : reason === 'BOTH_ARE_ABSENT' ? ['HANDLER_A', 'HANDLER_B'] : [];

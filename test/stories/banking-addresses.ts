import type { StackDescription } from '../kit/stack.ts';
import { Desk, tenantOf } from './desk.ts';

// Addresses of the association's and its members' pages.

/** The contact report of a member, for its association. */
export const memberReport = (email: string): Promise<string> => Promise.resolve(`/contact-report/members/${tenantOf(email)}`);

/** The notice of the first outlet of a member. */
export async function anOutlet(stack: StackDescription, email: string): Promise<string> {
  const { data } = await new Desk(stack, email).ask<{ notices: { outlet: { id: string } }[] }>(
    '{ notices: associationOutletNotices { outlet { id } } }',
  );
  return `/outlet-notices/${data?.notices[0]?.outlet.id ?? 'none'}`;
}

/** A complaint of the association's. */
export async function bankComplaint(stack: StackDescription): Promise<string> {
  const { data } = await new Desk(stack, 'officer@association.example').ask<{ list: { edges: { node: { complaint: { id: string } } }[] } }>(
    '{ list: xComplaints(first: 1) { edges { node { complaint { id } } } } }',
  );
  return `/complaints/${data?.list.edges[0]?.node.complaint.id ?? 'none'}`;
}

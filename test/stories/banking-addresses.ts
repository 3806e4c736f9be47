import { followUpLives } from '@lianban/persistence/demo/follow-up-lives';
import { demoId } from '@lianban/persistence/demo/identifiers';
import { trackLives } from '@lianban/persistence/demo/track-lives';
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

/** The first case of accountability in a state, as an account sees it. */
export async function aCase(stack: StackDescription, email: string, state: string): Promise<string> {
  const { data } = await new Desk(stack, email).ask<{ list: { edges: { node: { id: string } }[] } }>(
    `{ list: xAccountabilityCases(first: 1, filter: { states: [${state}] }) { edges { node { id } } } }`,
  );
  return `/accountability/${data?.list.edges[0]?.node.id ?? 'none'}`;
}

/** The association's latest bulletin. */
export async function aBulletin(stack: StackDescription): Promise<string> {
  const { data } = await new Desk(stack, 'leader@association.example').ask<{ list: { edges: { node: { id: string } }[] } }>(
    '{ list: xBulletins(first: 1) { edges { node { id } } } }',
  );
  return `/bulletins/${data?.list.edges[0]?.node.id ?? 'none'}`;
}

/** A complaint whose customer came again, where its causes are found; the first that has gone to a member where none did. */
export async function lookedAtComplaint(stack: StackDescription): Promise<string> {
  const { data } = await new Desk(stack, 'admin@association.example').ask<{
    list: {
      edges: { node: { complaint: { id: string; associationAccountability: { members: unknown[]; cameAgain: unknown[] } | null } } }[];
    };
  }>(
    '{ list: xComplaints(first: 100, filter: { view: ALL }) { edges { node { complaint { id associationAccountability { members { id } cameAgain { at } } } } } } }',
  );
  const all = (data?.list.edges ?? []).map(({ node }) => node.complaint);
  const found =
    all.find(({ associationAccountability: each }) => (each?.cameAgain.length ?? 0) > 0) ??
    all.find(({ associationAccountability: each }) => (each?.members.length ?? 0) > 0);
  return found?.id ?? 'none';
}

/** The demonstration's response plan of that number: 1 was revised, 3 is planned, 4 was withdrawn. */
export const responsePlan = (number: number): string => `/response-plans/${demoId('response_plan', number)}`;

/** The demonstration's summary of a bank: 1 is still a draft, 2 was handed in. */
export const summary = (number: 1 | 2): string => `/summaries/${demoId('standing', 390 + number)}`;

/** A complaint of the demonstration on a bank's track, by the name of its use case. */
export const onTrack = (name: string) => (): Promise<string> =>
  Promise.resolve(`/complaints/${trackLives(Date.now()).find(({ useCase }) => useCase?.name === name)?.id ?? 'none'}`);

/** A complaint of the demonstration after which a bank demanded something, by the name of its use case. */
export const withFollowUps = (name: string) => (): Promise<string> =>
  Promise.resolve(`/complaints/${followUpLives(Date.now()).find(({ useCase }) => useCase?.name === name)?.id ?? 'none'}`);

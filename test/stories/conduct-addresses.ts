import type { StackDescription } from '../kit/stack.ts';
import { Desk } from './desk.ts';

/** The page of the first of a list of the reviewer's; the stack is asked for when it runs. */
export const firstOf = (stack: () => StackDescription, list: string, address: string) => async (): Promise<string> => {
  const { data } = await new Desk(stack(), 'reviewer@carrier.example').ask<{ list: { edges: { node: { id: string } }[] } }>(
    `{ list: x${list}(first: 1) { edges { node { id } } } }`,
  );
  return `${address}${data?.list.edges[0]?.node.id ?? ''}`;
};

/** The versions of a card of the last month that was closed. */
export async function closedCard(stack: StackDescription): Promise<string> {
  const { data } = await new Desk(stack, 'reviewer@carrier.example').ask<{
    close: { month: string; closedCards: { mode: string; partner: { id: string } }[] };
  }>('{ close: xMonthToClose { month closedCards { mode partner { id } } } }');
  const [card] = data?.close.closedCards ?? [];
  return `/scorecards/versions?partner=${card?.partner.id ?? ''}&month=${data?.close.month ?? ''}&mode=${card?.mode ?? ''}`;
}

/** Where a partner would object to its first complaint of the month. */
export async function contestedComplaint(stack: StackDescription): Promise<string> {
  const { data } = await new Desk(stack, 'manager@partner-a.example').ask<{ list: { edges: { node: { complaint: { id: string } } }[] } }>(
    '{ list: xScorecardComplaints(first: 1) { edges { node { complaint { id } } } } }',
  );
  return `/scorecards/objections/new?about=complaint&id=${data?.list.edges[0]?.node.complaint.id ?? ''}`;
}

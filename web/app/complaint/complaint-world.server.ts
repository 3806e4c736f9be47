import type { ActionWorld } from '#app/act/action-fields.tsx';
import type { Holder } from '#app/dispatch/order-fields.tsx';
import type { CarrierComplaintQuery, PageFragment } from '#app/gql/graphql.ts';
import { complaintOf, intakeOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** Commands whose form asks for an organisation or a class. */
const DISPATCHING = new Set(['send_work_order', 'decide_dispute', 'reclassify_work_order']);

/** The complaint and what its forms choose from; null where the viewer may not see it. @throws 503 when the face is down. */
export async function complaintWorld(asking: Asking, viewer: Viewer, id: string): Promise<ActionWorld | null> {
  const { data: answer, gaps } = await graph(asking, viewer, complaintOf[viewer.face], { id });
  const complaint: PageFragment | null | undefined = answer.complaint;
  if (!complaint) {
    if (gaps.length === 0) return null;
    throw unavailable(asking);
  }
  const dispatches = [...complaint.actions, ...complaint.workOrders.flatMap((order) => order.actions)].some(
    (action) => action.allowed && DISPATCHING.has(action.name),
  );
  if (!dispatches || (viewer.face !== 'carrier' && viewer.face !== 'partner')) return { complaint, holders: [], limits: [] };
  const choices = await graph(asking, viewer, intakeOf[viewer.face], {});
  const routing = (complaint as Partial<NonNullable<CarrierComplaintQuery['complaint']>>).carrierRouting;
  const holders: Holder[] = routing
    ? routing.holders
        .filter((holder) => holder.openWorkOrderId === null || holder.openWorkOrderId === undefined)
        .map((holder) => ({ ...holder.organisation, providesService: holder.providesService }))
    : (choices.data.organisations ?? []).filter((organisation) => organisation.kind !== 'ASSOCIATION');
  return { complaint, holders, limits: choices.data.settings?.limits ?? [] };
}

function unavailable({ context }: Asking): Response {
  return Response.json({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
}

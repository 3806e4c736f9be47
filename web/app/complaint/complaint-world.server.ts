import type { ActionWorld } from '#app/act/action-fields.tsx';
import type { Holder } from '#app/dispatch/order-fields.tsx';
import type { CarrierComplaintQuery, PageFragment } from '#app/gql/graphql.ts';
import { complaintOf, intakeOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { members, takes, takesFromPartner } from '#app/intake/intake-world.server.ts';
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
  if (!dispatches || !takes(viewer.face)) return { complaint, holders: [], limits: [] };
  const choices = await graph(asking, viewer, intakeOf[viewer.face], {});
  if (viewer.face === 'association')
    return { complaint, holders: legsFrom(viewer, complaint, choices.data.organisations ?? []), limits: [] };
  const routing = (complaint as Partial<NonNullable<CarrierComplaintQuery['complaint']>>).carrierRouting;
  const holders: Holder[] = routing
    ? routing.holders
        .filter((holder) => holder.openWorkOrderId === null || holder.openWorkOrderId === undefined)
        .map((holder) => ({ ...holder.organisation, providesService: holder.providesService }))
    : (choices.data.organisations ?? []).filter(({ id, kind }) => id === viewer.seat.tenantId || takesFromPartner(kind));
  return { complaint, holders, limits: choices.data.settings?.limits ?? [] };
}

/** Whom the next leg can go to: the association's members, or the member's own outlets that have nothing of it open. */
function legsFrom({ seat }: Viewer, { workOrders }: PageFragment, organisations: readonly Holder[]): readonly Holder[] {
  if (seat.tenantKind === 'association') return members(organisations);
  const taken = workOrders.filter((order) => !order.endedAt).map((order) => order.holderUnit?.id);
  return organisations
    .filter(({ id }) => id === seat.tenantId)
    .map((own) => ({ ...own, unitsOnly: true, units: own.units.filter(({ id }) => !taken.includes(id)) }));
}

function unavailable({ context }: Asking): Response {
  return Response.json({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
}

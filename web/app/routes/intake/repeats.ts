import type { ActionFunctionArgs } from '@remix-run/node';
import { submittedForm } from '#app/form/submitted.server.ts';
import { repeatsOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { takes } from '#app/intake/intake-world.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

/** Behind the intake form: complaints the typed one may repeat. A post, so that what is typed stays out of addresses and logs. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const form = await submittedForm({ request, context });
  const { face } = viewer;
  if (!takes(face)) return { proposals: [] };
  const said = (name: string, most: number) => String(form.get(name) ?? '').slice(0, most) || null;
  const { data } = await graph(asking, viewer, repeatsOf[face], {
    input: {
      customerId: said('customerId', 36),
      phone: said('phone', 30),
      serviceId: said('serviceId', 36),
      subject: said('subject', 120),
      description: said('description', 4000),
    },
  });
  return { proposals: data.proposals ?? [] };
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { customerHistory, lookUp, takes } from '#app/intake/intake-world.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';

/** Behind the look-up while typing: customers by `q`, or one customer's earlier complaints by `history`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const { searchParams } = new URL(request.url);
  const q = searchParams.get('q')?.trim().slice(0, 60) ?? '';
  const of = searchParams.get('history') ?? '';
  const { face } = viewer;
  if (!takes(face)) return { customers: null, history: null };
  return {
    customers: q === '' ? null : await lookUp(asking, viewer, face, q),
    history: /^[\da-f-]{36}$/.test(of) ? await customerHistory(asking, viewer, face, of) : null,
  };
}

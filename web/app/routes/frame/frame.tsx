import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteError, isRouteErrorResponse } from '@remix-run/react';
import { DeskTime } from '#app/clock/now.tsx';
import { frameOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { nowOf } from '#app/clock/now.server.ts';
import { ErrorPage } from '#app/shell/error-page.tsx';
import { menuFoldedOf } from '#app/preferences.server.ts';
import { Frame } from '#app/shell/frame.tsx';
import { requireViewer } from '#app/session/viewer.server.ts';

/** Who looks, in which seat, and what waits: the frame of every signed-in page. It stands even while the graph is down. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const desk = await graph(asking, viewer, frameOf[viewer.face], {}).catch((thrown: unknown) => {
    if (thrown instanceof Response) throw thrown;
    return null;
  });
  return {
    viewer,
    now: desk?.data.desk ? Date.parse(desk.data.desk.now) : nowOf(context),
    timeZone: desk?.data.desk?.timeZone ?? 'Asia/Shanghai',
    counts: desk?.data.counts ?? null,
    unread: desk?.data.notices?.unread ?? null,
    reachable: desk !== null,
    menuFolded: menuFoldedOf(request),
  };
}

export default function FrameRoute() {
  const frame = useLoaderData<typeof loader>();
  return (
    <DeskTime now={frame.now} timeZone={frame.timeZone}>
      <Frame {...frame}>
        <Outlet />
      </Frame>
    </DeskTime>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const told = isRouteErrorResponse(error) ? error : null;
  return <ErrorPage status={told?.status ?? 500} code={told?.data?.code} traceId={told?.data?.traceId} whole />;
}

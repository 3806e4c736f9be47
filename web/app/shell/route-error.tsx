import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from '@remix-run/react';
import type { loader } from '#app/root.tsx';
import { ErrorPage } from './error-page.tsx';

/** The boundary of a page inside the frame: the menu stays, the place says what happened. */
export function RouteError() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>('root');
  const told = isRouteErrorResponse(error) ? error : null;
  return <ErrorPage status={told?.status ?? 500} code={told?.data?.code} traceId={told?.data?.traceId ?? root?.traceId} />;
}

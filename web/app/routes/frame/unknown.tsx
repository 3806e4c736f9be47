import { data } from '@remix-run/node';
import { RouteError } from '#app/shell/route-error.tsx';

/** An address the portal does not have. */
export function loader() {
  throw data({ code: 'not_found' }, { status: 404 });
}

export default function Unknown() {
  return null;
}

export const ErrorBoundary = RouteError;

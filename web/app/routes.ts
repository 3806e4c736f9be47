import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the portal, by the trade's words. */
export default [
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-in/code', 'routes/sign-in/code.tsx'),
  route('sign-in/provider', 'routes/sign-in/provider.tsx'),
  route('sso/callback', 'routes/sign-in/provider-callback.tsx'),
  route('sign-out', 'routes/sign-in/sign-out.tsx'),
  route('reset', 'routes/sign-in/reset-request.tsx'),
  route('reset/:token', 'routes/sign-in/reset.tsx'),
  route('invitation/:token', 'routes/sign-in/invitation.tsx'),
  route('seat', 'routes/sign-in/seat.tsx'),
  route('preferences', 'routes/frame/preferences.tsx'),
  layout('routes/frame/frame.tsx', [
    index('routes/home/home.tsx'),
    route('complaints', 'routes/complaints/complaints.tsx'),
    route('complaints/new', 'routes/intake/intake.tsx'),
    route('complaints/:id', 'routes/complaint/complaint.tsx'),
    route('search', 'routes/search/search.tsx'),
    route('notices', 'routes/notices/notices.tsx'),
    route('account', 'routes/account/account.tsx'),
    route('people', 'routes/people/people.tsx'),
    route('audit', 'routes/audit/audit.tsx'),
    route('settings', 'routes/settings/settings.tsx'),
    route('provider', 'routes/provider/provider.tsx'),
    route('*', 'routes/frame/unknown.tsx'),
  ]),
  route('complaints/export', 'routes/complaints/export.ts'),
  route('intake/customers', 'routes/intake/customers.ts'),
  route('intake/repeats', 'routes/intake/repeats.ts'),
  route('notices/live', 'routes/notices/live.ts'),
  route('files/:id', 'routes/complaint/file.ts'),
] satisfies RouteConfig;

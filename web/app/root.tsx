import './styles.ts';
import { MantineProvider } from '@mantine/core';
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { useContext, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import fontStyles from '@fontsource-variable/noto-sans-sc/wght.css?url';
import { PageContext } from './page-context.ts';
import { languageOf, schemeOf } from './preferences.server.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { cssVariables, theme } from './theme.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: fontStyles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: '联办 Lianban' }];

/** Language, colour scheme and trace id: what every page has, signed in or not. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return data({ language: languageOf(request), scheme: schemeOf(request), traceId: context.traceId });
}

/** Where no scheme was chosen the system's is set before the first paint. */
const FOLLOW_SYSTEM =
  "document.documentElement.dataset.mantineColorScheme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'";

/** The document round every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce, traceId } = useContext(PageContext);
  const root = useRouteLoaderData<typeof loader>('root');
  const { i18n } = useTranslation();
  const scheme = root?.scheme ?? 'auto';
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return (
    <html lang={root?.language ?? i18n.language} data-mantine-color-scheme={scheme === 'dark' ? 'dark' : 'light'} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="trace-id" content={traceId || root?.traceId} suppressHydrationWarning />
        {scheme === 'auto' ? <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: FOLLOW_SYSTEM }} /> : null}
        <Meta />
        <Links />
      </head>
      {/* From here on keys and menus answer: forms and links did before. */}
      <body data-hydrated={hydrated || undefined}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme={scheme}
          getStyleNonce={() => (typeof document === 'undefined' || hydrated ? nonce : '')}
        >
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { traceId } = useContext(PageContext);
  const root = useRouteLoaderData<typeof loader>('root');
  const told = isRouteErrorResponse(error) ? error : null;
  return (
    <ErrorPage status={told?.status ?? 500} code={told?.data?.code} traceId={told?.data?.traceId ?? (traceId || root?.traceId)} whole />
  );
}

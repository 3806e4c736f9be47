import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { TextInput, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { askIdentity } from '#app/session/identity.server.ts';
import { returnPath } from '#app/session/return-path.ts';
import { keepFlow } from '#app/session/session-cookie.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'signIn');

/**
 * Sign-in through an organisation's own provider: found by the domain of the address, started by a link. Both are GET,
 * because the page's policy lets forms go to the portal only, and a provider is another site.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const to = returnPath(searchParams.get('to'));
  const email = (searchParams.get('email') ?? '').trim().slice(0, 254);
  const tenantId = searchParams.get('tenant');
  const asking = { request, context };
  if (tenantId !== null) {
    const started = await askIdentity<{ url: string; flow: string }>(asking, '/sso/start', { tenantId, returnTo: to }, null);
    if (started.ok) throw redirect(started.data.url, { headers: { 'set-cookie': keepFlow(context, started.data.flow) } });
    return { to, email, providers: null, refused: started.code };
  }
  if (email === '') return { to, email, providers: null, refused: null };
  const found = await askIdentity<{ providers: { tenantId: string; tenantName: string }[] }>(asking, '/sso/find', { email }, null);
  return { to, email, providers: found.ok ? found.data.providers : [], refused: found.ok ? null : found.code };
}

export default function Provider() {
  const { t, i18n } = useTranslation();
  const { to, email, providers, refused } = useLoaderData<typeof loader>();
  return (
    <Entrance title={t('signIn.providerTitle')} purpose={t('signIn.providerPurpose')}>
      {refused ? <p role="alert">{t(i18n.exists(`problem.${refused}`) ? `problem.${refused}` : 'problem.internal')}</p> : null}
      <form method="get" className="stack">
        <input type="hidden" name="to" value={to} />
        <TextInput type="email" name="email" label={t('field.email')} defaultValue={email} required autoComplete="username" />
        <Button type="submit">{t('signIn.findProvider')}</Button>
      </form>
      {providers?.length === 0 ? <p role="status">{t('signIn.noProvider')}</p> : null}
      {providers?.map((provider) => (
        <Button key={provider.tenantId} component="a" variant="default" href={`?tenant=${provider.tenantId}&to=${encodeURIComponent(to)}`}>
          {t('signIn.goTo', { name: provider.tenantName })}
        </Button>
      ))}
      <p>
        <Link to="/sign-in">{t('signIn.byPassword')}</Link>
      </p>
    </Entrance>
  );
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { email, text } from '#app/form/texts.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { returnPath } from '#app/session/return-path.ts';
import { keepFlow } from '#app/session/session-cookie.server.ts';
import { enter, type Signed } from '#app/session/enter.server.ts';
import { viewerOf } from '#app/session/viewer.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'signIn');

/** What a person may have done just before. */
const AFTER = ['reset', 'seat'] as const;

/** Those who are signed in go on at once. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const to = returnPath(searchParams.get('to'));
  if (await viewerOf({ request, context })) throw redirect(to);
  const after = AFTER.find((known) => known === searchParams.get('after')) ?? null;
  return { to, after };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const submission = readForm(form, z.object({ email: email(), password: text(128) }));
  if (submission.status !== 'success') return invalid(form, submission);
  const to = returnPath(form.get('to'));
  const answer = await askIdentity<Signed | { status: 'totp_required'; challenge: string }>(
    { request, context },
    '/sign-in',
    submission.value,
    null,
  );
  if (!answer.ok) return refusedByIdentity(form, submission, answer);
  if (answer.data.status === 'totp_required') {
    return redirect(`/sign-in/code?to=${encodeURIComponent(to)}`, { headers: { 'set-cookie': keepFlow(context, answer.data.challenge) } });
  }
  return enter(context, answer.data, to);
}

export default function SignIn() {
  const { t } = useTranslation();
  const { to, after } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Entrance title={t('signIn.title')} purpose={t('signIn.purpose')}>
      {after ? <p role="status">{t(`signIn.after.${after}`)}</p> : null}
      <ActionForm
        id="sign-in"
        reply={reply}
        hidden={{ to }}
        submit={t('signIn.submit')}
        beside={<Link to="/reset">{t('signIn.forgotten')}</Link>}
      >
        <TextField name="email" type="email" required autoComplete="username" />
        <TextField name="password" type="password" required autoComplete="current-password" />
      </ActionForm>
      <p>
        <Link to={`/sign-in/provider?to=${encodeURIComponent(to)}`}>{t('signIn.byProvider')}</Link>
      </p>
    </Entrance>
  );
}

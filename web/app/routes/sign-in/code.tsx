import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { text } from '#app/form/texts.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { enter, type Signed } from '#app/session/enter.server.ts';
import { returnPath } from '#app/session/return-path.ts';
import { flowOf } from '#app/session/session-cookie.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'signIn');

/** The second step: the code of the person's app, or one of the recovery codes. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if (flowOf(request) === null) throw redirect('/sign-in');
  return { to: returnPath(searchParams.get('to')), recovery: searchParams.get('by') === 'recovery' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const submission = readForm(form, z.object({ code: text(40) }));
  if (submission.status !== 'success') return invalid(form, submission);
  const challenge = flowOf(request);
  if (challenge === null) return redirect('/sign-in');
  const path = form.get('form') === 'recovery' ? '/sign-in/recovery-code' : '/sign-in/totp';
  const answer = await askIdentity<Signed>({ request, context }, path, { challenge, code: submission.value.code.replace(/\s/g, '') }, null);
  if (answer.ok) return enter(context, answer.data, returnPath(form.get('to')));
  return refusedByIdentity(form, submission, answer, { wrong_code: 'code', code_used: 'code' });
}

export default function Code() {
  const { t } = useTranslation();
  const { to, recovery } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const back = encodeURIComponent(to);
  return (
    <Entrance title={t('signIn.codeTitle')} purpose={t(recovery ? 'signIn.recoveryPurpose' : 'signIn.codePurpose')}>
      <ActionForm id={recovery ? 'recovery' : 'code'} reply={reply} hidden={{ to }} submit={t('signIn.submit')}>
        <TextField
          name="code"
          label={t(recovery ? 'signIn.recoveryCode' : 'signIn.code')}
          required
          autoComplete="one-time-code"
          inputMode={recovery ? undefined : 'numeric'}
          maxLength={40}
        />
      </ActionForm>
      <p className="row">
        <Link to={recovery ? `?to=${back}` : `?by=recovery&to=${back}`}>{t(recovery ? 'signIn.useCode' : 'signIn.useRecovery')}</Link>
        <Link to="/sign-in">{t('signIn.startAgain')}</Link>
      </p>
    </Entrance>
  );
}

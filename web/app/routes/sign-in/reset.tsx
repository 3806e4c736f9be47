import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { newPassword } from '#app/form/new-password.server.ts';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'signIn');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const answer = await askIdentity({ request, context }, '/reset/show', { token: params['token'] ?? '' }, null);
  if (!answer.ok) throw data({ code: 'reset_expired', traceId: context.traceId }, { status: 410 });
  return null;
}

/** Chooses a new password by the link of the mail; every sign-in of the person ends, and the link with it: so it leads on. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const submission = readForm(form, newPassword());
  if (submission.status !== 'success') return invalid(form, submission);
  const answer = await askIdentity(
    { request, context },
    '/reset/confirm',
    { token: params['token'] ?? '', password: submission.value.newPassword },
    null,
  );
  return answer.ok ? redirect('/sign-in?after=reset') : refusedByIdentity(form, submission, answer);
}

export default function Reset() {
  const { t } = useTranslation();
  const reply = useActionData<typeof action>();
  return (
    <Entrance title={t('signIn.newPasswordTitle')} purpose={t('signIn.newPasswordPurpose')}>
      <ActionForm id="new-password" reply={reply} submit={t('signIn.newPasswordSubmit')}>
        <TextField name="newPassword" type="password" required autoComplete="new-password" />
        <TextField name="repeatPassword" type="password" required autoComplete="new-password" />
      </ActionForm>
    </Entrance>
  );
}

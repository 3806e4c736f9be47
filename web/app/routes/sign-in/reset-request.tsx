import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { invalid, readForm } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { email } from '#app/form/texts.server.ts';
import { languageOf } from '#app/preferences.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'signIn');

/** Asks for a mail to choose a new password; the answer never says whether the address is known. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const submission = readForm(form, z.object({ email: email() }));
  if (submission.status !== 'success') return { sent: false as const, reply: invalid(form, submission) };
  await askIdentity({ request, context }, '/reset/request', { ...submission.value, locale: languageOf(request) }, null);
  return { sent: true as const };
}

export default function ResetRequest() {
  const { t } = useTranslation();
  const done = useActionData<typeof action>();
  return (
    <Entrance title={t('signIn.resetTitle')} purpose={t('signIn.resetPurpose')}>
      {done?.sent ? (
        <p role="status">{t('signIn.resetSent')}</p>
      ) : (
        <ActionForm id="reset" reply={done && !done.sent ? done.reply : undefined} submit={t('signIn.resetSubmit')}>
          <TextField name="email" type="email" required autoComplete="username" />
        </ActionForm>
      )}
      <p>
        <Link to="/sign-in">{t('signIn.back')}</Link>
      </p>
    </Entrance>
  );
}

import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { newPassword } from '#app/form/new-password.server.ts';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { text } from '#app/form/texts.server.ts';
import { languageOf } from '#app/preferences.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { enter, type Signed } from '#app/session/enter.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'signIn');

interface Invitation {
  email: string;
  name: string;
  tenantName: string;
  roles: string[];
  unitName: string | null;
  accountExists: boolean;
  expiresAt: string;
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const answer = await askIdentity<Invitation>({ request, context }, '/invitation/show', { token: params['token'] ?? '' }, null);
  if (!answer.ok) throw data({ code: answer.code, traceId: context.traceId }, { status: answer.status });
  return answer.data;
}

/** Accepts an invitation: with a name and a password for a new account, with one press for one that exists. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const asking = { request, context };
  const token = params['token'] ?? '';
  const exists = form.get('form') === 'add-seat';
  const submission = readForm(form, exists ? z.object({}) : newPassword().and(z.object({ name: text(60) })));
  if (submission.status !== 'success') return invalid(form, submission);
  const value = submission.value as { name?: string; newPassword?: string };
  const answer = await askIdentity<Signed | { status: 'seat_added' }>(
    asking,
    '/invitation/accept',
    exists ? { token } : { token, name: value.name, password: value.newPassword, locale: languageOf(request) },
    null,
  );
  if (!answer.ok) return refusedByIdentity(form, submission, answer);
  return answer.data.status === 'seat_added' ? redirect('/sign-in?after=seat') : enter(context, answer.data, '/');
}

export default function AcceptInvitation() {
  const { t } = useTranslation();
  const invitation = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Entrance title={t('signIn.invitationTitle', { name: invitation.tenantName })} purpose={t('signIn.invitationPurpose')}>
      <dl className="facts">
        <dt>{t('field.email')}</dt>
        <dd>{invitation.email}</dd>
        <dt>{t('field.roles')}</dt>
        <dd>{invitation.roles.map((role) => t(`words.role.${role}`)).join('、')}</dd>
        {invitation.unitName ? (
          <>
            <dt>{t('field.unitId')}</dt>
            <dd>{invitation.unitName}</dd>
          </>
        ) : null}
      </dl>
      {invitation.accountExists ? (
        <ActionForm id="add-seat" reply={reply} submit={t('signIn.acceptInvitation')}>
          <p>{t('signIn.accountExists')}</p>
        </ActionForm>
      ) : (
        <ActionForm
          id="new-account"
          reply={reply}
          defaults={{ name: invitation.name }}
          labels={{ name: t('field.personName') }}
          submit={t('signIn.acceptInvitation')}
        >
          <TextField name="name" label={t('field.personName')} required autoComplete="name" maxLength={60} />
          <TextField name="newPassword" type="password" required autoComplete="new-password" />
          <TextField name="repeatPassword" type="password" required autoComplete="new-password" />
        </ActionForm>
      )}
      <p>
        <Link to="/sign-in">{t('signIn.back')}</Link>
      </p>
    </Entrance>
  );
}

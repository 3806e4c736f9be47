import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { accountAction, type AccountReply } from '#app/account/account-actions.server.ts';
import { OpenSignIns, type OpenSignIn } from '#app/account/open-sign-ins.tsx';
import { SecondFactor } from '#app/account/second-factor.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'account');

/** The person's own account: name, password, second factor, open sign-ins. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const open = await askIdentity<{ sessions: OpenSignIn[] }>(asking, '/sessions');
  return { person: viewer.person, seat: viewer.seat, method: viewer.method, sessions: open.ok ? open.data.sessions : [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  await requireViewer(asking);
  const answer = await accountAction(asking, await submittedForm({ request, context }));
  if ('handle' in answer) return data<AccountReply>(answer.reply, { headers: { 'set-cookie': answer.handle } });
  return data<AccountReply>(answer);
}

export default function Account() {
  const { t } = useTranslation();
  const { person, seat, method, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer && 'result' in answer ? answer : undefined;
  const done = answer && 'done' in answer ? answer.done : null;
  return (
    <div className="stack" style={{ maxWidth: '60rem' }}>
      <PageHead title={t('account.title')} purpose={t('account.purpose')} />
      {done ? (
        <p role="status" className="panel">
          {t(`account.done.${done}`)}
        </p>
      ) : null}
      <section className="panel stack" aria-labelledby="me">
        <h2 id="me">{person.name}</h2>
        <dl className="facts">
          <dt>{t('field.email')}</dt>
          <dd>{person.email}</dd>
          <dt>{t('account.organisation')}</dt>
          <dd>
            {seat.tenantName}
            {seat.unitName ? ` · ${seat.unitName}` : ''}
          </dd>
          <dt>{t('field.roles')}</dt>
          <dd>{seat.roles.map((role) => t(`words.role.${role}`)).join('、')}</dd>
        </dl>
        <ActionForm
          id="name"
          reply={reply}
          defaults={{ name: person.name }}
          labels={{ name: t('field.personName') }}
          submit={t('account.saveName')}
        >
          <TextField name="name" label={t('field.personName')} required maxLength={60} autoComplete="name" />
        </ActionForm>
      </section>
      {method === 'password' ? (
        <>
          <section className="panel stack" aria-labelledby="password">
            <h2 id="password">{t('account.password')}</h2>
            <ActionForm id="password" reply={reply} submit={t('account.changePassword')}>
              <TextField name="currentPassword" type="password" required autoComplete="current-password" />
              <TextField name="newPassword" type="password" required autoComplete="new-password" />
              <TextField name="repeatPassword" type="password" required autoComplete="new-password" />
            </ActionForm>
          </section>
          <SecondFactor
            person={person}
            reply={reply}
            setUp={answer && 'qr' in answer ? answer : null}
            codes={answer && 'codes' in answer ? answer.codes : null}
          />
        </>
      ) : (
        <p className="panel">{t('account.byProvider')}</p>
      )}
      <OpenSignIns sessions={sessions} />
    </div>
  );
}

export const ErrorBoundary = RouteError;

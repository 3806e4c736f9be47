import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Button } from '@mantine/core';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ActionForm } from '#app/form/action-form.tsx';
import { TextField } from '#app/form/fields.tsx';
import type { FormReply } from '#app/form/reply.ts';
import { Sure } from '#app/form/sure.tsx';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { optionalText, text } from '#app/form/texts.server.ts';
import { requireAdministrator } from '#app/session/administrator.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'provider');

interface Provider {
  issuer: string;
  clientId: string;
  emailDomains: string[];
  hasSecret: boolean;
  changedAt: string;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  await requireAdministrator(asking);
  const answer = await askIdentity<{ provider: Provider | null; redirectUri: string }>(asking, '/provider');
  if (!answer.ok) throw data({ code: answer.code, traceId: context.traceId }, { status: answer.status });
  return answer.data;
}

/** Sets or removes the organisation's own OpenID Connect provider; it vouches for this organisation's seats only. */
export async function action({ request, context }: ActionFunctionArgs): Promise<FormReply | { done: 'set' | 'removed' }> {
  const asking = { request, context };
  await requireAdministrator(asking);
  const form = await submittedForm({ request, context });
  if (form.get('form') === 'remove') {
    await askIdentity(asking, '/provider/remove', {});
    return { done: 'removed' };
  }
  const submission = readForm(
    form,
    z.object({ issuer: text(300), clientId: text(200), clientSecret: optionalText(300), emailDomains: text(500) }),
  );
  if (submission.status !== 'success') return invalid(form, submission);
  const { emailDomains, ...rest } = submission.value;
  const answer = await askIdentity(asking, '/provider', { ...rest, emailDomains: emailDomains.split(/[\s,，、;；]+/).filter(Boolean) });
  return answer.ok ? { done: 'set' } : refusedByIdentity(form, submission, answer);
}

export default function ProviderPage() {
  const { t } = useTranslation();
  const { provider, redirectUri } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack" style={{ maxWidth: '48rem' }}>
      <PageHead title={t('provider.title')} purpose={t('provider.purpose')} />
      {answer && 'done' in answer ? (
        <p className="panel" role="status">
          {t(`provider.done.${answer.done}`)}
        </p>
      ) : null}
      <section className="panel stack">
        <p>
          {t('provider.redirect')} <code>{redirectUri}</code>
        </p>
        <ActionForm
          id="provider"
          reply={answer && 'result' in answer ? answer : undefined}
          submit={t('provider.save')}
          defaults={{ issuer: provider?.issuer, clientId: provider?.clientId, emailDomains: provider?.emailDomains.join(', ') }}
        >
          <TextField name="issuer" type="url" required placeholder="https://" maxLength={300} />
          <TextField name="clientId" required maxLength={200} />
          <TextField
            name="clientSecret"
            type="password"
            autoComplete="off"
            help={provider?.hasSecret ? t('provider.secretKept') : undefined}
            maxLength={300}
          />
          <TextField name="emailDomains" required maxLength={500} />
        </ActionForm>
        {provider ? (
          <Sure word={t('provider.remove')} help={t('provider.removeHelp')}>
            <input type="hidden" name="form" value="remove" />
            <Button type="submit" color="red" variant="outline">
              {t('provider.removeSure')}
            </Button>
          </Sure>
        ) : null}
      </section>
    </div>
  );
}

export const ErrorBoundary = RouteError;

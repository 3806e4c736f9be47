import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { submittedForm } from '#app/form/submitted.server.ts';
import { email, id, text, ticked } from '#app/form/texts.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { problem } from '#app/form/reply.ts';
import { Invitations, type Invitation } from '#app/people/invitations.tsx';
import { InviteForm } from '#app/people/invite-form.tsx';
import { PersonList, type Person } from '#app/people/person-list.tsx';
import { requireAdministrator } from '#app/session/administrator.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { languageOf } from '#app/preferences.server.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people');

/** The people of the administrator's organisation, and the invitations under way. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAdministrator(asking);
  const [people, invitations] = await Promise.all([
    askIdentity<{ people: Person[]; roles: string[]; units: { id: string; name: string }[] }>(asking, '/people'),
    askIdentity<{ invitations: Invitation[] }>(asking, '/people/invitations'),
  ]);
  if (!people.ok) throw data({ code: people.code, traceId: context.traceId }, { status: people.status });
  return {
    ...people.data,
    invitations: invitations.ok ? invitations.data.invitations : [],
    tenantName: viewer.seat.tenantName,
    me: viewer.person.id,
  };
}

const rights = {
  roles: z.array(text(60), { error: problem('required') }).min(1, problem('required')),
  unitId: id().optional(),
  unitLimited: ticked(),
};
const PEOPLE_ACTS: Readonly<Record<string, string>> = {
  remove: 'remove',
  'end-sessions': 'end-sessions',
  cancel: 'cancel',
  'send-again': 'send-again',
};

/** Invites, changes rights, removes, ends sign-ins; identity keeps the last administrator. */
export async function action({ request, context }: ActionFunctionArgs): Promise<FormReply | { done: string }> {
  const asking = { request, context };
  await requireAdministrator(asking);
  const form = await submittedForm({ request, context });
  const act = String(form.get('act') ?? '');
  const target = encodeURIComponent(String(form.get('target') ?? ''));
  if (act === 'invite') {
    const submission = readForm(form, z.object({ email: email(), name: text(60), ...rights }));
    if (submission.status !== 'success') return invalid(form, submission);
    const answer = await askIdentity(asking, '/people/invite', { ...submission.value, locale: languageOf(request) });
    return answer.ok ? { done: 'invite' } : refusedByIdentity(form, submission, answer, { already_member: 'email' });
  }
  if (act === 'change') {
    const submission = readForm(form, z.object(rights));
    if (submission.status !== 'success') return invalid(form, submission);
    const answer = await askIdentity(asking, `/people/${target}/change`, { ...submission.value, unitId: submission.value.unitId ?? null });
    return answer.ok ? { done: 'change' } : refusedByIdentity(form, submission, answer, { last_administrator: 'roles' });
  }
  const step = PEOPLE_ACTS[act];
  if (step === undefined) throw new Response('unknown act', { status: 400 });
  const submission = readForm(form, z.object({}));
  const place = act === 'cancel' || act === 'send-again' ? `/people/invitations/${target}/${step}` : `/people/${target}/${step}`;
  const answer = await askIdentity(asking, place, {});
  return answer.ok ? { done: act } : refusedByIdentity(form, submission, answer);
}

export default function People() {
  const { t } = useTranslation();
  const { people, roles, units, invitations, tenantName, me } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer && 'result' in answer ? answer : undefined;
  return (
    <div className="stack">
      <PageHead title={t('people.title')} purpose={t('people.purpose', { name: tenantName })} />
      {answer && 'done' in answer ? (
        <p className="panel" role="status">
          {t(`people.done.${answer.done}`)}
        </p>
      ) : null}
      <InviteForm key={invitations.length} roles={roles} units={units} reply={reply} />
      <Invitations invitations={invitations} />
      <PersonList people={people} roles={roles} units={units} reply={reply} me={me} />
    </div>
  );
}

export const ErrorBoundary = RouteError;

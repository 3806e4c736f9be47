import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Button } from '@mantine/core';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { submittedForm } from '#app/form/submitted.server.ts';
import { askIdentity } from '#app/session/identity.server.ts';
import { returnPath } from '#app/session/return-path.ts';
import { signIn, toSignIn } from '#app/session/viewer.server.ts';
import { Entrance } from '#app/shell/entrance.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'seat');

/** The seats of a person in several organisations; one at a time. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const open = await signIn(asking);
  if (!open) throw toSignIn(asking);
  return { seats: open.seats, current: open.seat?.id ?? null, to: returnPath(new URL(request.url).searchParams.get('to')) };
}

/** Changes the seat; a seat this sign-in does not cover needs a sign-in that does (design.md 6). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const answer = await askIdentity({ request, context }, '/session/seat', { seatId: String(form.get('seatId')) });
  return answer.ok ? redirect(returnPath(form.get('to'))) : { code: answer.code };
}

export default function ChooseSeat() {
  const { t, i18n } = useTranslation();
  const { seats, current, to } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Entrance title={t('seat.title')} purpose={t('seat.purpose')}>
      {refused ? <p role="alert">{t(i18n.exists(`problem.${refused.code}`) ? `problem.${refused.code}` : 'problem.internal')}</p> : null}
      {seats.length === 0 ? <p>{t('seat.none')}</p> : null}
      <Form method="post" className="tight">
        <input type="hidden" name="to" value={to} />
        {seats.map((seat) => (
          <div key={seat.id} className="panel tight">
            <strong>{seat.tenantName}</strong>
            <span className="quiet">
              {[seat.programmeName, seat.unitName, seat.roles.map((role) => t(`words.role.${role}`)).join('、')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {seat.id === current ? <span>{t('seat.current')}</span> : null}
            {seat.covered ? (
              <Button type="submit" name="seatId" value={seat.id} variant={seat.id === current ? 'default' : 'filled'}>
                {t(seat.id === current ? 'seat.stay' : 'seat.enter')}
              </Button>
            ) : (
              <p className="quiet">{t('seat.notCovered')}</p>
            )}
          </div>
        ))}
      </Form>
      <p>
        <Link to="/">{t('fault.home')}</Link>
      </p>
    </Entrance>
  );
}

import { record } from '../audit/record.ts';
import { RESET_SECONDS } from '../engine/engine.ts';
import { askEngine } from '../engine/refused-by-engine.ts';
import { ok, refuse } from '../http/answer.ts';
import { email, locale, newPassword, oneTimeToken } from '../http/fields.ts';
import { forAnybody } from '../http/route.ts';
import type { Identity } from '../identity.ts';
import { localeOf, resetMail } from '../mail/texts.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { SendReset } from '../engine/engine.ts';
import { forgetFailures, mayRequestReset } from '../sign-in/attempts.ts';

export const resetRoutes = [
  forAnybody('POST', '/reset/request', { email, locale: locale.optional() }, async (identity, { body, from }) => {
    // All of it happens after the answer: neither words nor time tell whether the account exists.
    identity.background.start('password reset', async () => {
      const may = await mayRequestReset(identity.pool, body.email, from);
      const { rows } = await identity.pool.query<{ id: string }>('select id from auth.person where email = $1', [body.email]);
      await record(identity.pool, {
        action: 'reset_requested',
        outcome: may ? 'done' : 'refused',
        from,
        email: body.email,
        personId: rows[0]?.id ?? null,
      });
      if (may && rows[0]) await identity.engine.api.requestPasswordReset({ body: { email: body.email } });
    });
    return ok({ status: 'sent' }, 202);
  }),

  forAnybody('POST', '/reset/show', { token: oneTimeToken }, async (identity, { body }) => {
    const kept = await keptReset(identity, body.token);
    return kept ? ok({ expiresAt: kept.expiresAt }) : refuse(410, 'reset_expired');
  }),

  forAnybody('POST', '/reset/confirm', { token: oneTimeToken, password: newPassword }, async (identity, { body, from }) => {
    const kept = await keptReset(identity, body.token);
    if (!kept) return refuse(410, 'reset_expired');
    const asked = await askEngine(() => identity.engine.api.resetPassword({ body: { token: body.token, newPassword: body.password } }));
    if (!asked.done) return refuse(410, 'reset_expired');
    await forgetFailures(identity.pool, kept.personId);
    await record(identity.pool, { action: 'reset_done', outcome: 'done', from, personId: kept.personId });
    return ok({ status: 'changed' });
  }),
];

/** Mails the link of a reset, in the person's language. */
export function resetSender(mailer: Mailer, portalUrl: string, localeOfPerson: (personId: string) => Promise<string>): SendReset {
  return async (person, token) => {
    const link = `${portalUrl}/reset/${token}`;
    await mailer.send(
      person,
      resetMail(localeOf(await localeOfPerson(person.id)), { name: person.name, link, minutes: RESET_SECONDS / 60 }),
    );
  };
}

async function keptReset(identity: Identity, token: string): Promise<{ personId: string; expiresAt: Date } | null> {
  const context = await identity.engine.$context;
  const kept = await context.internalAdapter.findVerificationValue(`reset-password:${token}`);
  return kept && kept.expiresAt > new Date() ? { personId: kept.value, expiresAt: kept.expiresAt } : null;
}

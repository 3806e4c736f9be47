import { renderSVG } from 'uqr';
import { z } from 'zod';
import { newPassword } from '#app/form/new-password.server.ts';
import type { FormReply } from '#app/form/reply.ts';
import { invalid, readForm, refusedByIdentity } from '#app/form/submission.server.ts';
import { text } from '#app/form/texts.server.ts';
import { askIdentity, type Asking } from '#app/session/identity.server.ts';
import { keepSession } from '#app/session/session-cookie.server.ts';

/** What an act on the account led to. `codes` and `qr` are shown once and never kept. */
export type AccountReply =
  | FormReply
  | { readonly done: 'name' | 'password' | 'totpOn' | 'totpOff' | 'sessions' }
  | { readonly qr: string; readonly secret: string; readonly codes: readonly string[] }
  | { readonly codes: readonly string[] };
type Answered = AccountReply | { readonly reply: AccountReply; readonly handle: string };

const YEAR_MS = 365 * 24 * 3600 * 1000;
const withPassword = z.object({ password: text(128) });

/** Carries out one form of the account page; identity decides. */
export async function accountAction(asking: Asking, form: FormData): Promise<Answered> {
  switch (form.get('form')) {
    case 'name': {
      const submission = readForm(form, z.object({ name: text(60) }));
      if (submission.status !== 'success') return invalid(form, submission);
      const answer = await askIdentity(asking, '/person', submission.value);
      return answer.ok ? { done: 'name' } : refusedByIdentity(form, submission, answer);
    }
    case 'password': {
      const submission = readForm(form, newPassword().and(z.object({ currentPassword: text(128) })));
      if (submission.status !== 'success') return invalid(form, submission);
      const { currentPassword, newPassword: chosen } = submission.value;
      const answer = await askIdentity(asking, '/password', { currentPassword, newPassword: chosen });
      return answer.ok ? { done: 'password' } : refusedByIdentity(form, submission, answer, { wrong_credentials: 'currentPassword' });
    }
    case 'totp-set-up': {
      const submission = readForm(form, withPassword);
      if (submission.status !== 'success') return invalid(form, submission);
      const answer = await askIdentity<{ uri: string; secret: string; recoveryCodes: string[] }>(asking, '/totp/set-up', submission.value);
      if (!answer.ok) return refusedByIdentity(form, submission, answer, { wrong_credentials: 'password' });
      return { qr: renderSVG(answer.data.uri, { border: 2 }), secret: answer.data.secret, codes: answer.data.recoveryCodes };
    }
    case 'totp-confirm': {
      const submission = readForm(form, z.object({ code: text(12) }));
      if (submission.status !== 'success') return invalid(form, submission);
      const answer = await askIdentity<{ session: string }>(asking, '/totp/confirm', { code: submission.value.code.replace(/\s/g, '') });
      return answer.ok
        ? renewed(asking, answer.data.session, { done: 'totpOn' })
        : refusedByIdentity(form, submission, answer, { wrong_code: 'code' });
    }
    case 'totp-codes': {
      const submission = readForm(form, withPassword);
      if (submission.status !== 'success') return invalid(form, submission);
      const answer = await askIdentity<{ recoveryCodes: string[] }>(asking, '/totp/recovery-codes', submission.value);
      return answer.ok
        ? { codes: answer.data.recoveryCodes }
        : refusedByIdentity(form, submission, answer, { wrong_credentials: 'password' });
    }
    case 'totp-end': {
      const submission = readForm(form, withPassword);
      if (submission.status !== 'success') return invalid(form, submission);
      const answer = await askIdentity<{ session: string }>(asking, '/totp/end', submission.value);
      return answer.ok
        ? renewed(asking, answer.data.session, { done: 'totpOff' })
        : refusedByIdentity(form, submission, answer, { wrong_credentials: 'password' });
    }
    default: {
      const id = String(form.get('session') ?? '');
      await askIdentity(asking, id === 'others' ? '/sessions/end-others' : `/sessions/${encodeURIComponent(id)}/end`, {});
      return { done: 'sessions' };
    }
  }
}

/** Identity gave the sign-in a new handle; the old one has ended. Its own expiry stays identity's to judge. */
function renewed({ context }: Asking, handle: string, reply: AccountReply): Answered {
  return { reply, handle: keepSession(context, handle, new Date(Date.now() + YEAR_MS).toISOString()) };
}

import type { Statements } from '../database/pool.ts';
import type { Origin } from '../http/origin.ts';
import { digest } from '../sealed.ts';

/** How many failures within the window lock, and for how long; real time, not the domain's clock. */
const LIMITS = {
  /** Wrong passwords for one e-mail address, whether an account has it or not. */
  account: { failures: 5, windowSeconds: 900, lockSeconds: 900 },
  /** Wrong passwords from one network address: an office behind one address shares it. */
  address: { failures: 30, windowSeconds: 900, lockSeconds: 900 },
  /** Reset mails to one e-mail address. */
  reset: { failures: 3, windowSeconds: 900, lockSeconds: 900 },
  /** Reset mails asked from one network address. */
  reset_address: { failures: 20, windowSeconds: 900, lockSeconds: 900 },
} as const;
type Kind = keyof typeof LIMITS;

/** What may go on: the attempt was counted before it was judged, so that many at once cannot slip through. */
export type Attempt =
  | { readonly locked: false; succeed(): Promise<void> }
  | { readonly locked: true; readonly retryAt: Date; /** True for the attempt that turned the lock. */ readonly justNow: boolean };

/** Counts an attempt to prove a password, against the account and against the address. */
export async function beginAttempt(statements: Statements, email: string, from: Origin): Promise<Attempt> {
  const address = networkOf(from.address);
  const byAddress = await count(statements, 'address', address);
  if (byAddress.lockedUntil) return { locked: true, retryAt: byAddress.lockedUntil, justNow: byAddress.justNow };
  const byAccount = await count(statements, 'account', email);
  if (byAccount.lockedUntil) return { locked: true, retryAt: byAccount.lockedUntil, justNow: byAccount.justNow };
  return {
    locked: false,
    async succeed() {
      await statements.query("delete from auth.attempt where kind = 'account' and subject = $1", [digest(email)]);
      // Taken back, not wiped: one's own right password must not pay for guesses at others'.
      await statements.query("update auth.attempt set failures = greatest(failures - 1, 0) where kind = 'address' and subject = $1", [
        digest(address),
      ]);
    },
  };
}

/** True while another reset mail may be sent to this address from there. */
export async function mayRequestReset(statements: Statements, email: string, from: Origin): Promise<boolean> {
  const byAddress = await count(statements, 'reset_address', networkOf(from.address));
  const byAccount = await count(statements, 'reset', email);
  return !byAddress.lockedUntil && !byAccount.lockedUntil;
}

async function count(statements: Statements, kind: Kind, subject: string): Promise<{ lockedUntil: Date | null; justNow: boolean }> {
  const limit = LIMITS[kind];
  const { rows } = await statements.query<{ lockedUntil: Date | null; justNow: boolean }>(
    /* sql */ `
    insert into auth.attempt as a (kind, subject, failures, began_at) values ($1, $2, 1, now())
    on conflict (kind, subject) do update set
      failures = case when a.locked_until > now() then a.failures + 1
                      when a.locked_until is not null or a.began_at < now() - make_interval(secs => $4) then 1
                      else a.failures + 1 end,
      began_at = case when a.locked_until > now() then a.began_at
                      when a.locked_until is not null or a.began_at < now() - make_interval(secs => $4) then now()
                      else a.began_at end,
      locked_until = case when a.locked_until > now() then a.locked_until
                          when a.locked_until is not null or a.began_at < now() - make_interval(secs => $4) then null
                          when a.failures >= $3 then now() + make_interval(secs => $5) end
    returning locked_until as "lockedUntil", failures = $3 + 1 as "justNow"`,
    [kind, digest(subject), limit.failures, limit.windowSeconds, limit.lockSeconds],
  );
  return rows[0] ?? { lockedUntil: null, justNow: false };
}

/** Opens a locked account again: its owner has just proved to own the mailbox. */
export async function forgetFailures(statements: Statements, personId: string): Promise<void> {
  const { rows } = await statements.query<{ email: string }>('select email from auth.person where id = $1', [personId]);
  if (rows[0]) await statements.query("delete from auth.attempt where kind = 'account' and subject = $1", [digest(rows[0].email)]);
}

/** Forgets counts that no longer matter; call it now and then. */
export async function forgetOldAttempts(statements: Statements): Promise<void> {
  await statements.query("delete from auth.attempt where began_at < now() - interval '1 day' and coalesce(locked_until, began_at) < now()");
}

/** One IPv6 household owns a whole /64: it counts as one address. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return (
    [...left, ...zeros, ...right]
      .slice(0, 4)
      .map((part) => part.replace(/^0+(?=.)/, ''))
      .join(':') + '::/64'
  );
}

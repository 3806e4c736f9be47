import { redirect, type AppLoadContext } from '@remix-run/node';
import type { Seat } from './seat.ts';
import { dropFlow, keepSession } from './session-cookie.server.ts';

/** A completed sign-in as identity answers it; without a seat the person must choose one. */
export interface Signed {
  readonly status: 'signed_in';
  readonly session: string;
  readonly expiresAt: string;
  readonly seat: Seat | null;
}

/** Keeps the sign-in in the browser and goes on: to the page wanted, or first to the choice of a seat. */
export function enter(context: AppLoadContext, signed: Signed, to: string): Response {
  const headers = new Headers();
  headers.append('set-cookie', keepSession(context, signed.session, signed.expiresAt));
  headers.append('set-cookie', dropFlow(context));
  return redirect(signed.seat ? to : `/seat?to=${encodeURIComponent(to)}`, { headers });
}

import type { CaughtMail } from '@lianban/tooling/mail/mail-box';
import type { StackDescription } from './stack.ts';

/** Mails to an address so far, newest first. */
export async function mailsTo(stack: StackDescription, address: string): Promise<CaughtMail[]> {
  const response = await fetch(`${stack.urls.mail}/mails.json?to=${encodeURIComponent(address)}`);
  return ((await response.json()) as { mails: CaughtMail[] }).mails;
}

/** The newest mail to an address that satisfies `wanted`; waits for it up to `within` milliseconds. */
export async function mailTo(
  stack: StackDescription,
  address: string,
  wanted: (mail: CaughtMail) => boolean = () => true,
  within = 40_000,
): Promise<CaughtMail> {
  for (const until = Date.now() + within; Date.now() < until;) {
    const mail = (await mailsTo(stack, address)).find(wanted);
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No such mail to ${address} within ${within / 1000} s`);
}

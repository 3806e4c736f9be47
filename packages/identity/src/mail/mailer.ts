import { createTransport } from 'nodemailer';
import type { MailText } from './texts.ts';

/** Sends mail by SMTP. */
export interface Mailer {
  /** @throws the transport's error when the mail could not be handed over. */
  send(to: { name: string; email: string }, text: MailText): Promise<void>;
  close(): void;
}

/** A mailer on an `smtp://` or `smtps://` address. Names and subjects lose their line breaks, so no header can be smuggled in. */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(to, { subject, text, html }) {
      await transport.sendMail({
        from,
        to: { name: oneLine(to.name), address: to.email },
        subject: oneLine(subject),
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

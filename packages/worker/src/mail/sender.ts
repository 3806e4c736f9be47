import nodemailer from 'nodemailer';

/** One mail to one person. `id` makes the Message-ID, so that a mail sent again after a crash is known as the same. */
export interface Mail {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** Sends mails to the SMTP server of the settings. */
export interface Sender {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A sender on one SMTP server. Connections are pooled; a server that is away makes `send` throw, and the job is tried again. */
export function openSender(options: { readonly smtpUrl: string; readonly from: string; readonly messageIdDomain: string }): Sender {
  const url = new URL(options.smtpUrl);
  const transport = nodemailer.createTransport({
    pool: true,
    host: url.hostname,
    port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)),
    secure: url.protocol === 'smtps:',
    ...(url.username ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } } : {}),
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    send: async ({ id, to, subject, text }) => {
      await transport.sendMail({ from: options.from, to, subject, text, messageId: `<${id}@${options.messageIdDomain}>` });
    },
    close: () => transport.close(),
  };
}

import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it gets. */
export interface Mailbox {
  readonly url: string;
  /** All mails to an address, in order. */
  to(email: string): ParsedMail[];
  /** The newest mail to an address beyond the first `after`; waits for it for up to five seconds. */
  next(email: string, after?: number): Promise<ParsedMail>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: { to: string[]; mail: ParsedMail }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const to = (email: string) => mails.filter((one) => one.to.includes(email)).map((one) => one.mail);
  return {
    url: `smtp://127.0.0.1:${port}`,
    to,
    async next(email, after = 0) {
      for (
        const until = Date.now() + 5000;
        Date.now() < until;
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        })
      ) {
        const found = to(email);
        if (found.length > after) return found.at(-1) as ParsedMail;
      }
      throw new Error(`no mail to ${email} within five seconds`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** The one-time token in the link of a mail. */
export function tokenIn(mail: ParsedMail): string {
  const token = /\/(?:invitation|reset)\/([\w-]+)/.exec(mail.text ?? '')?.[1];
  if (!token) throw new Error(`no link in: ${mail.text}`);
  return token;
}

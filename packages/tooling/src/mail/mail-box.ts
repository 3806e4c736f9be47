import { simpleParser } from 'mailparser';
import type { Readable } from 'node:stream';

/** A mail as it was caught. */
export interface CaughtMail {
  readonly id: number;
  /** ISO 8601 instant of arrival */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** null where the mail has no HTML part */
  readonly html: string | null;
  readonly attachments: readonly { readonly fileName: string; readonly bytes: number }[];
  /** addresses of web links in the text, in order: tests follow invitations and resets with them */
  readonly links: readonly string[];
}

export interface MailBox {
  take(message: Readable, recipients: readonly string[]): Promise<CaughtMail>;
  /** newest first; `to` = only mails to this address */
  list(to?: string | null): CaughtMail[];
  find(id: number): CaughtMail | undefined;
  empty(): void;
}

/** Keeps the last mails in memory. */
export function mailBox(most = 1000): MailBox {
  let mails: CaughtMail[] = [];
  let next = 1;
  return {
    take: async (message, recipients) => {
      const parsed = await simpleParser(message);
      const text = parsed.text ?? '';
      const mail: CaughtMail = {
        id: next,
        at: new Date().toISOString(),
        from: parsed.from?.text ?? '',
        to: [...recipients],
        subject: parsed.subject ?? '',
        text,
        html: typeof parsed.html === 'string' ? parsed.html : null,
        attachments: parsed.attachments.map((attachment) => ({ fileName: attachment.filename ?? '', bytes: attachment.size })),
        links: [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([link]) => link),
      };
      next += 1;
      mails = [mail, ...mails].slice(0, most);
      return mail;
    },
    list: (to) => (to ? mails.filter((mail) => mail.to.some((address) => address.toLowerCase() === to.toLowerCase())) : mails),
    find: (id) => mails.find((mail) => mail.id === id),
    empty: () => {
      mails = [];
    },
  };
}

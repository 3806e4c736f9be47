import { port, readEnvironment } from '@lianban/process/environment';
import { run } from '@lianban/process/run';
import { serve, sendJson } from '@lianban/process/serve';
import { StartRefused } from '@lianban/process/start-refused';
import type { ServerResponse } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { mailBox, type MailBox } from './mail/mail-box.ts';
import { mailListPage, mailPage } from './mail/mail-page.ts';

// Development only: takes every mail of the system by SMTP and shows it on a page; `/mails.json?to=<address>` lists them for tests.
await run('mail', async () => {
  const settings = readEnvironment({ HOST: z.string().default('127.0.0.1'), MAIL_SMTP_PORT: port(4025), MAIL_PAGE_PORT: port(4026) });
  const box = mailBox();
  const smtp = await openSmtp(box, settings.HOST, settings.MAIL_SMTP_PORT);
  await serve({
    name: 'mail',
    host: settings.HOST,
    port: settings.MAIL_PAGE_PORT,
    portSetting: 'MAIL_PAGE_PORT',
    handler: (request, response) => {
      const url = URL.parse(request.url ?? '/', 'http://localhost');
      if (url === null) return sendJson(response, 404, { code: 'not_found' });
      const mail = box.find(Number(/^\/mail\/(\d+)$/.exec(url.pathname)?.[1]));
      if (url.pathname === '/mails.json' && request.method === 'DELETE') return (box.empty(), sendJson(response, 200, {}));
      if (request.method !== 'GET') return sendJson(response, 405, { code: 'method_not_allowed' });
      if (url.pathname === '/') return sendPage(response, mailListPage(box.list()));
      if (url.pathname === '/mails.json') return sendJson(response, 200, { mails: box.list(url.searchParams.get('to')) });
      return mail ? sendPage(response, mailPage(mail)) : sendJson(response, 404, { code: 'not_found' });
    },
    drain: () => new Promise<void>((resolve) => smtp.close(resolve)),
  });
});

function openSmtp(box: MailBox, host: string, smtpPort: number): Promise<SMTPServer> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 25 * 1024 * 1024,
    logger: false,
    onData: (stream, session, done) => {
      box
        .take(
          stream,
          session.envelope.rcptTo.map(({ address }) => address),
        )
        .then(
          () => done(),
          (error: Error) => done(error),
        );
    },
  });
  return new Promise((resolve, reject) => {
    smtp.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartRefused(`Port ${smtpPort} is taken by another process. Stop that process, or set MAIL_SMTP_PORT to a free port.`)
          : error,
      ),
    );
    smtp.listen(smtpPort, host, () => {
      // A client that breaks off is no reason to end.
      smtp.on('error', () => undefined);
      resolve(smtp);
    });
  });
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(html);
}

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server that takes a mail and says 'kept' only when told to, by the mail's subject; else it stays silent. */
export async function slowMailServer() {
  const heard = new Map<string, () => void>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let text = '';
    let inMail = false;
    socket.write('220 slow\r\n');
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (inMail) {
        const subject = /Subject: (\S+)/.exec(text)?.[1];
        if (subject && text.endsWith('\r\n.\r\n')) heard.set(subject, () => ((inMail = false), (text = ''), socket.write('250 kept\r\n')));
        return;
      }
      if (!text.endsWith('\r\n')) return;
      inMail = /^DATA/i.test(text);
      socket.write(inMail ? '354 go on\r\n' : '250 well\r\n');
      text = '';
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Whether a mail of this subject has come. */
    has: (subject: string) => heard.has(subject),
    /** As if it had never come: for a mail that is expected a second time. */
    forget: (subject: string) => heard.delete(subject),
    /** Says 'kept' of it. */
    keep: (subject: string) => heard.get(subject)?.(),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

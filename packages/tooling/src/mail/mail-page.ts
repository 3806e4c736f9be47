import type { CaughtMail } from './mail-box.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, in content and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

const style = `body{font:14px/1.5 system-ui,"Noto Sans SC",sans-serif;margin:24px auto;max-width:960px;padding:0 16px;color:#1a1b1e;background:#fff}
a{color:#1c4d8f}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px;border-bottom:1px solid #dee2e6;vertical-align:top}
pre{white-space:pre-wrap;background:#f8f9fa;padding:16px;overflow-wrap:anywhere}iframe{width:100%;height:60vh;border:1px solid #dee2e6}
time{white-space:nowrap;font-variant-numeric:tabular-nums}`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
}

const shown = (at: string): string => `<time datetime="${at}">${at.replace('T', ' ').slice(0, 19)}</time>`;

/** All caught mails, newest first. */
export function mailListPage(mails: readonly CaughtMail[]): string {
  const rows = mails
    .map(
      (mail) =>
        `<tr><td>${shown(mail.at)}</td><td>${escaped(mail.to.join(', '))}</td><td><a href="/mail/${mail.id}">${escaped(mail.subject || '(无主题)')}</a></td></tr>`,
    )
    .join('');
  const table = `<table><thead><tr><th>Time (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows}</tbody></table>`;
  return page(
    'Mail',
    `<h1>Mail</h1><p>Mails this development system sent. None of them left this machine.</p>${mails.length ? table : '<p>No mail yet: invite somebody, or ask for a new password.</p>'}`,
  );
}

/** One mail. Its own HTML is shown in a frame that may run nothing and load nothing. */
export function mailPage(mail: CaughtMail): string {
  const links = mail.links.map((link) => `<li><a href="${escaped(link)}" rel="noreferrer">${escaped(link)}</a></li>`).join('');
  const files = mail.attachments.map((file) => `<li>${escaped(file.fileName)} (${file.bytes} bytes)</li>`).join('');
  const frame = mail.html === null ? '' : `<h2>HTML</h2><iframe sandbox="" title="HTML" srcdoc="${escaped(mail.html)}"></iframe>`;
  return page(
    mail.subject,
    `<p><a href="/">All mails</a></p><h1>${escaped(mail.subject)}</h1><p>${shown(mail.at)} · from ${escaped(mail.from)} · to ${escaped(mail.to.join(', '))}</p><pre>${escaped(mail.text)}</pre>${
      links ? `<h2>Links</h2><ul>${links}</ul>` : ''
    }${files ? `<h2>Attachments</h2><ul>${files}</ul>` : ''}${frame}`,
  );
}

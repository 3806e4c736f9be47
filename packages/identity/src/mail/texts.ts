/** One mail in one language. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type Locale = 'zh-CN' | 'en';

/** The stored locale, or Chinese for anything unknown. */
export function localeOf(text: string): Locale {
  return text === 'en' ? 'en' : 'zh-CN';
}

interface Words {
  readonly lang: Locale;
  readonly subject: string;
  readonly greeting: string;
  readonly lines: readonly string[];
  readonly button: string;
  readonly link: string;
  readonly closing: string;
}

/** Asks somebody to take a seat in a tenant. `hours` is how long the link is good. */
export function invitationMail(
  locale: Locale,
  given: { name: string; tenantName: string; invitedBy: string | null; link: string; hours: number },
): MailText {
  const { name, tenantName, invitedBy, link, hours } = given;
  return compose(
    locale === 'en'
      ? {
          lang: 'en',
          subject: `Invitation to Lianban: ${tenantName}`,
          greeting: `Dear ${name},`,
          lines: [
            invitedBy
              ? `${invitedBy} invites you to work for ${tenantName} in Lianban.`
              : `You are invited to work for ${tenantName} in Lianban.`,
            `Open this link within ${hours} hours to accept. It works once.`,
          ],
          button: 'Accept the invitation',
          link,
          closing: 'If you did not expect this mail, you need not do anything.',
        }
      : {
          lang: 'zh-CN',
          subject: `联办邀请：${tenantName}`,
          greeting: `${name}，您好：`,
          lines: [
            invitedBy ? `${invitedBy}邀请您在联办平台加入“${tenantName}”。` : `邀请您在联办平台加入“${tenantName}”。`,
            `请在 ${hours} 小时内打开以下链接接受邀请，链接仅可使用一次。`,
          ],
          button: '接受邀请',
          link,
          closing: '如非您本人预期的邮件，请忽略。',
        },
  );
}

/** Lets somebody choose a new password. `minutes` is how long the link is good. */
export function resetMail(locale: Locale, given: { name: string; link: string; minutes: number }): MailText {
  const { name, link, minutes } = given;
  return compose(
    locale === 'en'
      ? {
          lang: 'en',
          subject: 'Choose a new password for Lianban',
          greeting: `Dear ${name},`,
          lines: [`Open this link within ${minutes} minutes to choose a new password. It works once and ends all your open sign-ins.`],
          button: 'Choose a new password',
          link,
          closing: 'If you did not ask for this, ignore this mail: your password stays as it is.',
        }
      : {
          lang: 'zh-CN',
          subject: '重设联办密码',
          greeting: `${name}，您好：`,
          lines: [`请在 ${minutes} 分钟内打开以下链接设置新密码。链接仅可使用一次，完成后您所有已登录的设备都将退出。`],
          button: '设置新密码',
          link,
          closing: '如非您本人操作，请忽略本邮件，密码不会改变。',
        },
  );
}

function compose({ lang, subject, greeting, lines, button, link, closing }: Words): MailText {
  const text = [greeting, '', ...lines, '', link, '', closing, '', '联办 Lianban'].join('\n');
  const paragraphs = [greeting, ...lines].map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const html =
    `<!doctype html><html lang="${lang}"><body style="font-family:sans-serif;line-height:1.6;color:#1a1a1a">${paragraphs}` +
    `<p><a href="${escapeHtml(link)}">${escapeHtml(button)}</a></p><p style="word-break:break-all">${escapeHtml(link)}</p>` +
    `<p style="color:#555">${escapeHtml(closing)}</p><p>联办 Lianban</p></body></html>`;
  return { subject, text, html };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

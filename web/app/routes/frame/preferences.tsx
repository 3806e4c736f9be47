import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { submittedForm } from '#app/form/submitted.server.ts';
import { preferenceCookie } from '#app/preference-cookie.ts';
import { returnPath } from '#app/session/return-path.ts';

/** Remembers language, colour scheme and folded menu in this browser; a plain form post, so it works without JavaScript. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await submittedForm({ request, context });
  const headers = new Headers();
  const secure = context.environment.PORTAL_URL.startsWith('https:');
  const language = form.get('language');
  if (language === 'zh-CN' || language === 'en') headers.append('set-cookie', preferenceCookie('language', language, secure));
  const scheme = form.get('scheme');
  if (scheme === 'light' || scheme === 'dark' || scheme === 'auto')
    headers.append('set-cookie', preferenceCookie('scheme', scheme, secure));
  const menu = form.get('menu');
  if (menu === 'folded' || menu === 'open') headers.append('set-cookie', preferenceCookie('menu', menu, secure));
  return redirect(returnPath(form.get('to')), { status: 303, headers });
}

export const loader = () => redirect('/');

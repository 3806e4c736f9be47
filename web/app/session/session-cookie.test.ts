import { describe, expect, test } from '@jest/globals';
import type { AppLoadContext } from '@remix-run/node';
import { dropFlow, dropSession, flowOf, keepFlow, keepSession, sessionHandle } from './session-cookie.server.ts';

const asking = (cookie: string): Request => new Request('http://portal.test/', { headers: { cookie } });

describe('the handle in the cookie', () => {
  test('is read as it was kept, beside other cookies', () => {
    expect(sessionHandle(asking('lianban_language=en; lianban_session=vTfOWDd7-_x.eMSsOkGt%2B%3D; other=1'))).toBe(
      'vTfOWDd7-_x.eMSsOkGt+=',
    );
    expect(flowOf(asking('lianban_flow=abc'))).toBe('abc');
  });

  test.each(['%E0%A4%A', '%', '%00', '%0d%0ax-evil: 1', '%e9%be%99', '', 'a'.repeat(3000)])('%.30p is no sign-in', (value) => {
    expect(sessionHandle(asking(`lianban_session=${value}`))).toBeNull();
    expect(flowOf(asking(`lianban_flow=${value}`))).toBeNull();
  });
});

describe('the cookie itself (design.md 6)', () => {
  const reachedBy = (address: string) => ({ environment: { PORTAL_URL: address } }) as AppLoadContext;
  const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();
  const attributesOf = (cookie: string): string[] =>
    cookie
      .split('; ')
      .slice(1)
      .map((each) => each.replace(/^Max-Age=\d+$/, 'Max-Age'));
  const made: [string, (context: AppLoadContext) => string][] = [
    ['a sign-in', (context) => keepSession(context, 'handle', inAnHour())],
    ['a sign-in forgotten', dropSession],
    ['a step between two pages', (context) => keepFlow(context, 'flow')],
    ['that step forgotten', dropFlow],
  ];

  test.each(made)('%s: no script reads it, no other site sends it, https alone carries it', (_what, make) => {
    expect(attributesOf(make(reachedBy('https://portal.example')))).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age', 'Secure']);
    expect(attributesOf(make(reachedBy('http://127.0.0.1:3000')))).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age']);
  });

  test('it lives as long as the sign-in, a step ten minutes, what is forgotten not at all', () => {
    const context = reachedBy('https://portal.example');
    const ages = made.map(([, make]) => Number(/Max-Age=(\d+)/.exec(make(context))?.[1]));
    expect(ages[0]).toBeGreaterThan(3_590);
    expect(ages[0]).toBeLessThanOrEqual(3_600);
    expect(ages.slice(1)).toEqual([0, 600, 0]);
  });
});

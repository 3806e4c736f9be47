import { describe, expect, test } from '@jest/globals';
import { flowOf, sessionHandle } from './session-cookie.server.ts';

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

import { describe, expect, test } from '@jest/globals';
import { returnPath } from './return-path.ts';

describe('the path after signing in', () => {
  test.each(['/complaints?view=inbox&q=a%20b', '/', '/complaints/0198'])('keeps %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
    null,
    7,
    '/%2e%2e//evil.example',
    '/..//evil.example',
    '/sign-out',
    'complaints',
  ])('turns %p into the home page', (path) => {
    const result = returnPath(path);
    expect(new URL(result, 'http://own.test').host).toBe('own.test');
    expect(result.startsWith('//')).toBe(false);
  });
});

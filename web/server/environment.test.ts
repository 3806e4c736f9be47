import { expect, test } from '@jest/globals';
import { internalSecret, readEnvironment } from '@lianban/process/environment';
import { portalEnvironment } from './environment.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  PORTAL_URL: 'https://lianban.example',
  GATEWAY_URL: 'http://gateway:4000',
  IDENTITY_URL: 'http://identity:4005',
  INTERNAL_SECRET: 'a secret of thirty-two characters',
};

test('a portal that is started alone in development is believed by an identity that is, too', () => {
  // Else identity counts wrong passwords by the portal's own address, and thirty of one person lock all out.
  const { INTERNAL_SECRET } = readEnvironment({ INTERNAL_SECRET: internalSecret() }, {});
  expect(portalEnvironment({}).INTERNAL_SECRET).toBe(INTERNAL_SECRET);
});

test('production: no default secret, none that is short, and no clock that is ahead', () => {
  expect(portalEnvironment(PRODUCTION).LIANBAN_CLOCK_OFFSET_MS).toBe(0);
  expect(() => portalEnvironment({ ...PRODUCTION, INTERNAL_SECRET: '' })).toThrow('INTERNAL_SECRET is not set');
  expect(() => portalEnvironment({ ...PRODUCTION, INTERNAL_SECRET: 'only twenty and more' })).toThrow('INTERNAL_SECRET is wrong');
  expect(() => portalEnvironment({ ...PRODUCTION, LIANBAN_CLOCK_OFFSET_MS: '60000' })).toThrow(
    'LIANBAN_CLOCK_OFFSET_MS may not be set in production',
  );
});

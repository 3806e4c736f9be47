import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { address, developmentOnly, flag, port, readEnvironment, requiredInProduction } from './environment.ts';

const shape = {
  GATEWAY_PORT: port(4000),
  GATEWAY_URL: address(),
  IDENTITY_SECRET: requiredInProduction(z.string().min(32, 'must have 32 characters or more'), 'development-only-development-only'),
  SIGN_IN: developmentOnly(flag(true)),
};
const GATEWAY_URL = 'http://127.0.0.1:4000/';

describe('readEnvironment', () => {
  test('reads, converts and fills in what development may leave out', () => {
    expect(readEnvironment(shape, { GATEWAY_URL, GATEWAY_PORT: '', SIGN_IN: 'false' })).toEqual({
      GATEWAY_PORT: 4000,
      GATEWAY_URL: 'http://127.0.0.1:4000',
      IDENTITY_SECRET: 'development-only-development-only',
      SIGN_IN: false,
    });
  });

  test('names every wrong setting at once, without showing values', () => {
    const env = { NODE_ENV: 'production', GATEWAY_PORT: 'hunter2', SIGN_IN: 'false' };
    expect(() => readEnvironment(shape, env)).toThrow(
      /GATEWAY_PORT is wrong: must be a port number\.[^]*GATEWAY_URL is not set[^]*IDENTITY_SECRET is not set/,
    );
    expect(() => readEnvironment(shape, env)).toThrow(/SIGN_IN may not be set in production/);
    expect(() => readEnvironment(shape, env)).not.toThrow(/hunter2/);
  });

  test('a mistyped mode is refused: it would pass for development, with its default secrets', () => {
    expect(() => readEnvironment(shape, { GATEWAY_URL, NODE_ENV: 'prod' })).toThrow('NODE_ENV is wrong');
    expect(() => readEnvironment(shape, { GATEWAY_URL, LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL is wrong');
  });

  test('production takes no default secret', () => {
    expect(() => readEnvironment(shape, { NODE_ENV: 'production', GATEWAY_URL })).toThrow(
      'IDENTITY_SECRET is not set (production has no default for it).',
    );
  });
});

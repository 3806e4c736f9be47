import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { freePorts, portIsFree } from './port.ts';

test('ports for a stack are different, free, and below those the system takes for outgoing connections', async () => {
  const ports = await freePorts(300);
  expect(new Set(ports).size).toBe(300);
  expect(Math.min(...ports)).toBeGreaterThanOrEqual(20_000);
  expect(Math.max(...ports)).toBeLessThan(32_000);
});

test('a port somebody listens at is not free', async () => {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const { port } = listener.address() as { port: number };
  expect(await portIsFree(port)).toBe(false);
  await new Promise((resolve) => listener.close(resolve));
  expect(await portIsFree(port)).toBe(true);
});

import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { chosenPorts, configuredPorts, requireFree } from './addresses.ts';

test('ports are those of the contract when nobody sets them', () => {
  expect(configuredPorts({})).toEqual({
    portal: 3000,
    gateway: 4000,
    carrier: 4001,
    partner: 4002,
    vendor: 4003,
    association: 4004,
    identity: 4005,
    worker: 4006,
    mailSmtp: 4025,
    mailPage: 4026,
  });
  expect(configuredPorts({ PORTAL_PORT: '8080' }).portal).toBe(8080);
});

test.each(['0', 'x', '70000', '1.5'])('PORTAL_PORT=%s is refused by name', (value) => {
  expect(() => configuredPorts({ PORTAL_PORT: value })).toThrow(`PORTAL_PORT is '${value}'`);
});

test('a taken port is refused with the setting to change', async () => {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const { port } = listener.address() as { port: number };
  await expect(requireFree({ ...(await chosenPorts()), gateway: port }, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or set GATEWAY_PORT to a free port.`,
  );
  listener.close();
});

test('one port for two processes is refused', async () => {
  const ports = await chosenPorts();
  await expect(requireFree({ ...ports, worker: ports.portal }, '127.0.0.1')).rejects.toThrow('WORKER_PORT');
  await expect(requireFree(ports, '127.0.0.1', ports.worker)).rejects.toThrow(`WORKER_PORT and POSTGRES_PORT are both ${ports.worker}.`);
});

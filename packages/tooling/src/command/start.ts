import { announce, refuse } from '../announce.ts';
import { configuredPorts, configuredPostgresPort } from '../stack/addresses.ts';
import { accountTable } from '../stack/account-table.ts';
import { dataDirectory, loadSettingsFile } from '../stack/settings-file.ts';
import { startStack } from '../stack/start-stack.ts';
import { aborted, stopSignal } from '../stack/stop-signal.ts';

// `npm start`: the whole system on this machine, with demonstration data, until Ctrl-C.
const began = Date.now();
try {
  loadSettingsFile();
  const signal = stopSignal();
  const { env } = process;
  const production = env.NODE_ENV === 'production';
  const stack = await startStack({
    ports: configuredPorts(env),
    host: env.HOST || '127.0.0.1',
    dataDirectory: dataDirectory(env),
    env,
    postgresPort: configuredPostgresPort(env),
    durable: true,
    announce,
    signal,
  });
  console.log(`
Lianban 联办 is ready after ${((Date.now() - began) / 1000).toFixed(1)} s.

  Portal        ${stack.urls.portal}
  Graph         ${stack.urls.gateway}/graphql${production ? '' : `    (npm run token -- <account>)\n  Mail          ${stack.urls.mail}`}
  Logs          ${stack.logFolder}
${accountTable(stack.accounts)}
Ctrl-C stops everything.`);
  await aborted(signal);
  announce(`\n${String(signal.reason)}: stopping, requests in flight are answered first`);
  await stack.stop();
  announce('Stopped.');
} catch (error) {
  refuse(error);
}
process.exit();

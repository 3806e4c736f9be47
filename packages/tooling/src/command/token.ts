import { refuse } from '../announce.ts';
import { runningDatabase } from '../stack/running-database.ts';
import { configuredPorts } from '../stack/addresses.ts';
import { demonstrationToken } from '../stack/demonstration-token.ts';
import { stackUrls } from '../stack/process-plan.ts';
import { dataDirectory, loadSettingsFile } from '../stack/settings-file.ts';

// `npm run token -- <account>`: an access token for calling the gateway by hand. Development only.
try {
  loadSettingsFile();
  const { env } = process;
  if (env.NODE_ENV === 'production') throw new Error('Tokens are made by hand in development only; in production sign in.');
  const [account, tenantId] = process.argv.slice(2);
  if (!account) throw new Error('Usage: npm run token -- <account> [tenant id], such as intake@carrier.example');
  const { databases, secrets } = runningDatabase(dataDirectory(env), env);
  console.log(
    await demonstrationToken({ databases, secrets, urls: stackUrls(configuredPorts(env), env.HOST || '127.0.0.1') }, account, tenantId),
  );
} catch (error) {
  refuse(error);
}

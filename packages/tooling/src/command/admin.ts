import { announce, refuse } from '../announce.ts';
import { administrate } from '../administration/administrate.ts';
import { dataDirectory, loadSettingsFile } from '../stack/settings-file.ts';

// `npm run admin -- <what> …`: what an operator does outside the portal. Works on DATABASE_URL, or on the system that runs here.
try {
  loadSettingsFile();
  for (const line of await administrate(process.argv.slice(2), { env: process.env, dataDirectory: dataDirectory(), announce }))
    console.log(line);
} catch (error) {
  refuse(error);
}

import { createHash, randomBytes } from 'node:crypto';
import type { RunningDatabase } from '../stack/running-database.ts';
import { findOrganisation, type NamedOrganisation } from './find-organisation.ts';

const USUAL_DAYS = 366;
const DAY_MS = 86_400_000;

/** A new key for a carrier's SMS gateway: shown once, kept nowhere; the setting holds its digest (docs/decisions/0014). */
export async function smsGatewayKey(
  running: Pick<RunningDatabase, 'databases'>,
  values: NamedOrganisation & { readonly days?: string | undefined },
): Promise<string[]> {
  const days = Number(values.days ?? USUAL_DAYS);
  if (!Number.isInteger(days) || days < 1 || days > 3660) throw new Error(`--days is '${values.days}'; it must be from 1 to 3660.`);
  const carrier = await findOrganisation(running, values, 'carrier');
  if (carrier === null) throw new Error('There is no such carrier: name it by --organisation, and its programme by --programme.');
  const key = randomBytes(32).toString('base64url');
  const digest = createHash('sha256').update(key).digest('hex');
  const until = new Date(Date.now() + days * DAY_MS).toISOString();
  return [
    `Key of the SMS gateway of ${carrier.name}, until ${until}; it is not shown again:`,
    key,
    'Add this to SMS_GATEWAY_KEYS of the carrier process and restart it; take the old entry out once the gateway uses the new key:',
    `${carrier.programmeId}/${carrier.id}/${digest}/${until}`,
  ];
}

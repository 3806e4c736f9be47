import { createHash } from 'node:crypto';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { HttpRefused } from '@lianban/process/json-post';
import { z } from 'zod';

/** An SMS gateway's key as the process knows it: whose it is, and the SHA-256 of the key, never the key itself. */
interface KnownKey {
  readonly programmeId: Uuid;
  readonly tenantId: Uuid;
  readonly digest: string;
  /** Milliseconds since 1970 from which it is refused; null: never. */
  readonly until: number | null;
}

/** The carrier an SMS gateway asks for. */
export type SmsGateway = Pick<KnownKey, 'programmeId' | 'tenantId'>;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ENTRY = new RegExp(`^(${UUID})/(${UUID})/([0-9a-f]{64})(?:/(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z))?$`);

/**
 * The setting `SMS_GATEWAY_KEYS`: entries `<programme>/<carrier>/<SHA-256 of the key>[/<end, ISO 8601 in UTC>]` with blanks or commas
 * between them; `npm run admin -- sms-gateway-key` makes one. A carrier may have several, so that a key is changed without a gap.
 */
export const smsGatewayKeys = () =>
  z
    .string()
    .default('')
    .transform((text, context): KnownKey[] =>
      text
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .flatMap((entry, index) => {
          const [, programmeId, tenantId, digest, end] = ENTRY.exec(entry) ?? [];
          const until = end === undefined ? null : Date.parse(end);
          if (programmeId !== undefined && tenantId !== undefined && digest !== undefined && !Number.isNaN(until))
            return [{ programmeId, tenantId, digest, until }];
          context.addIssue({ code: 'custom', message: `entry ${index + 1} is not <programme>/<carrier>/<SHA-256>[/<end>]` });
          return [];
        }),
    );

/**
 * Which SMS gateway calls, by its key: `Authorization: Bearer <key>`, or Basic with the key as the password for gateways that
 * can do no other. Keys have 256 random bits, so their plain digest can be compared and guessing is hopeless.
 *
 * @param now real time, not the domain's (docs/decisions/0003)
 * @throws HttpRefused 401; who has the right key is told that it has ended
 */
export function smsGatewayOf(keys: readonly KnownKey[], authorization: string | undefined, now: number): SmsGateway {
  const digest = createHash('sha256')
    .update(keyIn(authorization ?? ''))
    .digest('hex');
  const known = keys.find((key) => key.digest === digest);
  if (known === undefined) throw refused('A valid key of an SMS gateway is needed.');
  if (known.until !== null && known.until <= now) throw refused('The key of this SMS gateway has ended.');
  return known;
}

function keyIn(authorization: string): string {
  const [, scheme = '', value = ''] = /^(Bearer|Basic) (\S{1,500})$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

const refused = (message: string): HttpRefused =>
  new HttpRefused(401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer, Basic realm="sms"' });

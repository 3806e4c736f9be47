import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@lianban/tooling/root';
import type { Shot } from '../child/load.ts';
import { asAdministrator, PARTNERS, PARTNER_ACCOUNTS, type BenchDatabase } from '../scene/database.ts';
import type { TokenOffice } from '../scene/tokens.ts';

/** Places an inbox is read from, for each of four partners. */
const PLACES = 64;
const PAGE = 50;

/** The same questions in the forms of the three who answer them. */
export interface InboxShots {
  readonly reference: readonly Shot[];
  readonly face: readonly Shot[];
  readonly gateway: readonly Shot[];
}

/** The portal's own operation with this name. */
export function portalOperation(name: string): { text: string; documentId: string } {
  const operations = Object.values(JSON.parse(readFileSync(join(root, 'web/persisted-operations.json'), 'utf8')) as Record<string, string>);
  const text = operations.find((each) => new RegExp(`(query|mutation) ${name}\\b`).test(each));
  if (text === undefined) throw new Error(`The portal has no operation ${name}; run npm run generate.`);
  return { text, documentId: `sha256:${hashOf(text)}` };
}

/** The name a persisted operation has by its text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Pages of fifty from all over the inboxes of four partners, no two alike. */
export async function inboxShots(database: BenchDatabase, office: TokenOffice): Promise<InboxShots> {
  const { text, documentId } = portalOperation('PartnerComplaints');
  const tokens = await Promise.all(PARTNER_ACCOUNTS.map((account) => office.authorization(account)));
  const places = await asAdministrator(database.adminUrl, async (client) =>
    Promise.all(
      PARTNERS.map(async ({ tenantId }) => {
        const { rows } = await client.query<{ at: string; id: string }>(
          `select to_char(next_deadline at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, complaint_id as id from (
        select next_deadline, complaint_id, row_number() over (order by next_deadline, complaint_id) as row, count(*) over () as rows from lianban.complaint_party where tenant_id = $1 and needs_me) as inbox
      where row % greatest((rows - ${PAGE + 1}) / ${PLACES}, 1) = 0 and row <= rows - ${PAGE + 1} order by row limit ${PLACES}`,
          [tenantId],
        );
        return rows;
      }),
    ),
  );
  const asked = Array.from({ length: PLACES }).flatMap((_, place) =>
    tokens.map((authorization, partner) => ({ authorization, place: places[partner]![place % places[partner]!.length]! })),
  );
  const cursor = ({ at, id }: { at: string; id: string }): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');
  const variables = (place: { at: string; id: string }) => ({
    filter: { view: 'INBOX' },
    sort: 'NEXT_DEADLINE',
    first: PAGE,
    after: cursor(place),
  });
  return {
    reference: asked.map(({ authorization, place }) => ({
      authorization,
      path: `/inbox?after=${encodeURIComponent(`${place.at}|${place.id}`)}`,
      body: null,
    })),
    face: asked.map(({ authorization, place }) => ({
      authorization,
      path: '/graphql',
      body: JSON.stringify({ query: text, variables: variables(place) }),
    })),
    gateway: asked.map(({ authorization, place }) => ({
      authorization,
      path: '/graphql',
      body: JSON.stringify({ documentId, variables: variables(place) }),
    })),
  };
}

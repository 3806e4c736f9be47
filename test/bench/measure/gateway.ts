import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGatewayPair } from '../scene/scene.ts';
import type { Shot } from '../child/load.ts';
import { asAdministrator, CARRIER_ACCOUNT, CARRIER_ID } from '../scene/database.ts';
import { atLeast, holds, type Finding } from '../report/finding.ts';
import type { Bench } from './bench.ts';
import { hashOf, inboxShots, portalOperation } from './inbox-shots.ts';
import { interleaved, ratios, spreadOf, type Contenders } from './rounds.ts';

const IN_FLIGHT = 32;
const PLACES = 64;

/** A list of fifty whose rows are completed by all four faces. */
const FOUR_FACES = `query FourFaces($after: String, $first: Int) {
  carrierComplaints(filter: { view: OPEN }, sort: NEXT_DEADLINE, first: $first, after: $after) {
    edges { node {
      number subject customerName status
      complaint {
        id
        carrierRouting { __typename }
        partnerHandling { workOrderId minutesToReply partner { id shortName } }
        vendorPlatformFaults { __typename }
        associationForwarding { __typename }
      }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Our gateway against @apollo/gateway over the same answers of the faces, one face and four. */
export async function measureGateway(bench: Bench): Promise<Finding[]> {
  const { scenes, options, office, load, children } = bench;
  const scene = scenes[0]!;
  const inbox = portalOperation('PartnerComplaints').text;
  const manifest = join(bench.folder, 'operations.json');
  writeFileSync(manifest, JSON.stringify(Object.fromEntries([inbox, FOUR_FACES].map((text) => [hashOf(text), text]))));
  const pair = await openGatewayPair(children, scene, office, manifest);
  const { face } = await inboxShots(scene.database, office);
  const questions = {
    one: { shots: face.map(persisted), calls: 1 },
    four: { shots: (await fourFaceShots(bench)).map(persisted), calls: 4 },
  };
  // Apollo learns the operations as clients teach them to it; ours read them in its manifest.
  for (const shot of [face[0]!, (await fourFaceShots(bench))[0]!]) await teach(pair.apollo, shot);
  const gateways = { ours: pair.ours, apollo: pair.apollo };
  const findings: Finding[] = [];
  for (const [question, { shots, calls }] of Object.entries(questions)) {
    await answersAgree(pair, shots);
    for (const [name, gateway] of Object.entries(gateways)) {
      await pair.calls();
      const { count } = await load({ kind: 'http', origin: gateway, shots, inFlight: 4, milliseconds: null, expect: '"hasNextPage":true' });
      const each = (await pair.calls()) / count;
      if (name === 'ours')
        findings.push(
          holds(
            `calls to faces for one answer, ${question === 'one' ? 'one face' : 'four faces'}`,
            null,
            each.toFixed(2),
            each === calls,
            `${calls}, as the plan needs`,
          ),
        );
    }
  }
  const contenders: Record<string, Contenders<string>[string]> = {};
  for (const [question, { shots }] of Object.entries(questions)) {
    for (const [name, origin] of Object.entries(gateways)) {
      contenders[`${question} ${name}`] = async () =>
        (
          await load({
            kind: 'http',
            origin,
            shots,
            inFlight: IN_FLIGHT,
            milliseconds: options.seconds * 1000,
            expect: '"hasNextPage":true',
          })
        ).perSecond;
    }
  }
  const perSecond = await interleaved(options.rounds, contenders);
  const line = (question: 'one' | 'four', floor: number): Finding => {
    const [ours, apollo] = [perSecond[`${question} ours`]!, perSecond[`${question} apollo`]!];
    return atLeast(
      `gateway, ${question === 'one' ? 'one face' : 'four faces'}, throughput against @apollo/gateway`,
      null,
      spreadOf(ratios(ours, apollo)),
      floor,
      3,
      `; ${spreadOf(ours).median.toFixed(0)}/s of ${spreadOf(apollo).median.toFixed(0)}/s`,
    );
  };
  return [line('one', 1.1), line('four', 1), ...findings];
}

/** Both gateways get the same bytes: an operation by its hash, and variables. */
function persisted(shot: Shot): Shot {
  const { query, variables } = JSON.parse(shot.body ?? '{}') as { query: string; variables: object };
  return { ...shot, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } }, variables }) };
}

async function teach(origin: string, { path, authorization, body }: Shot): Promise<void> {
  const { query, variables } = JSON.parse(body ?? '{}') as { query: string; variables: object };
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } } }),
  });
  await response.arrayBuffer();
}

async function fourFaceShots({ scenes, office }: Bench): Promise<Shot[]> {
  const { adminUrl } = scenes[0]!.database;
  const authorization = await office.authorization(CARRIER_ACCOUNT);
  const places = await asAdministrator(
    adminUrl,
    async (client) =>
      (
        await client.query<{ at: string; id: string }>(
          `select to_char(next_deadline at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, complaint_id as id from lianban.complaint_party
      where tenant_id = $1 and open and hashtext(complaint_id::text) % 10 = 0 order by next_deadline limit ${PLACES}`,
          [CARRIER_ID],
        )
      ).rows,
  );
  return places.map(({ at, id }) => ({
    path: '/graphql',
    authorization,
    body: JSON.stringify({
      query: FOUR_FACES,
      variables: { first: 50, after: Buffer.from(JSON.stringify([at, id])).toString('base64url') },
    }),
  }));
}

/** The two gateways must say the same, to the letter. */
async function answersAgree({ ours, apollo }: { ours: string; apollo: string }, shots: readonly Shot[]): Promise<void> {
  for (const { path, authorization, body } of shots.slice(0, 8)) {
    const [one, other] = await Promise.all(
      [ours, apollo].map(async (origin) => {
        const response = await fetch(`${origin}${path}`, {
          method: 'POST',
          body,
          headers: { authorization, 'content-type': 'application/json' },
        });
        return JSON.stringify(sorted(await response.json()));
      }),
    );
    if (one !== other || !one?.includes('"hasNextPage":true'))
      throw new Error(`The gateways differ: ${one?.slice(0, 400)} | ${other?.slice(0, 400)}`);
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

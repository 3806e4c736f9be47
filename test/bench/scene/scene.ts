import { join } from 'node:path';
import { freePorts } from '@lianban/tooling/port';
import { root } from '@lianban/tooling/root';
import type { BenchDatabase } from './database.ts';
import type { Children } from './children.ts';
import { ISSUER, type TokenOffice } from './tokens.ts';

const FACES = ['carrier', 'partner', 'vendor', 'association'] as const;
type Face = (typeof FACES)[number];
const SUPERGRAPH_FILE = join(root, 'gateway/supergraph.graphql');

/** The processes over one database, as they run in production: each with its own login, tokens checked, limits on. */
export interface Scene {
  readonly database: BenchDatabase;
  readonly faces: Readonly<Record<Face, string>>;
  readonly gateway: string;
  /** The hand-written end point of the inbox. */
  readonly reference: string;
}

const tokenSettings = ({ jwksUrl }: TokenOffice) => ({ TOKEN_ISSUER: ISSUER, TOKEN_AUDIENCE: 'lianban', JWKS_URL: jwksUrl });
const at = (port: number | undefined): string => `http://127.0.0.1:${port}`;

/** Starts faces, gateway and the reference over a database. */
export async function openScene(children: Children, database: BenchDatabase, office: TokenOffice): Promise<Scene> {
  const [carrier, partner, vendor, association, gateway, reference] = await freePorts(6);
  const faces = { carrier: at(carrier), partner: at(partner), vendor: at(vendor), association: at(association) };
  const tokens = tokenSettings(office);
  await Promise.all(
    FACES.map((face) =>
      children.serve(
        `${face}-${database.size}`,
        `subgraphs/${face}/src/server.ts`,
        { ...tokens, DATABASE_URL: database.urls[face], [`${face.toUpperCase()}_PORT`]: new URL(faces[face]).port },
        `${faces[face]}/readyz`,
      ),
    ),
  );
  await openGateway(children, `gateway-${database.size}`, gateway!, (face) => faces[face], office);
  await children.serve(
    `reference-${database.size}`,
    'test/bench/reference/inbox-endpoint.ts',
    { ...tokens, PORT: String(reference), DATABASE_URL: database.urls.partner },
    `${at(reference)}/readyz`,
  );
  return { database, faces, gateway: at(gateway), reference: at(reference) };
}

async function openGateway(
  children: Children,
  name: string,
  port: number,
  upstream: (face: Face) => string,
  office: TokenOffice,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await children.serve(
    name,
    'gateway/src/server.ts',
    {
      ...tokenSettings(office),
      GATEWAY_PORT: String(port),
      SUPERGRAPH_FILE,
      PERSISTED_OPERATIONS_FILE: join(root, 'web/persisted-operations.json'),
      ...Object.fromEntries(FACES.map((face) => [`${face.toUpperCase()}_URL`, upstream(face)])),
      ...more,
    },
    `${at(port)}/readyz`,
  );
}

/** Two gateways over the same kept answers. */
export interface GatewayPair {
  readonly ours: string;
  readonly apollo: string;
  /** How many calls reached the faces since the last question. */
  calls(): Promise<number>;
}

/** Starts our gateway and Apollo's over answers that the scene's faces gave once; both know the operations of a manifest. */
export async function openGatewayPair(children: Children, { faces }: Scene, office: TokenOffice, manifest: string): Promise<GatewayPair> {
  const [kept, ours, apollo] = await freePorts(3);
  await children.serve(
    'kept-answers',
    'test/bench/reference/kept-answers.ts',
    { PORT: String(kept), FACES: JSON.stringify(faces) },
    `${at(kept)}/readyz`,
  );
  await openGateway(children, 'gateway-kept', ours!, (face) => `${at(kept)}/${face}/graphql`, office, {
    PERSISTED_OPERATIONS_FILE: manifest,
  });
  await children.serve(
    'apollo-gateway',
    'test/bench/reference/apollo-gateway.ts',
    { ...tokenSettings(office), PORT: String(apollo), SUPERGRAPH_FILE, SUBGRAPHS_URL: at(kept) },
    `${at(apollo)}/?query=%7B__typename%7D`,
  );
  return { ours: at(ours), apollo: at(apollo), calls: async () => Number(await (await fetch(`${at(kept)}/calls`)).text()) };
}

/** A partner's face of its own over another address of the database, with one connection. */
export async function openFaceThrough(children: Children, databaseUrl: string, office: TokenOffice): Promise<string> {
  const [port] = await freePorts(1);
  await children.serve(
    'partner-counted',
    'subgraphs/partner/src/server.ts',
    { ...tokenSettings(office), DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: '1', PARTNER_PORT: String(port) },
    `${at(port)}/readyz`,
  );
  return at(port);
}

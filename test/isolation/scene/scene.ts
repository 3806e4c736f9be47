import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ROLES_BY_TENANT_KIND } from '@lianban/complaint/vocabulary';
import { type Database, openDatabase } from '@lianban/persistence/database';
import { enterProgrammes } from '@lianban/persistence/registry';
import pg from 'pg';
import { testDatabase } from '../../kit/database.ts';
import { type MemberCase, seedAccountability } from './accountability.ts';
import { type AssociationBulletin, seedBulletins } from './bulletins.ts';
import { type SeededComplaint, seedComplaints } from './complaints.ts';
import { type PartnerConduct, seedConduct } from './conduct.ts';
import { type PartnerMoney, seedMoney } from './money.ts';
import { type PartnerRegistry, seedRegistries } from './registries.ts';
import { type MemberReport, seedReports } from './reports.ts';
import { seedFollowUps } from './follow-ups.ts';
import { type MemberSummary, seedSummaries } from './summaries.ts';
import { chooseTracks, seedTracks } from './two-tracks.ts';
import { type MemberPlan, seedPlans } from './plans.ts';
import { type RunningFaces, startFaces } from './faces.ts';
import { Marks, type Viewer } from './marks.ts';
import { type Actor, FACE_OF, type FaceName, organisations, people, type Tenant, type TenantKey } from './organisations.ts';

/** A complaint with what only the database knows of it. */
export interface Complaint extends SeededComplaint {
  readonly number: string;
  readonly customerId: string;
  readonly noticeId: string;
  readonly orders: readonly (SeededComplaint['orders'][number] & { readonly version: number })[];
  readonly followUps: readonly SeededFollowUp[];
}

/** What a bank demanded after a complaint. */
interface SeededFollowUp {
  readonly id: string;
  readonly version: number;
}

/** Four programmes full of marked complaints, people in every kind of seat, and the four faces running on them. */
export interface Scene {
  readonly marks: Marks;
  readonly tenants: Record<TenantKey, Tenant>;
  readonly actors: readonly (Actor & { readonly token: string; readonly face: FaceName })[];
  readonly complaints: readonly Complaint[];
  /** The partners' registries, by partner. */
  readonly registries: Readonly<Partial<Record<TenantKey, PartnerRegistry>>>;
  /** The partners' refunds and ledgers, by partner. */
  readonly money: Readonly<Partial<Record<TenantKey, PartnerMoney>>>;
  /** What is held against the partners, by partner. */
  readonly conduct: Readonly<Partial<Record<TenantKey, PartnerConduct>>>;
  /** The members' contact reports, by member. */
  readonly reports: Readonly<Partial<Record<TenantKey, MemberReport>>>;
  /** The members' response plans, by member. */
  readonly plans: Readonly<Partial<Record<TenantKey, MemberPlan>>>;
  /** The members' cases of accountability, by member. */
  readonly cases: Readonly<Partial<Record<TenantKey, MemberCase>>>;
  /** The associations' drafts of bulletins, by association. */
  readonly bulletins: Readonly<Partial<Record<TenantKey, AssociationBulletin>>>;
  /** The members' drafts of summaries, by member. */
  readonly summaries: Readonly<Partial<Record<TenantKey, MemberSummary>>>;
  readonly faces: RunningFaces;
  /** The same person with every role that their kind of organisation has: whose word is refused for no want of a role. */
  inEveryRole(person: Scene['actors'][number]): Promise<Scene['actors'][number]>;
  close(): Promise<void>;
}
export type Person = Scene['actors'][number];

const ISSUER = 'https://identity.example';
const AUDIENCE = 'lianban';

export async function openScene(): Promise<Scene> {
  const stored = await testDatabase();
  const marks = new Marks();
  const { tenants, entries } = organisations(marks);
  const actors = people(marks);
  await enterProgrammes(stored.urls.identity, entries, new Date().toISOString());
  const { carrier, partner, vendor, association } = stored.urls;
  const urls = { carrier, partner, vendor, association };
  const databases = Object.fromEntries(Object.entries(urls).map(([face, url]) => [face, openDatabase({ url, poolSize: 2 })])) as Record<
    FaceName,
    Database
  >;
  const signer = await newSigner();
  const cast = { marks, tenants, actors, databases };
  const complaintsWithMoney = async () => {
    await chooseTracks(cast);
    const all = await seedComplaints(cast);
    await seedTracks(cast, all);
    await seedFollowUps(cast, all);
    return [
      all,
      await seedMoney(cast, all),
      await seedConduct(cast, all, stored.urls.worker),
      await seedAccountability(cast, stored.urls.worker),
      await seedBulletins(cast),
      await seedSummaries(cast),
    ] as const;
  };
  const [[[seeded, money, conduct, cases, bulletins, summaries], registries, reports, plans], faces] = await Promise.all([
    Promise.all([complaintsWithMoney(), seedRegistries(cast), seedReports(cast), seedPlans(cast)]).finally(() =>
      Promise.all(Object.values(databases).map((each) => each.close())),
    ),
    startFaces(urls, { issuer: ISSUER, audience: AUDIENCE, jwksUrl: signer.url }),
  ]);
  const complaints = await completed(stored.adminUrl, seeded, tenants);
  for (const complaint of complaints) markIds(marks, complaint);
  return {
    marks,
    tenants,
    complaints,
    registries,
    money,
    conduct,
    reports,
    plans,
    cases,
    bulletins,
    summaries,
    faces,
    actors: await Promise.all(
      actors.map(async (actor) => ({
        ...actor,
        face: FACE_OF[tenants[actor.tenant].kind],
        token: await signer.token(actor, tenants[actor.tenant]),
      })),
    ),
    inEveryRole: async (person) => {
      const allowed = { ...person, roles: ROLES_BY_TENANT_KIND[tenants[person.tenant].kind] };
      return { ...allowed, token: await signer.token(allowed, tenants[person.tenant]) };
    },
    close: async () => {
      await faces.stop();
      signer.close();
    },
  };
}

/** Whether somebody's organisation, and the unit their seat is limited to, is one of the viewers. */
export function isViewer({ tenant, unit }: Pick<Actor, 'tenant' | 'unit'>, viewers: readonly Viewer[]): boolean {
  return viewers.some((viewer) => viewer.tenant === tenant && (unit === null || viewer.unit === 'any' || viewer.unit === unit));
}

/** An id tells that something exists: who may see it is as narrow as for what it stands for. */
function markIds(marks: Marks, { key, id, owner, parties, orders, files, customerId, pendingFileId }: Complaint): void {
  const holders: readonly string[] = orders.map(({ holder }) => holder);
  const beside = parties.filter(({ tenant }) => tenant === owner || !holders.includes(tenant));
  marks.known(id, `id of '${key}'`, ...parties);
  marks.known(customerId, `customer's id of '${key}'`, { tenant: owner, unit: 'any' });
  marks.known(pendingFileId, `id of a file that is not attached yet, of ${owner}`, { tenant: owner, unit: 'any' });
  for (const order of orders)
    marks.known(
      order.id,
      `id of the order to ${order.holder} of '${key}'`,
      ...beside,
      ...parties.filter(({ tenant }) => tenant === order.holder),
    );
  for (const file of files) marks.known(file.id, `id of a file of '${key}'`, ...file.viewers);
}

/** Reads numbers, customers and notices as the administrator: what a stranger might have got hold of. */
async function completed(adminUrl: string, seeded: readonly SeededComplaint[], tenants: Record<TenantKey, Tenant>): Promise<Complaint[]> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const orders = await client.query<{ id: string; version: number }>('select id, version from lianban.work_order');
    const { rows } = await client.query<{ id: string; number: string; customerId: string; noticeId: string }>(
      `select c.id, c.number, c.customer_id as "customerId", (select n.id from lianban.notice n where n.complaint_id = c.id order by n.id limit 1) as "noticeId" from lianban.complaint c`,
    );
    // The latest first: it is open.
    const followUps = await client.query<SeededFollowUp & { complaintId: string }>(
      'select complaint_id as "complaintId", id, version from lianban.complaint_follow_up order by complaint_id, ordinal desc',
    );
    return seeded.map((complaint) => {
      const row = rows.find(({ id }) => id === complaint.id);
      if (!row?.customerId) throw new Error(`'${complaint.key}' of ${tenants[complaint.owner].name} was not stored as it should be.`);
      return {
        ...complaint,
        ...row,
        followUps: followUps.rows.filter(({ complaintId }) => complaintId === complaint.id),
        orders: complaint.orders.map((order) => ({ ...order, version: orders.rows.find(({ id }) => id === order.id)?.version ?? 0 })),
      };
    });
  } finally {
    await client.end();
  }
}

/** Signs tokens as identity does, and serves the key to the faces. */
async function newSigner() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'isolation', alg: 'RS256', use: 'sig' }] });
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    token: (actor: Actor, tenant: Tenant): Promise<string> =>
      new SignJWT({
        seat: `seat of ${actor.key}`,
        tenant: tenant.id,
        tenant_kind: tenant.kind,
        tenant_name: tenant.name,
        programme: tenant.programmeId,
        programme_kind: tenant.programme === 'hunan' || tenant.programme === 'guangdong' ? 'adc' : 'banking',
        unit: actor.unit === null ? null : tenant.units[actor.unit],
        home_unit: null,
        roles: actor.roles,
        name: actor.name,
        locale: 'zh-CN',
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'isolation', typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(actor.personId)
        .setIssuedAt()
        .setExpirationTime('30m')
        .sign(privateKey),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

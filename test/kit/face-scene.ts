import { randomUUID } from 'node:crypto';
import type { Face } from '@lianban/complaint-graph/face';
import { serveFace } from '@lianban/complaint-graph/start-face';
import type { Command } from '@lianban/complaint/command';
import type { Role } from '@lianban/complaint/vocabulary';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { openDatabase, type Database } from '@lianban/persistence/database';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { demoPerson, type DemoPerson } from '@lianban/persistence/demo/people';
import { seedDemonstration } from '@lianban/persistence/demo/seed';
import { useCases } from '@lianban/persistence/demo/use-cases';
import { runNoticeCommand } from '@lianban/persistence/contact-registry/run-notice-command';
import { enterProgrammes } from '@lianban/persistence/registry';
import { readAs, type Tx } from '@lianban/persistence/tenant-transaction';
import { runCommand } from '@lianban/persistence/write-path';
import type { NoticeCommand } from '@lianban/contact-registry/change-notice/decision';
import { SEEDED_NOW } from '@lianban/tooling/test-resources/seeded-now';
import { seededDatabase, testDatabase } from './database.ts';
import { testSigner } from './signer.ts';

/** The instant at which a scene begins; the demonstration's use cases lead up to it. */
export const SCENE_NOW = SEEDED_NOW;

interface Answer {
  readonly status: number;
  /** As JSON.parse gives it: each test knows what it asked for. */
  readonly data: ReturnType<typeof JSON.parse>;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** A demonstration account, or a colleague in the same seat with other roles than any account has. */
export type Speaker = string | { readonly account: string; readonly roles: readonly Role[] };

/** One face on its own, over a database with the demonstration's use cases, asked by HTTP as the gateway asks it. */
export interface FaceScene {
  /** Sends an operation with the speaker's token. */
  ask(speaker: Speaker, query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** A plain HTTP request with the speaker's token. */
  fetch(speaker: Speaker, path: string, init?: RequestInit): Promise<Response>;
  /** Gives a command past the graph, for what other organisations do meanwhile. */
  give(account: string, complaintId: string | null, command: Command): Promise<string>;
  /** The same for a change notice; null makes one. */
  giveNotice(account: string, noticeId: string | null, command: NoticeCommand): Promise<string>;
  /** What an account's organisation reads past the graph, by its own login and under its own row security. */
  read<T>(account: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Partners that the demonstration does not have, supervised by its carrier; gives their ids. */
  enterPartners(names: readonly string[]): Promise<string[]>;
  /** One of them. */
  enterPartner(name: string): Promise<string>;
  /** The demonstration's complaint of a use case. */
  useCase(name: string): string;
  /** SQL statements of the face since the last call. */
  statements(): number;
  /** Lets the domain's clock go on. */
  pass(minutes: number): void;
  readonly url: string;
  close(): Promise<unknown>;
}

/** Starts a face on a fresh database. @param months also closed months and what followed from them. @param at the instant at which it begins */
export async function faceScene(
  face: Face,
  modules: Parameters<typeof serveFace>[1],
  { months = false, at = SCENE_NOW } = {},
): Promise<FaceScene> {
  const asSeeded = at === SCENE_NOW;
  const { urls } = asSeeded ? await seededDatabase(months) : await testDatabase();
  if (!asSeeded) await seedDemonstration({ databaseUrls: urls, now: at, count: months ? 1 : 0 });
  const signer = await testSigner();
  let now = Date.parse(at);
  let statements = 0;
  const database = openDatabase({ url: urls[face.name], poolSize: 4 });
  database.pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
    client.query = ((...asked: unknown[]) => {
      statements += 1;
      return query(...asked);
    }) as typeof client.query;
  });
  const serving = await serveFace({ face, database, now: () => new Date(now).toISOString() }, modules, {
    port: 0,
    verify: signer.verify,
  });
  const cases = useCases(Date.parse(at));

  const token = (person: DemoPerson): Promise<string> => {
    const { programme, tenant } = placeOf(person);
    return signer.token(person.personId, {
      seat: person.seatId,
      tenant: tenant.id,
      tenant_kind: tenant.kind,
      tenant_name: tenant.name,
      programme: programme.id,
      programme_kind: programme.kind,
      unit: person.unitLimited ? person.unitId : null,
      home_unit: person.unitId,
      roles: person.roles,
      name: person.name,
      locale: 'zh-CN',
    });
  };
  const request = async (speaker: Speaker, path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${serving.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${await token(personOf(speaker))}`, ...(init.headers as Record<string, string>) },
    });

  /** Somebody's act through their own organisation's login. */
  const acting = async <T>(account: string, act: (database: Database, who: ReturnType<typeof actor>) => Promise<T>): Promise<T> => {
    const { kind } = placeOf(demoPerson(account)).tenant;
    const other = openDatabase({ url: urls[kind === 'member' ? 'association' : kind], poolSize: 1 });
    try {
      return await act(other, actor(account));
    } finally {
      await other.close();
    }
  };
  const actor = (account: string) => {
    const person = demoPerson(account);
    const { programme, tenant } = placeOf(person);
    return {
      caller: {
        kind: 'person' as const,
        personId: person.personId,
        tenantId: tenant.id,
        tenantKind: tenant.kind,
        unitId: person.unitLimited ? person.unitId : null,
        roles: person.roles,
      },
      programmeId: programme.id,
      idempotencyKey: `scene-${Math.random()}`,
      now: new Date(now).toISOString(),
      personName: person.name,
    };
  };

  const enterPartners = async (names: readonly string[]): Promise<string[]> => {
    const [programme] = DEMO_PROGRAMMES;
    const carrier = programme?.tenants.find(({ kind }) => kind === 'carrier');
    if (!programme || !carrier) throw new RangeError('no carrier');
    const entered = { kind: 'partner', mode: 'EMP', units: [], supervisorTenantId: carrier.id } as const;
    const tenants = names.map((name) => ({ ...entered, id: randomUUID(), name: `${name}有限公司`, shortName: name }));
    await enterProgrammes(urls.identity, [{ ...programme, settings: DEFAULT_SETTINGS, tenants, services: [] }], at);
    return tenants.map(({ id }) => id);
  };

  return {
    url: serving.url,
    fetch: request,
    ask: async (speaker, query, variables = {}, headers = {}) => {
      const response = await request(speaker, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    give: (account, complaintId, command) =>
      acting(account, async (database, who) => {
        const outcome = await runCommand(database, { ...who, complaintId, command });
        if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
        return outcome.complaintId;
      }),
    read: (account, work) => acting(account, (database, { caller, programmeId }) => readAs(database, { ...caller, programmeId }, work)),
    giveNotice: (account, noticeId, command) =>
      acting(account, async (database, who) => {
        const outcome = await runNoticeCommand(database, { ...who, noticeId, command });
        if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
        return outcome.noticeId;
      }),
    enterPartners,
    enterPartner: async (name) => (await enterPartners([name]))[0]!,
    useCase: (name) => {
      const found = cases.find(({ useCase }) => useCase?.name === name);
      if (!found) throw new RangeError(`no use case ${name}`);
      return found.id;
    },
    statements: () => {
      const made = statements;
      statements = 0;
      return made;
    },
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    close: () => serving.close(),
  };
}

function personOf(speaker: Speaker): DemoPerson {
  return typeof speaker === 'string' ? demoPerson(speaker) : { ...demoPerson(speaker.account), roles: speaker.roles };
}

function placeOf({ tenantId }: DemoPerson) {
  for (const programme of DEMO_PROGRAMMES) {
    const tenant = programme.tenants.find(({ id }) => id === tenantId);
    if (tenant) return { programme, tenant };
  }
  throw new RangeError(`no tenant ${tenantId}`);
}

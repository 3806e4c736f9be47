import type { PersonCaller } from '@lianban/complaint/policy/facts';
import { ROLES_BY_TENANT_KIND, TENANT_KINDS, type IsoInstant, type Role } from '@lianban/complaint/vocabulary';
import type { TokenClaims } from '@lianban/identity/verify-token';
import type { Database } from '@lianban/persistence/database';
import { changeSettings } from '@lianban/persistence/programme-settings';
import { readNotices } from '@lianban/persistence/read/notices';
import { runCommand } from '@lianban/persistence/write-path';
import { HttpRefused } from '@lianban/process/json-post';
import { v7 as newId } from 'uuid';
import type { Face } from './face.ts';
import type { GraphContext } from './graph-context.ts';
import { GraphReads } from './graph-reads.ts';
import { localeOf } from './messages/messages.ts';
import { SharedTransaction } from './shared-transaction.ts';

/** What a face's process holds for all requests. */
export interface FaceProcess {
  readonly face: Face;
  readonly database: Database;
  readonly now: () => IsoInstant;
}

/** Who a believed token speaks for. @throws HttpRefused 403 where it names a kind of organisation nobody knows */
export function callerOf(claims: TokenClaims): PersonCaller {
  const tenantKind = TENANT_KINDS.find((kind) => kind === claims.tenantKind);
  if (tenantKind === undefined) throw new HttpRefused(403, 'FORBIDDEN', 'The token names an unknown kind of organisation.');
  const known: readonly Role[] = ROLES_BY_TENANT_KIND[tenantKind];
  return {
    kind: 'person',
    personId: claims.personId,
    tenantId: claims.tenantId,
    tenantKind,
    unitId: claims.unitId,
    roles: known.filter((role) => claims.roles.includes(role)),
  };
}

/** What the resolvers of one request share: its reads run in one transaction, and in a new one after each command. */
export function requestContext({ database, now }: FaceProcess, claims: TokenClaims, acceptLanguage: string | undefined): GraphContext {
  const caller = callerOf(claims);
  const { programmeId } = claims;
  const who = { ...caller, programmeId };
  const locale = localeOf(acceptLanguage, claims.locale);
  let transaction = new SharedTransaction(database, who);
  let reads = new GraphReads(transaction);

  /** The reads so far end first: a request never waits for a second connection while it holds one. Later reads see what was written. */
  async function writing<T>(write: () => Promise<T>): Promise<T> {
    await transaction.close();
    transaction = new SharedTransaction(database, who);
    reads = new GraphReads(transaction);
    return write();
  }

  return {
    caller,
    programmeId,
    locale,
    now,
    personName: claims.name,
    making: { newId, now },
    reads: () => reads,
    run: ({ complaintId, command, seenVersion, idempotencyKey, content }) =>
      writing(() =>
        runCommand(database, {
          caller,
          programmeId,
          complaintId,
          command,
          idempotencyKey,
          content,
          now: now(),
          personName: claims.name,
          expectedWorkOrderVersion: seenVersion ?? null,
        }),
      ),
    write: (work) => writing(() => work(database, who)),
    markNoticesRead: (which) => writing(() => readNotices(database, who, which, now())),
    changeSettings: (change) => writing(() => changeSettings(database, who, { ...change, personName: claims.name, at: now() })),
    dispose: () => transaction.close(),
  };
}

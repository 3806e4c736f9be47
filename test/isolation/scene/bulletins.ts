import { randomUUID } from 'node:crypto';
import { passedHalves } from '@lianban/partner-standing/bulletin/half-year';
import { commandBulletin, draftBulletin } from '@lianban/persistence/standing/bulletins';
import { type Cast, workerOf } from './complaints.ts';
import type { TenantKey } from './organisations.ts';

/** An association's draft of a bulletin in the scene: nobody else knows that it is there (ASC-03). */
export interface AssociationBulletin {
  readonly association: TenantKey;
  readonly bulletinId: string;
}

const ZONE = { timeZone: 'Asia/Shanghai' };

/** A draft of each association, with a mark in its words. */
export async function seedBulletins(cast: Cast): Promise<Partial<Record<TenantKey, AssociationBulletin>>> {
  const drafts: Partial<Record<TenantKey, AssociationBulletin>> = {};
  for (const association of ['associationOne', 'associationTwo'] as const) drafts[association] = await drafted(cast, association);
  return drafts;
}

async function drafted({ marks, tenants, actors, databases }: Cast, association: TenantKey): Promise<AssociationBulletin> {
  const { id: tenantId, programmeId } = tenants[association];
  const { personId, name } = workerOf(actors, association);
  const caller = { kind: 'person', personId, tenantId, tenantKind: 'association', unitId: null, roles: ['reviewer'] } as const;
  const now = new Date().toISOString();
  const request = () => ({ caller, programmeId, idempotencyKey: randomUUID(), now, personName: name });
  const [half = ''] = passedHalves(now, ZONE, 1);
  const answer = await draftBulletin(databases.association, request(), half);
  if (answer.kind !== 'done') throw new Error(`bulletin of ${association}: ${JSON.stringify(answer)}`);
  const bulletinId = answer.standingId;
  const viewer = { tenant: association, unit: null };
  const text = `文字${marks.word(`recommendation of the bulletin of ${association}`, viewer)}`;
  const command = { name: 'edit_section', sectionId: 'recommendations', version: 1, text, reason: '' } as const;
  const edited = await commandBulletin(databases.association, request(), bulletinId, command);
  if (edited.kind !== 'done') throw new Error(`bulletin of ${association}: ${JSON.stringify(edited)}`);
  marks.known(bulletinId, `id of the bulletin of ${association}`, viewer);
  return { association, bulletinId };
}

import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { passedHalves } from '@lianban/partner-standing/bulletin/half-year';
import type { BulletinSectionId } from '@lianban/partner-standing/bulletin/sections';
import type { Database } from '../../database.ts';
import { commandBulletin, draftBulletin } from '../../standing/bulletins.ts';
import type { StandingRequest } from '../../standing/run-standing-command.ts';
import { demoId } from '../identifiers.ts';
import { demoPerson } from '../people.ts';
import { done } from './desk.ts';

const ZONE = { timeZone: 'Asia/Shanghai' };
const REVIEWER = 'admin@association.example';
const BULLETIN = demoId('standing', 390);

/** What the reviewer has written so far; the leader has not read it yet. */
const WRITTEN: readonly (readonly [BulletinSectionId, string])[] = [
  [
    'typical_cases',
    '案例一：某客户持到期存单到网点支取，柜员以系统升级为由两次请其改日再来，未说明原因，也未登记。协会传递后，网点当日办结并上门致歉；会员单位已要求系统维护期间启用手工登记。\n案例二：某客户反映信用卡年费未事先告知即扣收，网点核实后退还，并补做了书面告知。',
  ],
  [
    'recommendations',
    '各会员单位应落实首问负责制，系统维护期间提前公告并保留手工受理；对同一网点的同类投诉，应在一个月内复盘并上报整改情况。',
  ],
];

/** The draft of the latest half-year that is over, edited and waiting for the leader's approval (ASC-03). */
export async function seedBulletin(desk: Database, now: IsoInstant): Promise<void> {
  const { personId, tenantId, roles, name, programmeId } = demoPerson(REVIEWER);
  const request = (step: string): StandingRequest => ({
    caller: { kind: 'person', personId, tenantId, tenantKind: 'association', unitId: null, roles },
    programmeId,
    idempotencyKey: `demo-bulletin-${step}`,
    now,
    personName: name,
    newStandingId: BULLETIN,
  });
  const [half = ''] = passedHalves(now, ZONE, 1);
  done(await draftBulletin(desk, request('draft'), half), `bulletin ${half}`);
  for (const [sectionId, text] of WRITTEN) {
    const command = { name: 'edit_section', sectionId, version: 1, text, reason: '' } as const;
    done(await commandBulletin(desk, request(sectionId), BULLETIN, command), `bulletin ${half}, ${sectionId}`);
  }
}

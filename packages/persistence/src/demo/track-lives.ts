import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import { chooseTwoTracks } from '../two-track-choice.ts';
import { livesOf, type LegCase } from './legs.ts';
import { demoPerson, type DemoPerson } from './people.ts';
import type { DemoComplaint } from './script.ts';

const DAY = 86_400_000;
/** Their place among the fixed ids, behind the chain of forwarding. */
const FIRST_SERIAL = 331;
/** When the bank tried two tracks: what it was sent in these days goes on them to its end. */
const TRIED = { from: 3, to: 2.5 };

const handler = demoPerson('handler@member-a.example');
const head = demoPerson('head@member-a.example');
const auditor = demoPerson('auditor@member-a.example');
const callCentre = demoPerson('callcentre@member-a.example');
const outlet = demoPerson('outlet@member-a.example');
const chooser = demoPerson('leader@member-a.example');

/** A bank's complaints at the steps of its two tracks at which somebody has to act (TRK-01). */
const CASES: readonly LegCase[] = [
  {
    name: 'track-major-to-sign',
    shows: 'TRK-01: a major one: investigated by audit, whose signature it waits for',
    matter: '理财产品销售时未提示风险',
    daysAgo: 2.9,
    tell: (leg) =>
      leg
        .judged(true)
        .forwarded()
        .accepted()
        .major()
        .step(handler, 'record', { texts: { reason: '涉及多名老年客户，金额较大。' } })
        .step(handler, 'report_to_head')
        .step(handler, 'report_to_leader')
        .step(auditor, 'investigate', {
          texts: { findings: '调阅双录与回单：风险揭示一页未由客户本人抄录。', opinion: '属销售不当，建议协商退还并问责。' },
        }),
    expected: { status: 'handling', major: 'confirmed', orderStates: ['accepted'] },
  },
  {
    name: 'track-to-call-back',
    shows: 'TRK-01: an ordinary one at head office: answered, to be called back by the call centre',
    matter: '自助设备吞卡',
    daysAgo: 2.8,
    tell: (leg) =>
      leg
        .judged(true)
        .forwarded()
        .accepted()
        .step(handler, 'record')
        .step(handler, 'report_to_head', { texts: { note: '客户急用卡，请当日安排。' } })
        .step(head, 'pass_on', { passedTo: 'department', texts: { opinion: '请自助设备管理组开箱核对。' } })
        .step(handler, 'investigate', { texts: { findings: '开箱清点：卡片在机内，凭证相符。' } })
        .step(handler, 'answer', { texts: { answer: '已电话致歉，约定次日到网点领卡。' } })
        .step(handler, 'record_result', { texts: { result: '客户已领回卡片，认可处理。' } }),
    expected: { status: 'handling', orderStates: ['accepted'] },
  },
  {
    name: 'track-at-branch',
    shows: 'TRK-01: an outlet’s own: written down there, with the responsible head',
    matter: '网点排队两小时',
    daysAgo: 2.7,
    tell: (leg) =>
      leg
        .judged(true)
        .forwarded()
        .sentDown()
        .step(outlet, 'record')
        .step(outlet, 'report_to_head', { texts: { note: '当日仅开两个窗口。' } }),
    expected: { status: 'handling', orderStates: ['accepted', 'sent'] },
  },
  {
    name: 'track-archived',
    shows: 'TRK-01: the whole ordinary track, filed away under a number',
    matter: '企业账户被错误冻结',
    daysAgo: 2.95,
    tell: (leg) =>
      leg
        .judged(true)
        .forwarded()
        .accepted()
        .step(handler, 'record')
        .step(handler, 'report_to_head')
        .step(head, 'pass_on', { passedTo: 'department', texts: { opinion: '运营管理部当日核查。' } })
        .step(handler, 'investigate', { texts: { findings: '对账差错导致误冻结。' } })
        .step(handler, 'answer', { texts: { answer: '已解冻并书面致歉。' } })
        .step(handler, 'record_result', { texts: { result: '客户接受道歉。' } })
        .step(callCentre, 'call_back', { outcome: 'satisfied', texts: { comment: '客户表示满意。' } })
        .reported()
        .step(handler, 'archive', { archiveNumber: '辽河-0017' })
        .calledBack(),
    expected: { status: 'closed', closedAs: 'satisfied', orderStates: ['resolved'] },
  },
];

/** The named complaints on two tracks as they stand at `until`. */
export const trackLives = (until: number): DemoComplaint[] => livesOf(CASES, FIRST_SERIAL, until);

/** The bank's leader tried two tracks for half a day: chosen and ended, each at its own instant. */
export async function seedTracks(database: Database, now: IsoInstant): Promise<void> {
  const choose = async (by: DemoPerson, chosen: boolean, daysAgo: number): Promise<void> => {
    const { personId, tenantId, programmeId, roles, name: personName } = by;
    const who = { kind: 'person', personId, tenantId, tenantKind: 'member', unitId: null, roles, programmeId } as const;
    const at = new Date(Date.parse(now) - daysAgo * DAY).toISOString();
    const outcome = await chooseTwoTracks(database, who, { chosen, seen: !chosen }, { now: at, personName });
    if (outcome.kind !== 'done') throw new Error(`two tracks of ${personName}: ${JSON.stringify(outcome)}`);
  };
  await choose(chooser, true, TRIED.from);
  await choose(chooser, false, TRIED.to);
}

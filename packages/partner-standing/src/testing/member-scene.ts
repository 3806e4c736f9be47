import { shanghai } from '@lianban/complaint/testing/story';
import { freeze, type FrozenData } from '../bulletin/frozen.ts';
import { memberContributions, type AssociationComplaint, type MemberContribution, type MemberPart } from '../member-card/contribution.ts';
import { analysisChanges, totalOf, memberCountersOf, type AnalysisCell } from '../member-card/counters.ts';
import { memberCard, type MemberCard } from '../member-card/member-card.ts';
import { ZONE } from './scene.ts';

/** A member's part in which everything was in time; a test changes what it is about. */
export function part(changes: Partial<MemberPart> = {}): MemberPart {
  return {
    memberTenantId: 'member-a',
    outletUnitId: 'outlet-1',
    stands: true,
    clocks: [
      { measure: 'clk_11_verification', state: 'met' },
      { measure: 'clk_11_report', state: 'met' },
      { measure: 'clk_12', state: 'met' },
    ],
    returns: 0,
    satisfied: 1,
    notSatisfied: 0,
    ...changes,
  };
}

/** A complaint of member-a's outlet-1, forwarded in time and found valid. */
export function forwarded(complaintId: string, changes: Partial<AssociationComplaint> = {}): AssociationComplaint {
  return {
    complaintId,
    acceptedAt: shanghai('2026-03-10 09:00'),
    kind: 'counter',
    channel: 'hotline',
    repeat: false,
    withdrawn: false,
    verdict: 'valid',
    clocks: [{ measure: 'clk_10', state: 'met' }],
    members: [part()],
    ...changes,
  };
}

/** What these complaints add to the cards. */
export function contributionsTo(complaints: readonly AssociationComplaint[]): MemberContribution[] {
  return complaints.flatMap((complaint) => memberContributions(complaint, ZONE));
}

/** The card of a member, or the association's own (null), over these complaints. */
export function cardOf(memberTenantId: string | null, complaints: readonly AssociationComplaint[]): MemberCard {
  const own = contributionsTo(complaints).filter((one) => one.memberTenantId === memberTenantId);
  return memberCard(memberTenantId, totalOf(own.map(memberCountersOf)));
}

/** A card's figures as a table of cases shows them. */
export function figuresOf({ figures }: MemberCard): Record<string, string> {
  return Object.fromEntries(figures.map((figure) => [figure.name, figure.state === 'assessed' ? figure.value : figure.reason]));
}

/** The cells these complaints fill. */
export function cellsOf(complaints: readonly AssociationComplaint[]): AnalysisCell[] {
  return analysisChanges([], contributionsTo(complaints)).map(({ by, ...key }) => ({ ...key, counters: by }));
}

/** The data of the first half of 2026, frozen on 1 July. */
export function frozen(complaints: readonly AssociationComplaint[], changes: Partial<FrozenData> = {}): FrozenData {
  return freeze('2026-H1', {
    frozenAt: shanghai('2026-07-01 00:00'),
    settingsVersion: 3,
    hotSpots: { most: 2, least: 2 },
    cases: [],
    names: { 'member-a': '甲银行', 'member-b': '乙银行', 'outlet-1': '中山支行', counter: '柜面服务', queue: '排队等候', hotline: '电话' },
    ...changes,
    cells: cellsOf(complaints),
  });
}

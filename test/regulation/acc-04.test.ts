import { describe, expect, test } from '@jest/globals';
import { caseMessages } from '@lianban/partner-standing/accountability/messages';
import { caseActions, publishable, viewOf } from '@lianban/partner-standing/accountability/policy';
import { CASE_COMMANDS } from '@lianban/partner-standing/accountability/states';
import type { CaseCommand } from '@lianban/partner-standing/accountability/decide';
import {
  ASSOCIATION_CAST,
  CaseDesk,
  complaint,
  criticised,
  interviewed,
  minutes,
  order,
  publicity,
} from '@lianban/partner-standing/testing/accountability-desk';
import { SYSTEM } from '@lianban/partner-standing/testing/scene';

/** ACC-04: the system proposes with evidence, the leader (1) or the committee (2, 3) decides. */
const { leader, reviewer, officer, committee, memberLeader, memberHandler, otherMember } = ASSOCIATION_CAST;
const dismiss = { name: 'dismiss', reason: '系统故障所致' } as const;
const counter = [complaint('c1', '2026-03-01 09:00'), complaint('c2', '2026-03-10 09:00')];

describe('ACC-04: each trigger is proposed once', () => {
  test('however often it is looked at', () => {
    const desk = new CaseDesk({ complaints: counter }).worked().worked();
    expect(desk.states).toEqual(['proposed']);
    expect(desk.case()).toMatchObject({
      clause: 3,
      outletUnitId: 'outlet-1',
      kind: 'counter',
      settingsVersion: 1,
      proposed: { personId: null },
    });
    expect(desk.case().triggers[0]?.evidence).toEqual([
      { kind: 'complaint', id: 'c1' },
      { kind: 'complaint', id: 'c2' },
    ]);
  });

  test('one more joins the case that is open, whatever it has come to', () => {
    for (const desk of [new CaseDesk({ complaints: counter }).worked(), interviewed({ complaints: counter })]) {
      const before = desk.case().state;
      desk.facts = { ...desk.facts, complaints: [...counter, complaint('c3', '2026-03-15 09:00')] };
      desk.worked();
      expect(desk.states).toEqual([before]);
      expect(desk.case().triggers.map(({ key }) => key)).toEqual(['ACC-01(3) member-a c2', 'ACC-01(3) member-a c3']);
    }
  });

  test('of a member for whom nobody answers one case, not one for each complaint', () => {
    const orders = (id: string) => ({ standing: 'invalid', orders: [order(id, { limit: '2026-03-12 00:00' })] }) as const;
    const desk = new CaseDesk({
      complaints: ['o1', 'o2', 'o3'].map((id) => complaint(`of ${id}`, '2026-03-09 09:00', orders(id))),
    }).worked();
    expect(desk.cases.map(({ clause, triggers }) => [clause, triggers.length])).toEqual([[1, 3]]);
  });

  test('a dismissed one does not come again; the next one does', () => {
    const desk = new CaseDesk({ complaints: counter }).worked().does(leader, dismiss).worked();
    expect(desk.states).toEqual(['dismissed']);
    expect(desk.case().ended?.reason).toBe('系统故障所致');
    desk.facts = { ...desk.facts, complaints: [...counter, complaint('c3', '2026-03-15 09:00')] };
    expect(desk.worked().states).toEqual(['dismissed', 'proposed']);
    expect(desk.case('case-2').triggers.map(({ key }) => key)).toEqual(['ACC-01(3) member-a c3']);
  });

  test('a proposal whose ground is gone lapses, and may come again', () => {
    const desk = new CaseDesk({ complaints: counter }).worked();
    const [first, second] = counter as [(typeof counter)[0], (typeof counter)[0]];
    desk.facts = { ...desk.facts, complaints: [first, { ...second, standing: 'invalid' }] };
    expect(desk.worked().states).toEqual(['lapsed']);
    desk.facts = { ...desk.facts, complaints: counter };
    expect(desk.worked().states).toEqual(['lapsed', 'proposed']);
  });

  test('what the leader has decided does not lapse', () => {
    const desk = new CaseDesk({ complaints: counter }).worked().does(leader, { name: 'decide_interview', reason: '' });
    desk.facts = { ...desk.facts, complaints: [] };
    expect(desk.worked().states).toEqual(['interview_due']);
    expect(desk.answer(SYSTEM, { name: 'lapse' })).toBe('already_decided');
  });
});

describe('ACC-04: who decides', () => {
  const commands: Record<(typeof CASE_COMMANDS)[number], CaseCommand> = {
    decide_interview: { name: 'decide_interview', reason: '' },
    dismiss,
    hold_interview: minutes('2026-03-18 15:00', '2026-03-31'),
    report_measure: { name: 'report_measure', measureId: 'training', report: '好' },
    judge_measure: { name: 'judge_measure', measureId: 'training', done: true, reason: '好' },
    settle: { name: 'settle', reason: '' },
    decide_criticism: { name: 'decide_criticism', criticise: true, meetingDay: '2026-03-18', reason: '好' },
    report_to_supervisor: { name: 'report_to_supervisor', toldDay: '2026-04-10', recommendation: '好' },
    bar_from_awards: { name: 'bar_from_awards', reason: '' },
    revoke: { name: 'revoke', reason: '好' },
  };
  const LADDER: readonly (readonly [string, () => CaseDesk])[] = [
    ['proposed', () => new CaseDesk({ complaints: counter }).worked()],
    ['interview_due', () => new CaseDesk({ complaints: counter }).worked().does(leader, commands.decide_interview).at('2026-03-18 17:00')],
    ['measures_running', () => interviewed()],
    ['criticism_proposed', () => interviewed().at('2026-04-01 00:00').worked()],
    ['criticised', () => criticised()],
    ['reported', () => criticised().does(committee, commands.report_to_supervisor)],
    ['eligibility_lost', () => criticised().does(committee, commands.report_to_supervisor).does(committee, commands.bar_from_awards)],
  ];
  const WHO = { leader, reviewer, officer, committee, memberLeader, memberHandler };

  test.each(LADDER)('%s', (state, at) => {
    expect(at().states).toEqual([state]);
    const allowed = Object.entries(WHO).flatMap(([who, caller]) =>
      caseActions(at().case(), caller).flatMap((action) => (action.allowed ? [`${who} ${action.name}`] : [])),
    );
    expect(allowed.sort()).toEqual([...(MAY[state] ?? [])].sort());
  });

  const MAY: Record<string, readonly string[]> = {
    proposed: ['leader decide_interview', 'leader dismiss'],
    interview_due: ['leader hold_interview', 'reviewer hold_interview', 'leader dismiss'],
    measures_running: ['memberLeader report_measure', 'leader judge_measure', 'reviewer judge_measure'],
    criticism_proposed: ['committee decide_criticism', 'memberLeader report_measure', 'leader judge_measure', 'reviewer judge_measure'],
    criticised: ['committee report_to_supervisor', 'committee revoke'],
    reported: ['committee bar_from_awards', 'committee revoke'],
    eligibility_lost: ['committee revoke'],
  };

  test.each(LADDER)('%s: buttons say what deciding says', (_state, at) => {
    for (const caller of Object.values(WHO)) {
      const desk = at();
      for (const { name, allowed, reason } of caseActions(desk.case(), caller)) {
        expect([name, desk.answer(caller, commands[name])]).toEqual([name, allowed ? 'decided' : reason]);
      }
    }
  });

  test('only the system proposes', () => {
    const { triggers } = new CaseDesk({ complaints: counter });
    const subject = { memberTenantId: 'member-a', clause: 3, outletUnitId: 'outlet-1', kind: 'counter' } as const;
    const desk = new CaseDesk();
    expect(desk.answer(leader, { name: 'propose', subject, triggers })).toBe('system_only');
    expect(desk.answer(SYSTEM, { name: 'propose', subject, triggers: [] })).toBe('triggers: no_evidence');
    expect(desk.does(SYSTEM, { name: 'propose', subject, triggers }).answer(SYSTEM, { name: 'propose', subject, triggers })).toBe(
      'already_there',
    );
    expect(desk.answer(SYSTEM, { name: 'join', triggers })).toBe('already_there');
    expect(desk.answer(SYSTEM, { name: 'publish', bulletinId: 'b' })).toBe('not_criticised');
    expect(desk.answer(SYSTEM, commands.dismiss)).toBe('not_a_party');
  });
});

describe('ACC-04: who sees what', () => {
  test('a member its own from the first, never another’s until a bulletin publishes it', () => {
    for (const desk of [new CaseDesk({ complaints: counter }).worked(), interviewed(), criticised()]) {
      const one = desk.case();
      expect([viewOf(one, leader), viewOf(one, memberLeader), viewOf(one, otherMember)]).toEqual(['whole', 'whole', 'none']);
      for (const name of CASE_COMMANDS)
        expect(desk.answer(otherMember, { ...minutes('2026-03-18 15:00', '2026-03-31'), name } as CaseCommand)).toBe('not_a_party');
    }
  });

  test('published is the criticism, and nothing of its evidence', () => {
    const desk = criticised();
    desk.does(SYSTEM, { name: 'publish', bulletinId: 'bulletin' });
    expect(viewOf(desk.case(), otherMember)).toBe('published');
    expect(caseActions(desk.case(), otherMember)).toEqual([]);
    expect(publishable(desk.case())).toEqual({
      caseId: 'case-1',
      memberTenantId: 'member-a',
      outletUnitId: 'outlet-1',
      clause: 4,
      kind: null,
      meetingDay: '2026-04-10',
      seasonId: 'spring',
    });
    expect(desk.answer(SYSTEM, { name: 'publish', bulletinId: 'bulletin' })).toBe('already_there');
    expect(viewOf(desk.does(committee, { name: 'revoke', reason: '复核有误' }).case(), otherMember)).toBe('none');
    expect([publishable(desk.case()), publishable(interviewed().case())]).toEqual([null, null]);
  });

  test('who is told of each step, without a name or a word', () => {
    const desk = criticised();
    desk
      .does(committee, { name: 'report_to_supervisor', toldDay: '2026-04-10', recommendation: '建议' })
      .does(committee, { name: 'bar_from_awards', reason: '' });
    desk.does(SYSTEM, { name: 'publish', bulletinId: 'b' });
    const log = desk.logs.get('case-1') ?? [];
    const told = log.flatMap((event) =>
      caseMessages(event, desk.case(), 'association').map(({ kind, tenantId, roles }) => `${kind} → ${tenantId}: ${roles.join(' ')}`),
    );
    const staff = 'leader responsible_department handler';
    expect(told).toEqual([
      'case_proposed → association: leader',
      `interview_decided → member-a: ${staff}`,
      'interview_decided → association: reviewer leader',
      `interview_held → member-a: ${staff}`,
      'interview_held → association: reviewer leader',
      'criticism_proposed → association: committee_member leader',
      `criticism_decided → member-a: ${staff}`,
      'criticism_decided → association: leader reviewer',
      'supervisor_told → member-a: leader responsible_department',
      'supervisor_told → association: leader',
      'eligibility_lost → member-a: leader responsible_department',
      'eligibility_lost → association: leader reviewer',
    ]);
    const values = log.flatMap((event) => caseMessages(event, desk.case(), 'association').map((message) => message.values));
    expect(JSON.stringify(values)).not.toMatch(/会长|行长|培训|建议/);
  });

  test('a dismissal is told to the member only where an interview had been decided', () => {
    const told = (desk: CaseDesk) =>
      caseMessages((desk.logs.get('case-1') ?? []).at(-1) as never, desk.case(), 'association').map(({ tenantId }) => tenantId);
    expect(told(new CaseDesk({ publicity: [publicity('p', '2026-03-10 08:00')] }).worked().does(leader, dismiss))).toEqual(['association']);
    const decided = new CaseDesk({ complaints: counter }).worked().does(leader, { name: 'decide_interview', reason: '' });
    expect(told(decided.does(leader, dismiss))).toEqual(['member-a', 'association']);
  });
});

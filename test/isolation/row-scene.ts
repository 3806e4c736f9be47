import { randomUUID } from 'node:crypto';
import type { ReportCommand } from '@lianban/contact-registry/contact-report/decision';
import type { ReportValues } from '@lianban/contact-registry/contact-report/report';
import type { NoticeLevel } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { WHOLE_REPORT } from '@lianban/contact-registry/testing/report-desk';
import { publishNumbers } from '@lianban/persistence/contact-report/published-numbers';
import { runReportCommand } from '@lianban/persistence/contact-report/run-report-command';
import { logDrill } from '@lianban/persistence/contact-registry/log-drill';
import { recordAttendance, supplyManual } from '@lianban/persistence/contact-registry/supply-manual';
import { storeUpload } from '@lianban/persistence/files';
import { enterPublicity, findCause, watchAccountability } from '@lianban/persistence/standing/accountability';
import { commandBulletin, draftBulletin } from '@lianban/persistence/standing/bulletins';
import { addUpScorecards } from '@lianban/persistence/standing/add-up-scorecards';
import { commandSummary, draftSummary } from '@lianban/persistence/standing/summaries';
import { done, STANDING_PEOPLE, StandingDesk } from '@lianban/persistence/testing/standing-desk';
import { claimRefund, commandRefund } from '@lianban/persistence/standing/refunds';
import { enterSettlementShare, settleMonth } from '@lianban/persistence/standing/settlement';
import { writePlanVersion, writeResponsePlan } from '@lianban/persistence/response-plan/write-plan';
import { chooseTwoTracks } from '@lianban/persistence/two-track-choice';
import { enterFigures } from '@lianban/persistence/standing/enter-figures';
import { NEW_LIAISON, newName, REGISTRY_PEOPLE, registryDesk } from '@lianban/persistence/testing/registry-desk';
import {
  hoursLater,
  NOON,
  OTHER_PROGRAMME,
  orderTo,
  PEOPLE,
  person,
  PROGRAMME,
  SERVICES,
  TENANTS,
  UNITS,
  type Actor,
  type Stage,
} from '@lianban/persistence/testing/stage';

// What the tables of the contact registry and of the scorecards hold while row security is tried: something of everybody.

const { agent, partnerA, partnerB, otherAgent, otherPartner, officer, memberA } = PEOPLE;
const { department } = REGISTRY_PEOPLE;

/** Whose seat is limited to an outlet. */
export const OUTLET = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA);

/** Forwarded to the bank, and under its order to two outlets: one has answered, with the other the bank shares a file. */
export async function legs(stage: Stage): Promise<void> {
  // Both banks handle on two tracks what they are sent (TRK-01).
  for (const tenantId of [TENANTS.memberA, TENANTS.memberB])
    await chooseTwoTracks(
      stage.databases.association,
      person(tenantId, ['leader']),
      { chosen: true, seen: false },
      { now: NOON, personName: '某人' },
    );
  const forwarded = orderTo(TENANTS.memberA);
  // It is about the second outlet; another complaint is about another bank than it went to.
  const about = (memberTenantId: string, unitId: string | null) => ({
    memberTenantId,
    unitId,
    staff: [{ name: '柜员', position: '' }],
    representatives: [],
  });
  const chain = await stage.take(officer, { workOrders: [forwarded], concern: about(TENANTS.memberA, UNITS.outletB) });
  await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)], concern: about(TENANTS.memberB, null) });
  await stage.takeToOutlet(UNITS.outletA, { concern: about(TENANTS.memberA, null) });
  const [first, second] = [UNITS.outletA, UNITS.outletB].map((holderUnitId) =>
    orderTo(TENANTS.memberA, { holderUnitId, parentWorkOrderId: forwarded.workOrderId, instruction: '请核实' }),
  ) as [ReturnType<typeof orderTo>, ReturnType<typeof orderTo>];
  for (const workOrder of [first, second]) await stage.do(memberA, chain, { name: 'send_work_order', workOrder });
  await stage.do(OUTLET, chain, { name: 'reply_to_work_order', workOrderId: first.workOrderId, reply: '甲网点在查' });
  const attachmentId = await upload(stage, memberA);
  const file = { fileName: '', bytes: 0, mediaType: '', audience: 'own', workOrderId: second.workOrderId } as const;
  await stage.do(memberA, chain, { name: 'add_attachment', attachmentId, ...file });
  await followUps(stage, chain);
}

/** What the bank demanded after it, of two outlets and of head office: found carried out, open, and a staff measure that was carried out. */
async function followUps(stage: Stage, complaint: string): Promise<void> {
  const staff = { kind: 'staff_measure', staff: '柜员', measure: '批评' } as const;
  const leader = person(TENANTS.memberA, ['leader']);
  for (const [unitId, what, checked] of [
    [UNITS.outletA, {}, true],
    [UNITS.outletA, staff, true],
    [UNITS.outletB, {}, false],
    [null, {}, true],
  ] as const) {
    const followUpId = randomUUID() as string;
    const order = { kind: 'rectification', unitId, demand: '整改', staff: '', measure: '', dueDay: '2026-05-20', ...what } as const;
    await stage.do(memberA, complaint, { name: 'order_follow_up', followUpId, ...order });
    if (!checked) continue;
    await stage.do(memberA, complaint, { name: 'report_follow_up', followUpId, result: '已办', doneDay: '2026-05-18' });
    const check = { carriedOut: true, findings: '属实', reason: '', dueDay: '' } as const;
    await stage.do(leader, complaint, { name: 'check_follow_up', followUpId, ...check });
  }
}

/** Months that are added up and corrections that wait, in both programmes, and a service whose mode changes. */
export async function scorecards(stage: Stage): Promise<void> {
  await addUpScorecards(stage.databases.worker, 100);
  await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA)] });
  await stage.take(otherAgent, { workOrders: [orderTo(TENANTS.otherPartner)], serviceId: SERVICES.ofOther });
  await stage.rows("insert into lianban.service_mode values ($1, $2, '2030-01', 'c'), ($3, $4, '2030-01', 'c')", [
    PROGRAMME,
    SERVICES.ofA,
    OTHER_PROGRAMME,
    SERVICES.ofOther,
  ]);
  for (const [who, partnerTenantId] of [
    [agent, TENANTS.partnerA],
    [agent, TENANTS.partnerB],
    [otherAgent, TENANTS.otherPartner],
  ] as const) {
    const figure = { partnerTenantId, month: '2026-05', figure: 'billed_users', value: '12000' } as const;
    const entries = [{ ...figure, source: 'entered', sourceNote: '', seenVersion: null }] as const;
    await enterFigures(stage.databases.carrier, who, {
      entries,
      key: randomUUID(),
      now: NOON,
      personName: who.name,
      timeZone: 'Asia/Shanghai',
    });
  }
  // Too few partners for a median: what the worker would tell stands here by hand, of a month that ended and of one that runs.
  for (const ended of [true, false])
    await stage.rows(
      "insert into lianban.standing_median select t.programme_id, t.id, $1, 'emp', 'SCO-01', '2.00', 5, $2 from lianban.tenant t where t.kind = 'carrier'",
      [ended ? '2026-04' : '2026-05', ended],
    );
}

/** Refunds, also of a seat limited to a unit, and a settled month of partners in both programmes. */
export async function standings(stage: Stage): Promise<void> {
  const desk = new StandingDesk(stage);
  const { clerk, otherClerk, cityDesk } = STANDING_PEOPLE;
  const partners = [
    [clerk, TENANTS.partnerA, SERVICES.ofA, await desk.complaint(agent)],
    [clerk, TENANTS.partnerB, SERVICES.ofB, await desk.complaint(agent, SERVICES.ofB, TENANTS.partnerB)],
    [otherClerk, TENANTS.otherPartner, SERVICES.ofOther, await desk.complaint(otherAgent, SERVICES.ofOther, TENANTS.otherPartner)],
    [cityDesk, TENANTS.partnerA, SERVICES.ofA, await stage.take(cityDesk, { contact: { name: '长沙客户', phone: '13807310002' } })],
  ] as const;
  const face = stage.databases.carrier;
  for (const [who, partnerTenantId, serviceId, complaintId] of partners) {
    const claim = {
      complaintId,
      kind: 'wrong_charge',
      serviceId,
      item: '月租',
      month: '2026-03',
      charged: '5.00',
      reason: '未订购',
    } as const;
    const refundId = done(await claimRefund(face, desk.request(who), claim));
    if (who === cityDesk) continue;
    done(await commandRefund(face, desk.request(who), refundId, { name: 'verify', wrong: '5.00', reason: '属实' }));
    const of = { partnerTenantId, mode: serviceId === SERVICES.ofB ? 'c' : 'emp' } as const;
    done(await enterSettlementShare(face, desk.request(who), of, { shareOf: '2026-03', month: '2026-03', amount: '100' }));
    done(await settleMonth(face, desk.request(who), of, { month: '2026-03' }));
  }
  await closings(desk);
}

/** A closed month with a deduction, and an objection to a complaint that counts in it, in both programmes. */
async function closings(desk: StandingDesk): Promise<void> {
  const { reviewer, otherReviewer, otherManager } = STANDING_PEOPLE;
  const at = '2026-06-04T02:00:00.000Z';
  const programmes = [
    [reviewer, partnerA, SERVICES.ofA],
    [otherReviewer, otherManager, SERVICES.ofOther],
  ] as const;
  for (const [who, partner, serviceId] of programmes) {
    const taker = who === reviewer ? agent : otherAgent;
    const complaintId = await desk.complaint(taker, serviceId, partner.tenantId);
    const more = { partnerTenantId: partner.tenantId, evidence: [{ kind: 'complaint', id: complaintId }] } as const;
    done(await desk.decides(done(await desk.proposes(more, NOON, who)), 2, NOON, who));
    await desk.closes('2026-05', at, { who });
    done(await desk.objects({ kind: 'complaint', id: complaintId }, at, partner));
    done(await desk.suspends(serviceId, at, who === reviewer ? department : REGISTRY_PEOPLE.otherDepartment));
    // A wave of complaints would be long to tell: its alert, and that a service is related to one, stand here by hand.
    const of = [partner.programmeId, partner.tenantId, who.tenantId, randomUUID(), serviceId];
    await desk.stage.rows(
      `insert into lianban.standing_log (programme_id, partner_tenant_id, carrier_tenant_id, id, subject, last_event_at, version, head_hash)
      select $1, $2, $3, $4, 'mass_alert', now(), 0, '' where $5::uuid is not null`,
      of,
    );
    await desk.stage.rows('insert into lianban.mass_alert values ($1, $2, $4, $3, $5, now(), 24, 10, null)', of);
    await desk.stage.rows('insert into lianban.service_relation select $1, $2, $2', [partner.programmeId, serviceId]);
    await desk.stage.rows("insert into lianban.service_relation_change values ($1, gen_random_uuid(), $2, $2, true, now(), $3, '某人')", [
      partner.programmeId,
      serviceId,
      who.personId,
    ]);
  }
}

/** Registered partners in both programmes, with drafts, a change that waits, and a liaison's that took effect. */
export async function registries(stage: Stage): Promise<void> {
  const desk = registryDesk(stage);
  for (const who of [partnerA, partnerB, otherPartner]) {
    await desk.registered(who);
    await desk.drafted(who, [newName('还没提交')], { reason: '草稿' });
    await desk.submitted(who, [newName('新名称')], { reason: '更名' });
    await desk.submitted(who, [NEW_LIAISON]);
    await supplies(stage, who);
  }
}

/** Contact reports of two members with an absence each, and the numbers that they and their association publish (REG-08, REG-09). */
export async function reports(stage: Stage): Promise<void> {
  const face = stage.databases.association;
  const withoutSeats = Object.fromEntries(
    Object.entries(WHOLE_REPORT).map(([field, value]) => [field, { ...value, personId: null }]),
  ) as unknown as ReportValues;
  const numbers = (who: Actor, level: NoticeLevel, outletUnitId: string | null) =>
    publishNumbers(
      face,
      who,
      { level, outletUnitId, numbers: ['024-22532990'], inContest: false, seenFrom: null },
      { now: NOON, personName: who.name, associationTenantId: TENANTS.association },
    );
  for (const tenantId of [TENANTS.memberA, TENANTS.memberB]) {
    const who = person(tenantId, ['administrator']);
    const commands: ReportCommand[] = [
      { name: 'file_report', values: withoutSeats },
      { name: 'report_absence', absenceId: randomUUID(), handler: 'handler_a', fromDay: '2026-05-20', toDay: '2026-05-21' },
    ];
    for (const command of commands)
      await runReportCommand(face, {
        caller: who,
        programmeId: who.programmeId,
        command,
        idempotencyKey: randomUUID(),
        now: NOON,
        personName: who.name,
      });
    await numbers(who, 'bank', null);
  }
  await numbers(person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA), 'outlet', UNITS.outletA);
  await numbers(person(TENANTS.association, ['administrator']), 'provincial_association', null);
}

/** A response plan of each of two members, with a file and a second version (ASC-02). */
export async function plans(stage: Stage): Promise<void> {
  const face = stage.databases.association;
  for (const tenantId of [TENANTS.memberA, TENANTS.memberB]) {
    const who = person(tenantId, ['leader']);
    const entering = () => ({ caller: who, programmeId: who.programmeId, idempotencyKey: randomUUID(), now: NOON, personName: who.name });
    const texts = { title: '方案', situation: '情形', steps: '步骤', authority: '权限', escalation: '上报', words: '用语', change: '改动' };
    const draft = { ...texts, validFrom: '2026-05-18', outletUnitIds: [], keptFileIds: [], newFileIds: [await upload(stage, who)] };
    const plan = await writeResponsePlan(face, entering(), 'complaint', draft);
    if (plan.kind !== 'done') throw new Error(JSON.stringify(plan));
    await writePlanVersion(face, entering(), { planId: plan.entryId, seen: 1, draft: { ...draft, newFileIds: [] } });
  }
}

/** What brings two members to account (ACC-01): a complaint nobody received, a repeat's cause, what reached the press; and early signs at two outlets. */
export async function accountability(stage: Stage): Promise<void> {
  const { officer } = PEOPLE;
  const request = () => ({
    caller: officer,
    programmeId: officer.programmeId,
    idempotencyKey: randomUUID(),
    now: NOON,
    personName: officer.name,
  });
  for (const memberTenantId of [TENANTS.memberA, TENANTS.memberB]) {
    const repeatOf = await stage.take(officer, { workOrders: [orderTo(memberTenantId)] });
    const complaintId = await stage.take(officer, { workOrders: [orderTo(memberTenantId)], repeatOf });
    done(
      await enterPublicity(stage.databases.association, request(), {
        memberTenantId,
        outletUnitId: null,
        complaintId: null,
        medium: 'press',
        source: '晚报',
        appearedAt: NOON,
        mishandled: true,
        reason: '处理不当',
      }),
    );
    const reviewer = { ...request(), caller: person(TENANTS.association, ['reviewer']) };
    const about = { memberTenantId, complaintId, callBackId: null };
    done(await findCause(stage.databases.association, reviewer, about, { cause: 'delay', justified: true, reason: '拖延' }));
  }
  for (const holderUnitId of [UNITS.outletA, UNITS.outletB])
    for (let count = 0; count < 3; count += 1) await stage.takeToOutlet(holderUnitId);
  await watchAccountability(stage.databases.worker, hoursLater(7 * 24), 100);
}

/** A bulletin that was issued to the members, and a draft of another half-year (ASC-03); and members' summaries. */
export async function bulletins(stage: Stage): Promise<void> {
  const request = (role: 'reviewer' | 'leader') => ({
    caller: person(TENANTS.association, [role]),
    programmeId: officer.programmeId,
    idempotencyKey: randomUUID(),
    now: '2026-07-02T02:00:00.000Z',
    personName: role,
  });
  const face = stage.databases.association;
  const issued = done(await draftBulletin(face, request('reviewer'), '2026-H1'));
  for (const sectionId of ['typical_cases', 'recommendations'] as const)
    done(
      await commandBulletin(face, request('reviewer'), issued, { name: 'edit_section', sectionId, version: 1, text: '无。', reason: '' }),
    );
  done(await commandBulletin(face, request('leader'), issued, { name: 'approve', reason: '' }));
  done(await commandBulletin(face, request('reviewer'), issued, { name: 'issue', reason: '' }));
  done(await draftBulletin(face, request('reviewer'), '2025-H2'));
  await summaries(stage);
}

/** A summary that a member handed in, and the draft of another (ASC-02). */
async function summaries(stage: Stage): Promise<void> {
  const face = stage.databases.association;
  const request = (tenantId: string) => ({
    caller: person(tenantId, ['leader']),
    programmeId: officer.programmeId,
    idempotencyKey: randomUUID(),
    now: '2026-07-02T02:00:00.000Z',
    personName: 'leader',
  });
  const handedIn = done(await draftSummary(face, request(TENANTS.memberA), '2026-H1'));
  for (const sectionId of ['analysis', 'countermeasures', 'rectification'] as const) {
    const command = { name: 'edit_section', sectionId, version: 1, text: '无。', reason: '' } as const;
    done(await commandSummary(face, request(TENANTS.memberA), handedIn, command));
  }
  for (const name of ['finish', 'hand_in'] as const)
    done(await commandSummary(face, request(TENANTS.memberA), handedIn, { name, reason: '' }));
  for (const tenantId of [TENANTS.memberA, TENANTS.memberB]) done(await draftSummary(face, request(tenantId), '2025-H2'));
}

/** A logged call, a training with its papers, and who attended. */
async function supplies(stage: Stage, partner: Actor): Promise<void> {
  const face = stage.databases.partner;
  const entry = (caller: Actor) => ({
    caller,
    programmeId: caller.programmeId,
    partnerTenantId: partner.tenantId,
    idempotencyKey: randomUUID(),
    now: hoursLater(1),
    personName: caller.name,
  });
  const clerk = partner === otherPartner ? REGISTRY_PEOPLE.otherDepartment : department;
  await logDrill(stage.databases.carrier, entry(clerk), { field: 'hotline_mobile', outcome: 'reached', at: hoursLater(1), note: '' });
  const services = { [partnerA.tenantId]: SERVICES.ofA, [partnerB.tenantId]: SERVICES.ofB, [otherPartner.tenantId]: SERVICES.ofOther };
  const training = await supplyManual(face, entry(partner), {
    serviceId: services[partner.tenantId] ?? '',
    kind: 'training',
    title: '培训',
    version: '1',
    validFrom: '2026-05-01',
    validTo: null,
    attachmentId: await upload(stage, partner),
  });
  if (training.kind !== 'done') throw new Error(JSON.stringify(training));
  await recordAttendance(face, entry(partner), { manualId: training.entryId, attendees: [{ name: '学员', department: '' }] });
}

/** A file that waits to be attached. @returns its id */
export async function upload(stage: Stage, who: Actor): Promise<string> {
  const id = randomUUID();
  await storeUpload(stage.databases[who.tenantKind === 'member' ? 'association' : who.tenantKind], who, {
    id,
    fileName: '文件.pdf',
    mediaType: 'application/pdf',
    bytes: 3,
    content: Buffer.from('abc'),
    at: NOON,
  });
  return id;
}

/** Each of them has read all of its organisation's notices; one of the last one's tenant is to that person alone. */
export async function readNotices(stage: Stage, people: readonly Actor[]): Promise<void> {
  for (const { tenantId, personId } of people)
    await stage.rows(
      'insert into lianban.notice_read (tenant_id, person_id, notice_id, read_at) select $1, $2, id, $3 from lianban.notice where tenant_id = $1',
      [tenantId, personId, NOON],
    );
  const last = people.at(-1)!;
  await stage.rows(
    'update lianban.notice set person_id = $1 where id = (select min(id::text)::uuid from lianban.notice where tenant_id = $2)',
    [last.personId, last.tenantId],
  );
}

/** A seat for each of them. */
export async function seats(stage: Stage, people: readonly Actor[]): Promise<void> {
  for (const each of people)
    await stage.rows(
      "insert into lianban.seat (id, programme_id, tenant_id, person_id, name, email, unit_id, unit_limited, roles, active) values ($1, $2, $3, $4, '某人', $5, null, false, '{}', true)",
      [randomUUID(), each.programmeId, each.tenantId, each.personId, `${each.personId}@example.com`],
    );
}

import { randomBytes, randomUUID } from 'node:crypto';
import { type Complaint, isViewer, type Person, type Scene } from '../scene/scene.ts';
import type { Choice, Nameable, Slot } from './arguments.ts';

/** What can be named around one complaint: several values where there are several ways to name it. */
export type Things = Readonly<Record<Nameable, readonly unknown[]>>;

/** Everything around a complaint; of several orders, that of `nearest` first. */
export function thingsOf(
  {
    tenants,
    registries,
    money,
    conduct,
    reports,
    plans,
    cases,
    bulletins,
    summaries,
  }: Pick<Scene, 'tenants' | 'registries' | 'money' | 'conduct' | 'reports' | 'plans' | 'cases' | 'bulletins' | 'summaries'>,
  complaint: Complaint,
  nearest?: Person,
): Things {
  const orders = [...complaint.orders].sort((a, b) => Number(b.holder === nearest?.tenant) - Number(a.holder === nearest?.tenant));
  const organisations = [...new Set([...orders.map(({ holder }) => holder), complaint.owner])];
  const units = organisations.flatMap((key) => Object.values(tenants[key].units));
  return {
    complaint: [complaint.id],
    workOrder: orders.map(({ id }) => id),
    version: orders.map(({ version }) => version),
    request: [complaint.requestId],
    organisation: organisations.map((key) => tenants[key].id),
    unit: complaint.unitId ? [complaint.unitId] : units,
    customer: [complaint.customerId],
    service: complaint.serviceId ? [complaint.serviceId] : [],
    file: [complaint.pendingFileId, ...complaint.files.map(({ id }) => id)],
    notice: [complaint.noticeId],
    changeNotice: organisations.flatMap((key) => (registries[key] ? [registries[key].submitted.id, registries[key].draftId] : [])),
    absence: organisations.flatMap((key) => (reports[key] ? [reports[key].absenceId] : [])),
    person: organisations.flatMap((key) => (reports[key] ? [reports[key].personId] : [])),
    // A report was filed, and an absence reported.
    reportVersion: organisations.flatMap((key) => (reports[key] ? [2] : [])),
    plan: organisations.flatMap((key) => (plans[key] ? [plans[key].planId] : [])),
    planVersion: organisations.flatMap((key) => (plans[key] ? [1] : [])),
    manual: organisations.flatMap((key) => (registries[key] ? [registries[key].trainingId] : [])),
    refund: organisations.flatMap((key) => (money[key] ? [money[key].refundId] : [])),
    deduction: organisations.flatMap((key) => (conduct[key] ? [conduct[key].deductionId] : [])),
    sanction: organisations.flatMap((key) => (conduct[key] ? [conduct[key].sanctionId] : [])),
    objection: organisations.flatMap((key) => (conduct[key] ? [conduct[key].objectionId] : [])),
    case: organisations.flatMap((key) => (cases[key] ? [cases[key].caseId] : [])),
    measure: organisations.flatMap((key) => (cases[key] ? [cases[key].measureId] : [])),
    followUp: complaint.followUps.map(({ id }) => id),
    followUpVersion: complaint.followUps.map(({ version }) => version),
    // Proposed, decided, minuted.
    caseVersion: organisations.flatMap((key) => (cases[key] ? [3] : [])),
    bulletin: organisations.flatMap((key) => (bulletins[key] ? [bulletins[key].bulletinId] : [])),
    // Drafted, and a section edited: the first section's words are the draft's.
    bulletinVersion: organisations.flatMap((key) => (bulletins[key] ? [2] : [])),
    sectionVersion: organisations.flatMap((key) => (bulletins[key] || summaries[key] ? [1] : [])),
    summary: organisations.flatMap((key) => (summaries[key] ? [summaries[key].summaryId] : [])),
    // Drafted, a section edited, a countermeasure added.
    summaryVersion: organisations.flatMap((key) => (summaries[key] ? [3] : [])),
    countermeasure: organisations.flatMap((key) => (summaries[key] ? [summaries[key].countermeasureId] : [])),
    // Nobody was called back in the scene: an id of a call-back names what exists nowhere.
    callBack: [],
    // A deduction was proposed and decided; a service was suspended by one event.
    deductionVersion: organisations.flatMap((key) => (conduct[key] ? [2] : [])),
    sanctionVersion: organisations.flatMap((key) => (conduct[key] ? [1] : [])),
    // One event of the refund; a share and a payment in the ledger.
    refundVersion: organisations.flatMap((key) => (money[key] ? [1] : [])),
    ledgerVersion: organisations.flatMap((key) => (money[key] ? [2] : [])),
    posting: organisations.flatMap((key) => (money[key] ? [money[key].postingId] : [])),
    changeNoticeVersion: organisations.flatMap((key) => (registries[key] ? [registries[key].submitted.version] : [])),
    number: [complaint.number],
    search: [
      complaint.subject,
      complaint.customerName,
      complaint.phone,
      complaint.number,
      ...organisations.flatMap((key) => registries[key]?.words ?? []),
    ],
    phone: [complaint.phone],
    text: [`短信重复收费${complaint.subject}`],
  };
}

/** What of a complaint of one's own is another holder's part; null where one sees it all. */
export function othersPart({ tenants }: Pick<Scene, 'tenants'>, complaint: Complaint, person: Person): Things | null {
  const { owner, orders, files, parties } = complaint;
  const holds = orders.some(({ holder }) => holder === person.tenant);
  const others = orders.filter(({ holder }) => holder !== person.tenant);
  if (owner === person.tenant || !holds || others.length === 0 || !isViewer(person, parties)) return null;
  return {
    complaint: [],
    workOrder: others.map(({ id }) => id),
    version: [],
    request: [complaint.requestId],
    organisation: others.map(({ holder }) => tenants[holder].id),
    unit: others.flatMap(({ holder }) => Object.values(tenants[holder].units)),
    customer: [complaint.customerId],
    service: [],
    file: files.filter(({ viewers }) => !isViewer(person, viewers)).map(({ id }) => id),
    notice: [],
    changeNotice: [],
    changeNoticeVersion: [],
    manual: [],
    absence: [],
    plan: [],
    planVersion: [],
    person: [],
    reportVersion: [],
    refund: [],
    deduction: [],
    sanction: [],
    deductionVersion: [],
    sanctionVersion: [],
    objection: [],
    case: [],
    measure: [],
    followUp: [],
    followUpVersion: [],
    caseVersion: [],
    bulletin: [],
    bulletinVersion: [],
    sectionVersion: [],
    summary: [],
    summaryVersion: [],
    countermeasure: [],
    callBack: [],
    refundVersion: [],
    ledgerVersion: [],
    posting: [],
    number: [],
    search: [],
    phone: [],
    text: [],
  };
}

/** What exists nowhere: the yardstick for every answer about what is another's. */
export const NOWHERE: Readonly<Record<Nameable, unknown>> = {
  complaint: randomUUID(),
  workOrder: randomUUID(),
  version: 1,
  request: randomUUID(),
  organisation: randomUUID(),
  unit: randomUUID(),
  customer: randomUUID(),
  service: randomUUID(),
  file: randomUUID(),
  notice: randomUUID(),
  changeNotice: randomUUID(),
  changeNoticeVersion: 1,
  manual: randomUUID(),
  absence: randomUUID(),
  plan: randomUUID(),
  planVersion: 1,
  person: randomUUID(),
  reportVersion: 2,
  refund: randomUUID(),
  deduction: randomUUID(),
  sanction: randomUUID(),
  deductionVersion: 1,
  sanctionVersion: 1,
  objection: randomUUID(),
  case: randomUUID(),
  measure: randomUUID(),
  followUp: randomUUID(),
  followUpVersion: 1,
  caseVersion: 3,
  bulletin: randomUUID(),
  bulletinVersion: 2,
  sectionVersion: 1,
  summary: randomUUID(),
  summaryVersion: 3,
  countermeasure: randomUUID(),
  callBack: randomUUID(),
  posting: randomUUID(),
  refundVersion: 1,
  ledgerVersion: 1,
  number: 'TS20260101-999999',
  search: `zq${randomBytes(6).toString('hex')}`,
  phone: '13700000001',
  text: `短信重复收费zq${randomBytes(6).toString('hex')}`,
};

/** Complaints somebody is a party of. */
export const partyTo = ({ complaints }: Scene, person: Person): Complaint[] =>
  complaints.filter(({ parties }) => isViewer(person, parties));

/** Complaints of others: all of one's own programme, and the first of each other programme. */
export function foreignTo(scene: Scene, person: Person): Complaint[] {
  const programmeOf = ({ owner }: Complaint) => scene.tenants[owner].programme;
  const strange = scene.complaints.filter(({ parties }) => !isViewer(person, parties));
  return strange.filter(
    (complaint, index) =>
      programmeOf(complaint) === scene.tenants[person.tenant].programme ||
      strange.findIndex((other) => programmeOf(other) === programmeOf(complaint)) === index,
  );
}

/** What somebody rightly knows, although a complaint of others has to do with it as well. */
export function knownTo(scene: Scene, person: Person): ReadonlySet<unknown> {
  const { tenants } = scene;
  const own = tenants[person.tenant];
  const knows = (kind: string): boolean => kind === 'carrier' || kind === 'vendor' || kind === 'association';
  const organisations = Object.values(tenants).filter(
    ({ programme, kind, key }) => programme === own.programme && (knows(own.kind) || key === own.key || knows(kind)),
  );
  return new Set<unknown>([
    ...organisations.flatMap(({ id, units, services }) => [id, ...Object.values(units), ...services]),
    // Of a card, and to the carrier what was submitted to it; a card is the whole organisation's, whatever unit a seat is limited to.
    ...Object.values(scene.registries)
      .filter(({ partner, carrier }) => partner === own.key || carrier === own.key)
      .flatMap(({ partner, submitted, draftId, trainingId, words }) => [
        submitted.id,
        trainingId,
        ...words,
        ...(partner === own.key ? [draftId] : []),
      ]),
    ...Object.values(scene.money)
      .filter(({ partner, carrier }) => partner === own.key || carrier === own.key)
      .flatMap(({ refundId, postingId }) => [refundId, postingId]),
    ...Object.values(scene.conduct)
      .filter(({ partner, carrier }) => partner === own.key || carrier === own.key)
      .flatMap(({ deductionId, objectionId, sanctionId }) => [deductionId, objectionId, sanctionId]),
    ...Object.values(scene.reports)
      .filter(({ member, association }) => member === own.key || association === own.key)
      .flatMap(({ absenceId, personId }) => [absenceId, personId]),
    // A response plan is the member's alone, its outlets' people's too.
    ...Object.values(scene.plans)
      .filter(({ member }) => member === own.key)
      .flatMap(({ planId, file }) => [planId, file.id]),
    // A case is the whole organisation's: a seat limited to a unit is told nothing of it.
    ...Object.values(scene.cases)
      .filter(({ member, association }) => person.unit === null && (member === own.key || association === own.key))
      .flatMap(({ caseId, measureId }) => [caseId, measureId]),
    ...Object.values(scene.bulletins)
      .filter(({ association }) => person.unit === null && association === own.key)
      .map(({ bulletinId }) => bulletinId),
    // A summary that was not handed in is its member's alone, of seats of the whole.
    ...Object.values(scene.summaries)
      .filter(({ member }) => person.unit === null && member === own.key)
      .flatMap(({ summaryId, countermeasureId }) => [summaryId, countermeasureId]),
    // How a partner is reached its programme's vendor reads too (docs/decisions/0017).
    ...Object.values(scene.registries)
      .filter(({ partner }) => own.kind === 'vendor' && tenants[partner].programme === own.programme)
      .flatMap(({ words }) => words),
    // Numbers repeat from programme to programme.
    ...partyTo(scene, person).flatMap(({ serviceId, customerId, owner, number }) => [
      serviceId,
      number,
      ...(owner === own.key ? [customerId] : []),
    ]),
  ]);
}

/** One way of asking for what is another's, and the same with what exists nowhere in its place. */
export interface Asking {
  readonly what: string;
  readonly choose: Choice;
  readonly instead: Choice;
  /** What was another's, and what was put in its place: taken out of the answers before they are compared. */
  readonly replaced: readonly unknown[];
  readonly replacements: readonly unknown[];
}

const WAYS = 2;

/** Everything of a complaint of others named at once, and each single thing of it beside one's own (or beside nothing known). */
export function askings(slots: readonly Slot[], foreign: Things, own: Things | null, known: ReadonlySet<unknown>): Asking[] {
  const strange = (names: Nameable): unknown[] => (/[vV]ersion$/.test(names) ? [] : foreign[names].filter((value) => !known.has(value)));
  const rest: Choice = ({ names, required }) => (required ? (own?.[names][0] ?? NOWHERE[names]) : undefined);
  const named = slots.filter(({ names }) => strange(names).length > 0);
  const single = named.flatMap((slot) =>
    strange(slot.names)
      .slice(0, slot.names === 'search' ? undefined : WAYS)
      .map((value) => asking(slot.path, [slot], () => value, rest)),
  );
  return named.length > 1 ? [asking('everything', named, (names) => strange(names)[0], rest), ...single] : single;
}

function asking(what: string, foreign: readonly Slot[], value: (names: Nameable) => unknown, rest: Choice): Asking {
  const isForeign = (slot: Slot): boolean => foreign.some(({ path }) => path === slot.path);
  return {
    what,
    replaced: [...new Set(foreign.map(({ names }) => value(names)))],
    replacements: [...new Set(foreign.map(({ names }) => NOWHERE[names]))],
    choose: (slot) => (isForeign(slot) ? value(slot.names) : rest(slot)),
    instead: (slot) => (isForeign(slot) ? NOWHERE[slot.names] : rest(slot)),
  };
}

/** One's own things in every slot. */
export const ownChoice =
  (own: Things): Choice =>
  ({ names }) =>
    own[names][0];

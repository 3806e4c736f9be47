import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { outletNotice, type NoticeLevel, type OutletNotice } from '@lianban/contact-registry/outlet-notice/outlet-notice';
import { mayPublish } from '@lianban/contact-registry/outlet-notice/policy';
import { publishedNumbers, type PublishedNumbersRecord } from '@lianban/persistence/contact-report/published-numbers';
import type { KnownOrganisation, KnownUnit } from '@lianban/persistence/read/directory';
import { CHINA_BANKING_ASSOCIATION } from './messages.ts';

/** An outlet's notice as fields read it. */
export interface NoticeSource {
  readonly outlet: KnownUnit;
  readonly member: KnownOrganisation;
  readonly association: KnownOrganisation | null;
  readonly notice: OutletNotice;
  /** What is in force of each level, where something was entered. */
  readonly records: ReadonlyMap<NoticeLevel, PublishedNumbersRecord>;
}

const isOutlet = ({ kind }: KnownUnit): boolean => kind === 'outlet';

/** The notices of a member's outlets that the caller may see: a seat limited to an outlet sees that one's. */
export async function noticesOfMember(context: GraphContext, member: KnownOrganisation): Promise<NoticeSource[]> {
  const { caller } = context;
  const [published, above] = await Promise.all([context.reads().read(publishedNumbers), organisation(context, member.supervisorTenantId)]);
  const record = (level: NoticeLevel, placeId: Uuid) => published.find((each) => each.level === level && each.placeId === placeId);
  const ofAssociation = (level: NoticeLevel) => (above === null ? undefined : record(level, above.id));
  return member.units
    .filter((unit) => isOutlet(unit) && (caller.unitId === null || caller.unitId === unit.id))
    .map((outlet) => {
      const found = {
        outlet: record('outlet', outlet.id),
        bank: record('bank', member.id),
        provincial_association: ofAssociation('provincial_association'),
        china_banking_association: ofAssociation('china_banking_association'),
      };
      const of = (level: keyof typeof found, name: string) => ({ name, numbers: found[level]?.numbers ?? [] });
      const notice = outletNotice({
        outlet: of('outlet', outlet.name),
        bank: of('bank', member.name),
        provincial_association: of('provincial_association', above?.name ?? ''),
        china_banking_association: of('china_banking_association', CHINA_BANKING_ASSOCIATION[context.locale]),
      });
      const records = Object.entries(found).filter(([, each]) => each !== undefined) as [NoticeLevel, PublishedNumbersRecord][];
      return { outlet, member, association: above, notice, records: new Map(records) };
    });
}

/** The member whose outlets are asked for: one's own, to the association any of its own. */
async function memberAsked(context: GraphContext, memberId: Uuid | null): Promise<KnownOrganisation | null> {
  const member = await organisation(context, memberId ?? context.caller.tenantId);
  const seen = member?.id === context.caller.tenantId || context.caller.tenantKind === 'association';
  return member?.kind === 'member' && seen ? member : null;
}

export async function outletNotices(_source: unknown, args: { memberId?: string | null }, context: GraphContext) {
  const asked = new InputReader({ ...args });
  const memberId = asked.idOrNull('memberId');
  refuseWrong(asked);
  const member = await memberAsked(context, memberId);
  return member === null ? null : noticesOfMember(context, member);
}

/** The notice of an outlet; null where the caller may not know of it. */
export async function noticeOfOutlet(context: GraphContext, outletId: Uuid): Promise<NoticeSource | null> {
  const { organisations } = await context.reads().directory();
  const holder = [...organisations.values()].find(({ units }) => units.some(({ id }) => id === outletId));
  const member = holder === undefined ? null : await memberAsked(context, holder.id);
  const notices = member === null ? [] : await noticesOfMember(context, member);
  return notices.find(({ outlet }) => outlet.id === outletId) ?? null;
}

export async function outletNoticeById(_source: unknown, args: { outletId: string }, context: GraphContext) {
  const asked = new InputReader({ ...args });
  const outletId = asked.id('outletId');
  refuseWrong(asked);
  return noticeOfOutlet(context, outletId);
}

/** One line with who entered it, and whether the caller may. */
export function lineOf(
  context: GraphContext,
  { place, level, name, numbers }: OutletNotice['lines'][number],
  record: PublishedNumbersRecord | undefined,
  of: { readonly tenantId: Uuid; readonly outletUnitId: Uuid | null },
) {
  return {
    place,
    level,
    name,
    numbers,
    entered: record?.numbers ?? [],
    enteredAt: record?.from ?? null,
    enteredBy: of.tenantId === context.caller.tenantId ? (record?.enteredByName ?? null) : null,
    mayEnter: mayPublish(level, of, context.caller) === 'allowed',
  };
}

/** What the caller's own organisation publishes besides its outlets' numbers. */
export async function ownNumbers(_source: unknown, _args: unknown, context: GraphContext) {
  const own = await organisation(context, context.caller.tenantId);
  if (own === null) return null;
  const published = await context.reads().read(publishedNumbers);
  const levels: readonly NoticeLevel[] = own.kind === 'member' ? ['bank'] : ['provincial_association', 'china_banking_association'];
  const numbersOf = (level: NoticeLevel) => published.find((each) => each.level === level && each.placeId === own.id);
  const none = { name: '', numbers: [] };
  return levels.map((level) => {
    const record = numbersOf(level);
    const name = level === 'china_banking_association' ? CHINA_BANKING_ASSOCIATION[context.locale] : own.name;
    const empty = { outlet: none, bank: none, provincial_association: none, china_banking_association: none };
    const { lines } = outletNotice({ ...empty, [level]: { name, numbers: record?.numbers ?? [] } });
    return lineOf(
      context,
      lines.find((line) => line.level === level)!,
      record,
      { tenantId: own.id, outletUnitId: null },
    );
  });
}

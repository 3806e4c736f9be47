import { InputReader, isUuid } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { duplicateNumbers, numbersChanged, type DuplicateNumber } from '@lianban/contact-registry/duplicates';
import { dialled } from '@lianban/contact-registry/phone-numbers';
import type { Card, FieldKey } from '@lianban/contact-registry/registration';
import type { KnownOrganisation } from '@lianban/persistence/read/directory';
import { visibleNotice } from '../change-notice/change-notice.resolvers.ts';
import { registryReads } from '../registry-reads.ts';
import { namedField } from './card-values.ts';
import type { RegistrationSource } from './card.resolvers.ts';

const LONGEST_PAGE = 200;
const LONGEST_SEARCH = 100;

interface AsOf {
  readonly asOf?: IsoInstant | null;
}

/** The caller's own card. */
export function ownRegistration(_source: unknown, { asOf }: AsOf, context: GraphContext): RegistrationSource {
  return { partnerTenantId: context.caller.tenantId, asOf: asOf ?? registryReads(context).now };
}

/** A partner's card; null where the caller knows of no such partner. */
export async function registration(
  _source: unknown,
  { partnerId, asOf }: AsOf & { readonly partnerId: string },
  context: GraphContext,
): Promise<RegistrationSource | null> {
  const partner = isUuid(partnerId) ? (await partners(context)).find(({ id }) => id === partnerId.toLowerCase()) : undefined;
  return partner ? { partnerTenantId: partner.id, asOf: asOf ?? registryReads(context).now } : null;
}

export interface ListArguments extends AsOf {
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The cards of all partners by name, or of those whose name or card holds the words. */
export function registrations(_source: unknown, args: ListArguments, context: GraphContext) {
  return partnerPage(args, context, (partnerTenantId, asOf): RegistrationSource => ({ partnerTenantId, asOf }));
}

/** A page of the partners whose name, or what the caller may see of whose card, holds the words. */
export async function partnerPage<Item>(
  args: ListArguments,
  context: GraphContext,
  itemOf: (partnerTenantId: Uuid, asOf: IsoInstant) => Item,
) {
  const asked = new InputReader({ ...args });
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  refuseWrong(asked);
  const asOf = args.asOf ?? registryReads(context).now;
  const search = (args.search ?? '').slice(0, LONGEST_SEARCH).normalize('NFKC').trim().toLowerCase();
  const all = await partners(context);
  const fits = await Promise.all(
    all.map(
      async ({ id, name, shortName }) => search === '' || holds([name, shortName, ...textsOf(await card(context, id, asOf))], search),
    ),
  );
  const found = all.filter((_, place) => fits[place]);
  const from = found.findIndex(({ id }) => id === args.after) + 1;
  const items = found.slice(from, from + first).map(({ id }) => ({ cursor: id, item: itemOf(id, asOf) }));
  return { ...connection({ items, hasNextPage: found.length > from + first, hasPreviousPage: from > 0 }), count: found.length };
}

interface Whose {
  readonly partnerId?: string | null;
  readonly changeNoticeId?: string | null;
}

/** Numbers of several partners, on their cards now or in their open notices (REG-01): all of them, a partner's, or a notice's. */
export async function duplicates(_source: unknown, whose: Whose, context: GraphContext) {
  const reads = registryReads(context);
  const cards = await Promise.all(
    (await partners(context)).map(async (partner) => ({ tenantId: partner.id, partner, ...(await reads.card(partner.id, reads.now)) })),
  );
  const concerns = await concerning(whose, context);
  return duplicateNumbers(cards)
    .filter(concerns)
    .map(({ number, uses }) => ({
      number,
      uses: uses.map(({ tenantId, field, noticeId }) => ({
        partner: cards.find((each) => each.tenantId === tenantId)?.partner,
        ...namedField(context, field.split('.')[0] as FieldKey),
        changeNoticeId: noticeId ?? null,
      })),
    }));
}

/** Which of the numbers are asked about. A notice that has ended brings none. */
async function concerning({ partnerId, changeNoticeId }: Whose, context: GraphContext): Promise<(found: DuplicateNumber) => boolean> {
  const partner = partnerId?.toLowerCase();
  const ofPartner = ({ uses }: DuplicateNumber) => partner === undefined || uses.some(({ tenantId }) => tenantId === partner);
  if (changeNoticeId == null) return ofPartner;
  const notice = await visibleNotice(context, changeNoticeId);
  const brought = new Set(notice === null || notice.ended !== null ? [] : numbersChanged(notice.changes).map(([, number]) => number));
  return (found) => ofPartner(found) && brought.has(found.number);
}

async function partners(context: GraphContext): Promise<KnownOrganisation[]> {
  const { organisations } = await context.reads().directory();
  const names = new Intl.Collator('zh-CN');
  return [...organisations.values()]
    .filter(({ kind }) => kind === 'partner')
    .sort((one, other) => names.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
}

async function card(context: GraphContext, partnerTenantId: string, asOf: IsoInstant): Promise<Card> {
  return (await registryReads(context).card(partnerTenantId, asOf)).card;
}

/** Every text of a card; numbers as they are dialled too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('+') ? [value, dialled(value)] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Whether one of the texts holds the words; a number is found however it is grouped. */
function holds(texts: readonly string[], search: string): boolean {
  const number = /^[+\d][\d -]{2,}$/.test(search) ? search.replace(/[ -]/g, '') : search;
  return texts.some((text) => text.normalize('NFKC').toLowerCase().includes(number));
}

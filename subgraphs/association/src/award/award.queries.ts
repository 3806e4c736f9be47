import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { mayChange } from '@lianban/complaint-graph/settings/settings.fields';
import { toTemporal } from '@lianban/complaint/instant';
import { awardList, type AwardEntry, type AwardList } from '@lianban/partner-standing/accountability/awards';
import { seasonOf, type Season } from '@lianban/partner-standing/association-settings';
import { contestOutlets } from '@lianban/persistence/contact-report/published-numbers';
import type { KnownOrganisation, KnownUnit } from '@lianban/persistence/read/directory';
import { casesOfSeason } from '@lianban/persistence/standing/read-accountability';
import { localDay } from '@lianban/working-calendar/working-calendar';

const LONGEST_PAGE = 100;
const MONTH = 7;

/** The season of an id; null for none, or one that is set no more. */
export async function seasonById(context: GraphContext, id: string | null): Promise<Season | null> {
  if (id === null) return null;
  const { associationSettings } = await context.reads().directory();
  return associationSettings.seasons.find((season) => season.id === id) ?? null;
}

/** The seasons as they are set, and whether the caller may change them. */
export async function contestSeasons(_source: unknown, _args: unknown, context: GraphContext) {
  const { associationSettings, settingsVersion } = await context.reads().directory();
  return {
    version: settingsVersion,
    seasons: associationSettings.seasons,
    mayChange: context.caller.tenantKind === 'association' && mayChange(context),
  };
}

/** An outlet in the season's contest. */
export interface OutletAwardSource {
  readonly member: KnownOrganisation;
  readonly outlet: KnownUnit;
  readonly barredBy: AwardEntry['barredBy'];
}

export interface AwardListSource {
  readonly season: Season;
  readonly list: AwardList;
  readonly members: ReadonlyMap<string, KnownOrganisation>;
  /** Barred ones first, then by member and name. */
  readonly outlets: readonly OutletAwardSource[];
}

/** Who may be awarded (ACC-03); null where there is no such season, or no season at all. */
export async function awards(_source: unknown, { seasonId }: { readonly seasonId?: string | null }, context: GraphContext) {
  const { caller } = context;
  const { associationSettings, calendar, organisations } = await context.reads().directory();
  const { seasons } = associationSettings;
  const today = localDay(calendar, toTemporal(context.now())).toString();
  const season =
    seasonId == null ? (seasonOf(today.slice(0, MONTH), seasons) ?? seasons.at(-1)) : seasons.find(({ id }) => id === seasonId);
  // A seat at an outlet knows of no case, and would be told that nobody is barred.
  if (season === undefined || caller.unitId !== null) return null;
  const [contest, cases] = await context.reads().read((tx) => Promise.all([contestOutlets(tx), casesOfSeason(tx, season.id)]));
  const names = new Intl.Collator('zh-CN');
  const members = new Map(
    [...organisations.values()]
      .filter(({ id, kind }) => kind === 'member' && (caller.tenantKind === 'association' || id === caller.tenantId))
      .sort((one, other) => names.compare(one.name, other.name))
      .map((member) => [member.id, member]),
  );
  const takingPart = {
    memberTenantIds: [...members.keys()],
    outlets: contest.filter(({ memberTenantId }) => members.has(memberTenantId)),
  };
  const list = awardList(season, takingPart, cases);
  const place = new Map([...members.keys()].map((id, index) => [id, index]));
  const outlets = list.advancedUnit
    .flatMap(({ barredBy }, index): OutletAwardSource[] => {
      const { memberTenantId, outletUnitId } = takingPart.outlets[index]!;
      const member = members.get(memberTenantId);
      const outlet = member?.units.find(({ id }) => id === outletUnitId);
      return member === undefined || outlet === undefined ? [] : [{ member, outlet, barredBy }];
    })
    .sort(
      (one, other) =>
        barredFirst(one, other) ||
        place.get(one.member.id)! - place.get(other.member.id)! ||
        names.compare(one.outlet.name, other.outlet.name),
    );
  return { season, list, members, outlets } satisfies AwardListSource;
}

/** Who is barred stands before who is not. */
export const barredFirst = (one: Pick<AwardEntry, 'barredBy'>, other: Pick<AwardEntry, 'barredBy'>): number =>
  Number(other.barredBy.length > 0) - Number(one.barredBy.length > 0);

/** A page of the outlets; a cursor is the outlet's id, of one that has left the contest the list begins anew. */
export function outletPage({ outlets }: AwardListSource, args: RawInput) {
  const asked = new InputReader(args);
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const after = asked.said('after');
  refuseWrong(asked);
  const begin = outlets.findIndex(({ outlet }) => outlet.id === after) + 1;
  const items = outlets.slice(begin, begin + first).map((item) => ({ cursor: item.outlet.id, item }));
  return connection({ items, hasNextPage: outlets.length > begin + first, hasPreviousPage: begin > 0 });
}

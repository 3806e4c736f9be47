import type { TFunction } from 'i18next';
import { ID } from '#app/graph/id.ts';
import type { AnalysisDimension, AssociationAnalysisQuery, Channel, RequestKind } from '#app/gql/graphql.ts';
import { ANY_CHANNEL, KINDS } from '#app/intake/words.ts';

export const DIMENSIONS: readonly AnalysisDimension[] = ['KIND', 'CHANNEL', 'MEMBER', 'OUTLET', 'MONTH'];
export type AnalysisGroup = NonNullable<AssociationAnalysisQuery['groups']>[number];

/** Groups at most, those with the most complaints; what is left out is said. */
export const MOST_GROUPS = 100;

/** What the address asks of the analysis: by what, and of which complaints. */
export function analysisQuery(params: URLSearchParams) {
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((each) => each === params.get(name)?.toUpperCase());
  const [kind, channel] = [oneOf('kind', KINDS), oneOf('channel', ANY_CHANNEL)];
  // What is no id narrows nothing: a saved address never fails.
  const member = ID.exec(params.get('member') ?? '')?.[0];
  const filter = { ...(kind ? { kind } : {}), ...(channel ? { channel } : {}), ...(member ? { memberId: member } : {}) };
  return { by: oneOf('by', DIMENSIONS) ?? ('KIND' as const), filter, member: member ?? null };
}

/** What a group is called. */
export function groupName({ key, member, outlet }: AnalysisGroup, by: AnalysisDimension, t: TFunction): string {
  switch (by) {
    case 'KIND':
      return t(`words.kind.${(key ?? '').toUpperCase() as RequestKind}`);
    case 'CHANNEL':
      return t(`words.channel.${(key ?? '').toUpperCase() as Channel}`);
    case 'MEMBER':
      return member?.shortName ?? '';
    case 'OUTLET':
      return `${member?.shortName ?? ''} ${outlet?.name ?? ''}`;
    case 'MONTH':
      return key ?? '';
  }
}

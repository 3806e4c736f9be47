import { clocksThat, type MemberCard } from '../member-card/member-card.ts';
import { CLOCK_MEASURES, CLOCK_STANDINGS } from '../member-card/contribution.ts';
import type { BulletinFigures, Share } from './figures.ts';

/**
 * Figures in a bulletin's text are written as names, `{volume.complaints}`, and set in when it is read: whoever edits the
 * words cannot change a figure, and each can be computed again from the frozen data (ASC-03).
 */
export type Tokens = ReadonlyMap<string, string>;

const TOKEN = /\{([^{}\s]+)\}/g;
const NONE = '—';

/** Every figure by its name. Cards: `association`, or a member's id, then a count, a limit with a standing, or a figure's name. */
export function tokensOf({
  volume,
  before,
  change,
  kinds,
  channels,
  months,
  association,
  members,
  hotSpots,
  criticisms,
}: BulletinFigures): Tokens {
  return new Map([
    ...cardTokens('association', association),
    ...volumeTokens({ volume, before, change }),
    ...shareTokens({ kind: kinds, channel: channels, month: months }),
    ...members.flatMap((card) => cardTokens(`member.${card.memberTenantId}`, card)),
    ['members', String(members.length)],
    ['hot_spots', String(hotSpots.length)],
    ['criticisms', String(criticisms)],
  ]);
}

/** Whose card a figure's name is of; null: no member's. */
export function memberOfToken(name: string): string | null {
  return /^member\.([^.]+)\./.exec(name)?.[1] ?? null;
}

/** The text with its figures; a name that is none stays as it is written. */
export function withFigures(text: string, tokens: Tokens): string {
  return text.replace(TOKEN, (whole, name: string) => tokens.get(name) ?? whole);
}

/** The words of a text without the figures' names, which hold ids. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, '');
}

/** The names in a text that are no figures, each once. */
export function unknownTokens(text: string, tokens: Tokens): string[] {
  const names = [...text.matchAll(TOKEN)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !tokens.has(name));
}

const COUNTS = ['complaints', 'withdrawn', 'valid', 'invalid', 'repeats', 'returned', 'returns', 'satisfied', 'notSatisfied'] as const;

/** Figures of parts of all, by what they are parts of and id. */
export function shareTokens(parts: Readonly<Record<string, readonly Share[]>>): [string, string][] {
  return Object.entries(parts).flatMap(([name, all]) =>
    all.flatMap(({ id, complaints, share }): [string, string][] => [
      [`${name}.${id}.complaints`, String(complaints)],
      [`${name}.${id}.share`, share ?? NONE],
    ]),
  );
}

/** How many complaints there are and were. */
export function volumeTokens({ volume, before, change }: Pick<BulletinFigures, 'volume' | 'before' | 'change'>): [string, string][] {
  return [
    ['volume.complaints', String(volume.complaints)],
    ['volume.before', before === null ? NONE : String(before)],
    ['volume.change', change ?? NONE],
  ];
}

/** Figures of a card, under a name. */
export function cardTokens(prefix: string, { counters, figures }: MemberCard): [string, string][] {
  return [
    ...COUNTS.map((name): [string, string] => [`${prefix}.count.${name}`, String(counters[name])]),
    ...CLOCK_MEASURES.flatMap((measure) =>
      CLOCK_STANDINGS.map((standing): [string, string] => [
        `${prefix}.${measure}.${standing}`,
        String(clocksThat(standing, measure, counters)),
      ]),
    ),
    ...figures.map((figure): [string, string] => [`${prefix}.${figure.name}`, figure.state === 'assessed' ? figure.value : NONE]),
  ];
}

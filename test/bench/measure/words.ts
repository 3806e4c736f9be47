import { FAULTS, formerName, placeName, THINGS } from '../bulk/vocabulary.ts';
import { asAdministrator, type BenchDatabase } from '../scene/database.ts';

export interface Word {
  readonly text: string;
  /** In how many of the carrier's complaints. */
  readonly hits: number;
}

/** Rare: about a page of hits, at any size. Common: a share of all complaints. Middling lies between; a small database has none. */
export type WordClass = 'rare' | 'middling' | 'common';
const RARE_MOST = 100;
const COMMON_LEAST = 0.003;
/** So many that a hiccup of the machine is not yet the 95th of a hundred. */
const WORDS_A_CLASS = 40;

/** Words of two, three and four characters as they stand inside the texts: rare ones are parts of a place's name, common ones of the matter. */
export async function wordsOf({ adminUrl, size }: BenchDatabase): Promise<Record<WordClass, Record<2 | 3 | 4, Word[]>>> {
  const parts = (text: string, length: number): string[] =>
    Array.from({ length: Math.max(0, [...text].length - length + 1) }, (_, at) => [...text].slice(at, at + length).join(''));
  const counted = await asAdministrator(adminUrl, async (client) => {
    await client.query(`create temporary table piece as
      select text, count(*)::int as uses from bulk.seed s join bulk.fragment f on (f.kind, f.id) in (('when', s.when_id), ('matter', s.matter_id), ('place', s.place_id)) group by text`);
    const { rows: places } = await client.query<{ id: number }>(
      'select distinct place_id as id from (select place_id from bulk.seed order by md5(i::text) limit 300) as sample order by 1',
    );
    const candidates = (length: number): string[] => [
      ...new Set(
        [...THINGS, ...FAULTS]
          .flatMap((text) => parts(text, length))
          .concat(places.flatMap(({ id }) => [...parts(placeName(id), length), ...parts(formerName(id), length)])),
      ),
    ];
    const found: Word[] = [];
    for (const length of [2, 3, 4]) {
      const { rows } = await client.query<Word>(
        `select word as text, coalesce(sum(uses) filter (where position(word in p.text) > 0), 0)::int as hits
        from unnest($1::text[]) as word cross join piece p group by word`,
        [candidates(length).slice(0, 260)],
      );
      found.push(...rows);
    }
    return found;
  });
  const classOf = ({ hits }: Word): WordClass => (hits <= RARE_MOST ? 'rare' : hits < size * COMMON_LEAST ? 'middling' : 'common');
  const pick = (wanted: WordClass, length: number): Word[] => {
    const fitting = counted
      .filter((word) => [...word.text].length === length && word.hits > 0 && classOf(word) === wanted)
      .sort((a, b) => a.hits - b.hits || (a.text < b.text ? -1 : 1));
    const step = Math.max(1, Math.floor(fitting.length / WORDS_A_CLASS));
    return fitting.filter((_, index) => index % step === 0).slice(0, WORDS_A_CLASS);
  };
  const wordsIn = (wanted: WordClass) => ({ 2: pick(wanted, 2), 3: pick(wanted, 3), 4: pick(wanted, 4) });
  return { rare: wordsIn('rare'), middling: wordsIn('middling'), common: wordsIn('common') };
}

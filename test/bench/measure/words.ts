import { FAULTS, placeName, THINGS } from '../bulk/vocabulary.ts';
import { asAdministrator, type BenchDatabase } from '../scene/database.ts';

export interface Word {
  readonly text: string;
  /** In how many of the carrier's complaints. */
  readonly hits: number;
}

export type WordClass = 'rare' | 'common';
const RARE_MOST = 0.001;
const COMMON_LEAST = 0.003;
const WORDS_A_CLASS = 20;

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
        [...THINGS, ...FAULTS].flatMap((text) => parts(text, length)).concat(places.flatMap(({ id }) => parts(placeName(id), length))),
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
  const pick = (length: number, fits: (share: number) => boolean): Word[] => {
    const fitting = counted
      .filter(({ text, hits }) => [...text].length === length && hits > 0 && fits(hits / size))
      .sort((a, b) => a.hits - b.hits || (a.text < b.text ? -1 : 1));
    const step = Math.max(1, Math.floor(fitting.length / WORDS_A_CLASS));
    return fitting.filter((_, index) => index % step === 0).slice(0, WORDS_A_CLASS);
  };
  const classOf = (fits: (share: number) => boolean) => ({ 2: pick(2, fits), 3: pick(3, fits), 4: pick(4, fits) });
  return { rare: classOf((share) => share <= RARE_MOST), common: classOf((share) => share >= COMMON_LEAST) };
}

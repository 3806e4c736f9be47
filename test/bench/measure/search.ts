import pg from 'pg';
import type { Shot } from '../child/load.ts';
import { CARRIER_ACCOUNT, CARRIER_ID, PROGRAMME_ID } from '../scene/database.ts';
import type { Scene } from '../scene/scene.ts';
import { atMost, growth, holds, number, spreadText, told, type Finding } from '../report/finding.ts';
import type { Bench } from './bench.ts';
import { portalOperation } from './inbox-shots.ts';
import { percentile, ratios, spreadOf } from './rounds.ts';
import { wordsOf, type Word, type WordClass } from './words.ts';

const PAGE = 50;
const RECALL_PAGE = 200;
const RECALL_WORDS = 3;
const LIKE_WORDS = 2;
const LIMITS_MS: Readonly<Record<WordClass, { floor: number; lead: number }>> = {
  rare: { floor: 20, lead: 5 },
  middling: { floor: 200, lead: 60 },
  common: { floor: 200, lead: 60 },
};
const CLASSES = ['rare', 'middling', 'common'] as const;
const LENGTHS = [2, 3, 4] as const;
type Kind = `${WordClass} ${2 | 3 | 4}`;
const KINDS = CLASSES.flatMap((word) => LENGTHS.map((length): Kind => `${word} ${length}`));

interface SizeResult {
  readonly scene: Scene;
  readonly words: Record<WordClass, Record<2 | 3 | 4, Word[]>>;
  /** p95 of each round, by kind of word. */
  readonly p95: Map<Kind, number[]>;
}

/** Search for words inside Chinese sentences, through the gateway by the carrier, who sees every complaint; one search at a time. */
export async function measureSearch(bench: Bench): Promise<Finding[]> {
  const authorization = await bench.office.authorization(CARRIER_ACCOUNT);
  const results = await Promise.all(
    bench.scenes.map(async (scene): Promise<SizeResult> => ({ scene, words: await wordsOf(scene.database), p95: new Map() })),
  );
  for (let round = 0; round <= bench.options.rounds; round += 1)
    for (const kind of KINDS)
      // Sizes in turn, each round beginning with another.
      for (const result of round % 2 === 0 ? results : results.toReversed()) await oneRound(bench, result, kind, round, authorization);
  const findings: Finding[] = [];
  for (const result of results) {
    findings.push(...timesOf(result, result === results.at(-1)));
    bench.announce(`search: recall at ${result.scene.database.size}`);
    findings.push(...(await recallAndScan(result, authorization)));
  }
  const [small, large] = [results[0]!, results.at(-1)!];
  if (small !== large) findings.push(...growthOf(small, large));
  return findings;
}

/** The floor is for the larger database; what the smaller takes is told. */
function timesOf({ scene, p95 }: SizeResult, binding: boolean): Finding[] {
  return [...p95].map(([kind, values]) => {
    const { floor, lead } = LIMITS_MS[classOf(kind)];
    const line = atMost(`search for ${nameOf(kind)}, p95`, scene.database.size, spreadOf(values), ' ms', floor, lead);
    return binding ? line : { ...line, floor: null, lead: null, kept: null };
  });
}

const classOf = (kind: Kind): WordClass => kind.slice(0, kind.indexOf(' ')) as WordClass;
const nameOf = (kind: Kind): string => `a ${kind.replace(' ', ' word of ')} characters`;
const ofKind = (words: SizeResult['words'], kind: Kind): readonly Word[] => words[classOf(kind)][Number(kind.at(-1)) as 2 | 3 | 4];

/**
 * The same question at both sizes is a word with as many hits: a rare one against a rare one, and one of some hundred hits, which is
 * common among 10 000 complaints, against the middling of 1 000 000. A share of all complaints is a hundred times the hits at a
 * hundred times the size: its growth is told, its floor is its own.
 */
function growthOf(small: SizeResult, large: SizeResult): Finding[] {
  return [...large.p95].flatMap(([kind, values]) => {
    const pair = (classOf(kind) === 'middling' ? kind.replace('middling', 'common') : kind) as Kind;
    const before = small.p95.get(pair);
    if (before === undefined) return [];
    const times = spreadOf(ratios(values, before));
    const hits = (at: SizeResult, of: Kind): number => spreadOf(ofKind(at.words, of).map((word) => word.hits)).median;
    const name = `search for ${nameOf(kind)}, p95 (${number(hits(small, pair))} hits at the smaller size, ${number(hits(large, kind))} at the larger)`;
    return classOf(kind) === 'common'
      ? told(`${name}: time at the larger size against the smaller`, null, spreadText(times, '×'))
      : growth(name, times);
  });
}

async function oneRound(
  { load }: Bench,
  { scene, words, p95 }: SizeResult,
  kind: Kind,
  round: number,
  authorization: string,
): Promise<void> {
  const list = ofKind(words, kind);
  if (list.length === 0) return;
  const { latencies } = await load({
    kind: 'http',
    origin: scene.gateway,
    shots: list.map(({ text }) => shot(authorization, text, PAGE, null)),
    inFlight: 1,
    milliseconds: null,
    expect: '"edges":[{',
  });
  if (round > 0) p95.set(kind, [...(p95.get(kind) ?? []), percentile(latencies, 0.95)]);
}

const { documentId } = portalOperation('CarrierComplaints');

function shot(authorization: string, search: string, first: number, after: string | null): Shot {
  return {
    path: '/graphql',
    authorization,
    body: JSON.stringify({ documentId, variables: { filter: { view: 'ALL', search }, sort: 'NEXT_DEADLINE', first, after } }),
  };
}

/** Every word's hits against a scan of all texts: rare words in full, common ones the first pages in order. */
async function recallAndScan({ scene, words, p95 }: SizeResult, authorization: string): Promise<Finding[]> {
  const client = new pg.Client(scene.database.adminUrl);
  await client.connect();
  try {
    let wanted = 0;
    let found = 0;
    let tries = 0;
    const scans: number[] = [];
    for (const kind of CLASSES) {
      for (const length of LENGTHS) {
        const list = words[kind][length];
        if (list.length === 0) continue;
        const tried = Array.from(
          { length: RECALL_WORDS },
          (_, index) => list[Math.floor((index * (list.length - 1)) / (RECALL_WORDS - 1))]!,
        );
        for (const { text } of tried) {
          const truth = await scan(client, text);
          const given = await searched(scene, authorization, text, truth.length);
          tries += 1;
          wanted += truth.length;
          found += truth.filter((id, place) => given[place] === id).length;
        }
        for (const { text } of list.slice(0, LIKE_WORDS)) scans.push(await timeOfLike(client, text));
      }
    }
    const scanMs = spreadOf(scans).median;
    const times = (kind: WordClass): string =>
      LENGTHS.map((length) => number(scanMs / spreadOf(p95.get(`${kind} ${length}`)!).median)).join(', ');
    return [
      holds(
        'search: recall, and order, against a scan of all texts',
        scene.database.size,
        `${found} of ${wanted} hits of ${tries} words`,
        found === wanted && wanted > 0,
        '100 %',
      ),
      told(
        'search: LIKE scan without row security, median',
        scene.database.size,
        `${number(scanMs)} ms; our p95 is so many times quicker: rare ${times('rare')}, common ${times('common')}`,
      ),
    ];
  } finally {
    await client.end();
  }
}

/** Ids in the order of the list, at most so many as two pages of recall show. */
async function scan(client: pg.Client, text: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select p.complaint_id as id from lianban.complaint_party p where p.tenant_id = $1 and p.programme_id = $2 and (
        p.complaint_id in (select complaint_id from lianban.complaint_text where text like $3)
        or p.contact_open and p.complaint_id in (select complaint_id from lianban.complaint_contact where name like $3))
      order by p.next_deadline, p.complaint_id limit ${RECALL_PAGE * 5}`,
    [CARRIER_ID, PROGRAMME_ID, `%${text}%`],
  );
  return rows.map(({ id }) => id);
}

async function timeOfLike(client: pg.Client, text: string): Promise<number> {
  const began = performance.now();
  await client.query('select count(*) from lianban.complaint_text where text like $1', [`%${text}%`]);
  return performance.now() - began;
}

async function searched({ gateway }: Pick<Scene, 'gateway'>, authorization: string, text: string, most: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < most || ids.length === 0;) {
    const { path, body } = shot(authorization, text, RECALL_PAGE, after);
    const response = await fetch(`${gateway}${path}`, {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': 'application/json' },
    });
    interface Page {
      data: { list: { edges: { cursor: string; node: { complaint: { id: string } } }[]; pageInfo: { hasNextPage: boolean } } };
    }
    const { list } = ((await response.json()) as Page).data;
    ids.push(...list.edges.map(({ node }) => node.complaint.id));
    if (!list.pageInfo.hasNextPage) break;
    after = list.edges.at(-1)!.cursor;
  }
  return ids;
}

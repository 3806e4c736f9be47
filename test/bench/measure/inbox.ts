import { openFlightCounter } from '../scene/flights.ts';
import { openFaceThrough, type Scene } from '../scene/scene.ts';
import { atLeast, growth, holds, told, type Finding } from '../report/finding.ts';
import type { Bench } from './bench.ts';
import { inboxShots, type InboxShots } from './inbox-shots.ts';
import { interleaved, ratios, spreadOf, type Contenders } from './rounds.ts';

const IN_FLIGHT = 16;
const MOST_FLIGHTS = 3;
const WHO = ['reference', 'face', 'gateway'] as const;
type Who = (typeof WHO)[number];

/** An inbox of fifty: from the partner's face and through the gateway, against the hand-written end point. */
export async function measureInbox(bench: Bench): Promise<Finding[]> {
  const { scenes, options, office, load } = bench;
  const contenders: Record<string, Contenders<string>[string]> = {};
  for (const scene of scenes) {
    const shots = await inboxShots(scene.database, office);
    await answersAgree(scene, shots);
    const origins: Record<Who, string> = { reference: scene.reference, face: scene.faces.partner, gateway: scene.gateway };
    for (const who of WHO) {
      contenders[`${who} ${scene.database.size}`] = async () =>
        (
          await load({
            kind: 'http',
            origin: origins[who],
            shots: shots[who],
            inFlight: IN_FLIGHT,
            milliseconds: options.seconds * 1000,
            expect: '"hasNextPage":true',
          })
        ).perSecond;
    }
  }
  const perSecond = await interleaved(options.rounds, contenders);
  const of = (who: Who, { database }: Scene): number[] => perSecond[`${who} ${database.size}`]!;
  const findings: Finding[] = [];
  for (const scene of scenes) {
    const { size } = scene.database;
    const pages = (who: Who): string =>
      `; ${spreadOf(of(who, scene)).median.toFixed(0)}/s of ${spreadOf(of('reference', scene)).median.toFixed(0)}/s`;
    findings.push(
      atLeast(
        'inbox of 50 from the partner’s face, throughput against the bare end point',
        size,
        spreadOf(ratios(of('face', scene), of('reference', scene))),
        0.4,
        0.8,
        pages('face'),
      ),
      atLeast(
        'the same through the gateway',
        size,
        spreadOf(ratios(of('gateway', scene), of('reference', scene))),
        0.1,
        0.25,
        pages('gateway'),
      ),
    );
  }
  const [small, large] = [scenes[0]!, scenes.at(-1)!];
  findings.push(await flights(bench, small));
  if (small !== large) {
    for (const [who, name] of [
      ['face', 'inbox from the face'],
      ['gateway', 'inbox through the gateway'],
    ] as const)
      findings.push(growth(name, spreadOf(ratios(of(who, small), of(who, large)))));
    findings.push(
      told(
        'the same of the bare end point, for comparison',
        null,
        `${spreadOf(ratios(of('reference', small), of('reference', large))).median.toFixed(2)}×`,
      ),
    );
  }
  return findings;
}

/** All three must give the same complaints, else there is nothing to compare. */
async function answersAgree(scene: Scene, shots: InboxShots): Promise<void> {
  interface Answer {
    list?: List;
    data?: { list: List };
  }
  interface List {
    edges: { node: { complaint: { id: string }; customerName: string } }[];
    count: number;
  }
  for (const index of [0, 1, 2, 3, 101]) {
    const lists = await Promise.all(
      (
        [
          [scene.reference, shots.reference],
          [scene.faces.partner, shots.face],
          [scene.gateway, shots.gateway],
        ] as const
      ).map(async ([origin, all]) => {
        const { path, authorization, body } = all[index]!;
        const response = await fetch(`${origin}${path}`, {
          method: body === null ? 'GET' : 'POST',
          body,
          headers: { authorization, 'content-type': 'application/json' },
        });
        const answer = (await response.json()) as Answer;
        const list = answer.list ?? answer.data?.list;
        if (list?.edges.length !== 50) throw new Error(`${origin} answered no page of fifty: ${JSON.stringify(answer).slice(0, 500)}`);
        return JSON.stringify([list.count, list.edges.map(({ node }) => [node.complaint.id, node.customerName])]);
      }),
    );
    if (new Set(lists).size !== 1)
      throw new Error(`Reference, face and gateway give different pages: ${lists.map((each) => each.slice(0, 200)).join(' | ')}`);
  }
}

/** Round trips to the database of one page, counted on the wire. */
async function flights({ children, office }: Bench, scene: Scene): Promise<Finding> {
  const counter = await openFlightCounter(scene.database.urls.partner);
  try {
    const face = await openFaceThrough(children, counter.url, office);
    const { face: shots } = await inboxShots(scene.database, office);
    const ask = async (index: number): Promise<void> => {
      const { path, authorization, body } = shots[index]!;
      const response = await fetch(`${face}${path}`, {
        method: 'POST',
        body,
        headers: { authorization, 'content-type': 'application/json' },
      });
      await response.arrayBuffer();
    };
    // The first ones learn the programme's directory.
    for (let index = 0; index < 8; index += 1) await ask(index);
    const counts: number[] = [];
    for (let index = 8; index < 28; index += 1) {
      counter.reset();
      await ask(index);
      await counter.quiet();
      counts.push(counter.flights());
    }
    const most = Math.max(...counts);
    return holds(
      'round trips to the database for that page',
      null,
      `${most} at most of 20 pages, the closing ROLLBACK included`,
      most <= MOST_FLIGHTS,
      `≤ ${MOST_FLIGHTS}`,
    );
  } finally {
    await counter.close();
  }
}

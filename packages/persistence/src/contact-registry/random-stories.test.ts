import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shanghai } from '@lianban/complaint/testing/story';
import type { Caller, NoticeCommand } from '@lianban/contact-registry/change-notice/decision';
import { Desk } from '@lianban/contact-registry/testing/desk';
import { play, steps } from '@lianban/contact-registry/testing/random-notices';
import fc from 'fast-check';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { loginOf, openStage, PROGRAMME, SERVICES, TENANTS, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { registriesOf } from './read-registry.ts';
import { rebuildRegistry } from './rebuild-registry.ts';
import { runNoticeCommand, type NoticeCommandOutcome } from './run-notice-command.ts';
import { watchChangeNotices } from './watch-change-notices.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

type Person = Extract<Caller, { kind: 'person' }>;
type Asked = {
  readonly id: string;
  readonly caller: Caller;
  readonly command: NoticeCommand;
  readonly now: string;
  readonly outcome: string;
};

const SPACE = 'b2b1f3b6-0f5e-4a53-9b0e-0a4f6f5f4c11';
const TENANT: Readonly<Record<string, string>> = {
  'partner-a': TENANTS.partnerA,
  'partner-b': TENANTS.partnerB,
  carrier: TENANTS.carrier,
  vendor: TENANTS.vendor,
};

/** The pure package's names as the ids of the stage; notices of each story are its own. */
const idOf = (story: number, name: string): string => uuidv5(`${story} ${name}`, SPACE);
const translated = (story: number, command: NoticeCommand): NoticeCommand =>
  JSON.parse(
    JSON.stringify(command)
      .replaceAll('tariff:sms', `tariff:${SERVICES.ofA}`)
      .replaceAll(/"(notice-\d+)"/g, (_, name: string) => `"${idOf(story, name)}"`),
  ) as NoticeCommand;

/** A random story with what the pure rules made of each step. */
function toldOf(seed: number): { desk: Desk; asked: Asked[] } {
  const story = fc.sample(steps(40), { seed, numRuns: 4 }).flat();
  const desk = new Desk('2026-03-02 10:00');
  const asked: Asked[] = [];
  const asks = desk.asks.bind(desk);
  desk.asks = (id, caller, command) => {
    const decision = asks(id, caller, command);
    const outcome = decision.kind === 'decided' ? 'done' : decision.kind === 'refused' ? decision.code : JSON.stringify(decision.problems);
    // What is decided is asked once to see and once to do.
    if (asked.at(-1)?.command !== command) asked.push({ id, caller, command, now: desk.now, outcome });
    return decision;
  };
  play(desk, story);
  return { desk, asked };
}

async function give(story: number, { id, caller, command, now }: Asked, known: boolean): Promise<NoticeCommandOutcome> {
  const person = caller as Person;
  return runNoticeCommand(stage.databases[loginOf(person.tenantKind)], {
    caller: { ...person, personId: idOf(0, person.personId), tenantId: TENANT[person.tenantId] ?? '' },
    programmeId: PROGRAMME,
    noticeId: known ? idOf(story, id) : null,
    newNoticeId: idOf(story, id),
    command: translated(story, command),
    idempotencyKey: uuidv7(),
    now,
    personName: '某人',
  });
}

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'story %i: the database makes of it what the pure rules make of it, and its log makes the same rows again',
  async (story) => {
    const clear = [
      'notice',
      'outbox',
      'command_log',
      'registration_period',
      'change_notice_actor',
      'change_notice_content',
      'change_notice_event',
      'change_notice',
    ];
    for (const table of clear) await stage.rows(`delete from lianban.${table}`);
    const { desk, asked } = toldOf(story * 7919);
    const known = new Set<string>();
    let given = 0;
    for (const step of asked) {
      const { id, caller, command, outcome } = step;
      if (caller.kind === 'system') {
        await watchChangeNotices(stage.databases.worker, step.now, 100);
        continue;
      }
      // No face gives a system's command for a person.
      if (command.name === 'take_effect' || command.name === 'be_replaced') continue;
      // A draft has no id to name an existing one by, and another partner's is its own affair.
      if (command.name === 'draft' && (known.has(id) || caller.tenantId === 'partner-b')) continue;
      const came = await give(story, step, command.name !== 'draft');
      const same = came.kind === 'refused' ? came.code : came.kind === 'invalid' ? JSON.stringify(came.problems) : came.kind;
      expect([command.name, id, same]).toEqual([command.name, id, outcome]);
      if (came.kind === 'done' && command.name === 'draft') known.add(id);
      given += 1;
    }
    expect(given).toBeGreaterThan(5);
    const end = shanghai('2031-01-01 00:00');
    desk.now = end;
    desk.worked();
    await watchChangeNotices(stage.databases.worker, end, 100);
    const states = await stage.rows<{ id: string; state: string }>('select id, state from lianban.change_notice');
    expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
      new Map([...desk.notices.values()].map(({ id, state }) => [idOf(story, id), state])),
    );
    const reader = {
      kind: 'person',
      personId: idOf(0, 'reader'),
      programmeId: PROGRAMME,
      tenantId: TENANTS.partnerA,
      tenantKind: 'partner',
      unitId: null,
      roles: [],
      name: '',
    } as const;
    const periodsNow = async () =>
      (await stage.read(reader, (tx) => registriesOf(tx, [TENANTS.partnerA], end)))[0]!.periods.map(({ field, value, from, to }) => [
        field,
        value,
        from,
        to,
      ]);
    const expected = desk.periods.map(({ field, value, from, to }) => [
      field.replace('tariff:sms', `tariff:${SERVICES.ofA}`),
      value,
      from,
      to,
    ]);
    const byKey = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(byKey(await periodsNow())).toEqual(byKey(expected));
    await rebuildRegistry(stage.databases.worker, PROGRAMME, TENANTS.partnerA);
    expect(byKey(await periodsNow())).toEqual(byKey(expected));
    expect(await verifyProgramme(stage.databases.worker, PROGRAMME, [])).toEqual([]);
  },
  60_000,
);

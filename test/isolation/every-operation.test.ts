import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isNonNullType } from 'graphql';
import { slotsOf } from './matrix/arguments.ts';
import { ask, askField, causeOf, comparable, each, type Heard, resultOf } from './matrix/ask.ts';
import { entityTypes, FACES, gatewayRootFields, rootFields, type RootField } from './matrix/schemas.ts';
import { askings, foreignTo, knownTo, NOWHERE, othersPart, ownChoice, partyTo, type Things, thingsOf } from './matrix/things.ts';
import { fetchFile, sendFile } from './matrix/files.ts';
import { workerOf } from './scene/complaints.ts';
import { isViewer, openScene, type Person, type Scene } from './scene/scene.ts';

let scene: Scene;
let asked = 0;
beforeAll(async () => {
  scene = await openScene();
}, 120_000);
afterAll(() => scene?.close());

const FIELDS = rootFields();
const named = (fields: readonly RootField[]) => fields.map((field) => [field.name, field] as const);
const MUTATIONS = FIELDS.filter(({ operation }) => operation === 'mutation');
/** What never stands in an answer, whoever asks for whatever. */
const faultsIn = (heard: Heard): string[] =>
  heard.codes.filter((code) => code !== 'FORBIDDEN' && code !== 'BAD_USER_INPUT').map((code) => `${code} ${causeOf(scene, heard)}`);
/** Marks of others in an answer; what the asker named stands in no answer's way. */
const leaksTo = (person: Person, { text, headers }: Heard, named: readonly unknown[] = []): string[] =>
  scene.marks.foreignIn(
    named.reduce<string>((whole, value) => whole.replaceAll(String(value), ''), text + headers),
    person,
  );
const servedBy = ({ face }: RootField): Person[] => scene.actors.filter((person) => person.face === face);
/** A command looks at one complaint in one way: two others' for each field, the next two for the next, so that all meet all over the fields. */
const COMPLAINTS_A_MUTATION = 2;
const turned = <T>(items: readonly T[], by: number): T[] => items.map((_, index) => items[(index + by) % items.length]!);
const isAdministrator = ({ roles }: Person): boolean => roles.every((role) => role === 'administrator');
/** Whoever has a colleague who sees and does as much, or more, meets fewer complaints of others. */
const isSecond = (person: Person): boolean => workerOf(scene.actors, person.tenant).key !== person.key;

test('every root field of the gateway is in the matrix', () => {
  expect(FIELDS.map(({ name }) => name).sort()).toEqual(gatewayRootFields());
  for (const field of FIELDS) slotsOf(field);
});

test("entities: nothing of others by any face, and of one's own complaints no more than one's part", async () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  await each(scene.actors, async (person) => {
    const mine = partyTo(scene, person);
    const known = knownTo(scene, person);
    const ids: Record<string, { id: string; visible: boolean }[]> = {
      Complaint: scene.complaints.map((complaint) => ({ id: complaint.id, visible: mine.includes(complaint) })),
      ChangeNotice: Object.values(scene.registries).flatMap(({ partner, carrier, submitted, draftId }) => [
        { id: submitted.id, visible: person.tenant === partner || person.tenant === carrier },
        { id: draftId, visible: person.tenant === partner },
      ]),
      Organisation: Object.values(scene.tenants).map(({ id }) => ({ id, visible: known.has(id) })),
    };
    for (const face of FACES) {
      for (const { name, selection } of entityTypes(face)) {
        const asked = ids[name];
        if (!asked) throw new Error(`The matrix has no ids for the entity ${name}.`);
        const representations = [
          ...asked.map(({ id }) => ({ __typename: name, id })),
          { __typename: name, id: NOWHERE.complaint },
          { __typename: name, id: 'no id' },
          { __typename: name },
        ];
        const heard = await ask(
          scene,
          face,
          person,
          `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${name} ${selection} } }`,
          { representations },
        );
        const found = (heard.data?.['_entities'] ?? []) as ({ id: string } | null)[];
        for (const [index, { id, visible }] of asked.entries()) {
          if ((found[index]?.id === id) !== visible)
            wrong.push(`${name} ${index} by the ${face} face for ${person.key}: ${visible ? 'missing' : 'shown'}`);
        }
        if (found.slice(asked.length).some((each) => each !== null))
          wrong.push(`${name} that exists nowhere by the ${face} face for ${person.key}`);
        wrong.push(
          ...[...leaksTo(person, heard), ...faultsIn(heard)].map((what) => `${name} by the ${face} face shows ${person.key} ${what}`),
        );
        for (const what of scene.marks.in(heard.text)) seen.add(what);
      }
    }
  });
  expect(wrong).toEqual([]);
  // What was to be hidden from others was there to be seen by its own.
  for (const { key } of scene.complaints) expect([...seen].filter((what) => what.includes(`'${key}'`)).length).toBeGreaterThan(8);
}, 120_000);

test('files: fetched by their audience alone, before they are attached by their sender alone', async () => {
  const wrong: string[] = [];
  const unmarked = (text: string): string => text.replace(/"traceId":"[^"]*"/, '');
  await each(
    scene.actors,
    async (person) => {
      const nowhere = await fetchFile(scene, person.face, person, String(NOWHERE.file));
      const ofComplaints = scene.complaints.map(({ key, owner, files, pendingFileId }) => ({
        key,
        files,
        pending: [{ id: pendingFileId, visible: person.personId === workerOf(scene.actors, owner).personId }],
      }));
      const ofRegistries = Object.values(scene.registries).map(({ partner, file }) => ({
        key: `manual of ${partner}`,
        files: [file],
        pending: [],
      }));
      const ofPlans = Object.values(scene.plans).map(({ member, file }) => ({
        key: `response plan of ${member}`,
        files: [file],
        pending: [],
      }));
      for (const { key, files, pending } of [...ofComplaints, ...ofRegistries, ...ofPlans]) {
        for (const { id, visible } of [...files.map(({ id, viewers }) => ({ id, visible: isViewer(person, viewers) })), ...pending]) {
          const answer = await fetchFile(scene, person.face, person, id);
          wrong.push(...scene.marks.foreignIn(answer.text.replaceAll(id, ''), person).map((what) => `${person.key} is shown ${what}`));
          if (answer.status !== (visible ? 200 : 404)) wrong.push(`${person.key}, a file of '${key}': ${answer.status}`);
          if (!visible && unmarked(answer.text) !== unmarked(nowhere.text))
            wrong.push(`${person.key}, a file of '${key}' is told apart from one that exists nowhere`);
        }
      }
    },
    4,
  );
  expect(wrong).toEqual([]);
}, 120_000);

test("lists and counts hold one's own complaints, no more", async () => {
  for (const person of scene.actors) {
    const mine = partyTo(scene, person)
      .map(({ id }) => id)
      .sort();
    const field = FIELDS.find(({ name }) => name === `${person.face}Complaints`)!;
    const heard = await askField(scene, field, person, () => undefined);
    const list = heard.data?.[field.name] as { count: number; edges: { node: { complaint: { id: string } } }[] };
    expect([person.key, list.edges.map(({ node }) => node.complaint.id).sort(), list.count]).toEqual([person.key, mine, mine.length]);
    const counts = await ask(scene, person.face, person, `{ ${person.face}Counts { open } }`, {});
    expect([person.key, counts.data]).toEqual([person.key, { [`${person.face}Counts`]: { open: mine.length } }]);
  }
});

describe("what is another's looks like what exists nowhere", () => {
  test.each(named(FIELDS.filter((field) => slotsOf(field).length > 0)))('%s', async (_name, field) => {
    const wrong: string[] = [];
    const slots = slotsOf(field);
    const before = asked;
    await each(
      servedBy(field),
      async (person) => {
        const own = partyTo(scene, person)[0];
        const ownThings = own ? thingsOf(scene, own, person) : null;
        const known = knownTo(scene, person);
        // Only complaints around which there is something of others for this field to name.
        const tellable = foreignTo(scene, person).filter(
          (complaint) => askings(slots, thingsOf(scene, complaint), ownThings, known).length > 0,
        );
        const foreign = turned(tellable, FIELDS.indexOf(field)).slice(
          0,
          isSecond(person) ? (person.unit === null ? 1 : 2) : field.operation === 'mutation' ? COMPLAINTS_A_MUTATION : undefined,
        );
        const yardstick = new Map<string, Promise<Heard>>();
        const parts = own ? othersPart(scene, own, person) : null;
        const targets = [
          ...foreign.map((complaint) => [`'${complaint.key}'`, thingsOf(scene, complaint)] as const),
          ...(parts ? [["another's part", parts] as const] : []),
        ];
        for (const [whose, things] of targets) {
          for (const { what, choose, instead, replaced, replacements } of askings(slots, things, ownThings, known)) {
            const key = JSON.stringify([what, slots.map(instead)]);
            yardstick.set(key, yardstick.get(key) ?? askField(scene, field, person, instead));
            const [heard, nowhere] = await Promise.all([askField(scene, field, person, choose), yardstick.get(key)!]);
            asked += 1;
            const { type, code } = resultOf(heard, field);
            const because = [...leaksTo(person, heard, replaced).map((leak) => `shows ${leak}`), ...faultsIn(heard)];
            if (type !== null && /Done|Revealed|Changed|Conflict/.test(type)) because.push(`${type} was the answer`);
            if (comparable(heard, replaced) !== comparable(nowhere, replacements))
              because.push(
                `told apart from what exists nowhere: ${type} ${code} / ${resultOf(nowhere, field).type} ${resultOf(nowhere, field).code}`,
              );
            wrong.push(...because.map((why) => `${person.key}, ${what} of ${whose}: ${why}`));
          }
        }
      },
      3,
    );
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(before);
  });

  test('and that was asked often enough', () => {
    expect(asked).toBeGreaterThan(1_000);
  });

  test('commands in which nothing can be named are few, and asked by all who may not give them', () => {
    expect(MUTATIONS.filter((field) => slotsOf(field).length === 0).map(({ name }) => name)).toEqual([
      'carrierCloseMonth',
      'carrierChangeProgrammeSettings',
      'carrierPostKnownShares',
      'carrierChangeStandingSettings',
      'associationChangeSeasons',
      'associationDraftBulletin',
      'associationReportAbsence',
      'associationChangeProgrammeSettings',
      'associationDraftSummary',
      'associationChooseTwoTracks',
    ]);
  });
});

describe('asked for nothing in particular, a query shows what is one’s own and no more', () => {
  /** Counts, calendars and days without a handler hold no word of anybody, banks have no services here, and nobody has sent a list of cards or figures, nor was there a wave of complaints, at a service or an outlet; no case is about the same kind again. */
  const WORDLESS =
    /(Counts|WorkingDays|EarliestDay|OwedChangeNotices|ProgrammeSettings|ProgrammeSettingsPreview|CardImport|ComplaintImport|FigureImport|RefundTerms|StandingSettings|MassAlerts|ClusterSigns|SettlementHistory|Reconciliation|Analysis|AbsencePreview|BulletinsDue|CaseRectifications|SummariesDue)$|^associationServices$/;
  /** What of a partner's registry stands in an answer that covers it. */
  const OF_REGISTRY: Readonly<Record<string, (partner: string) => string>> = {
    CardList: (partner) => `company of the card of ${partner}`,
    Registration: (partner) => `company of the card of ${partner}`,
    Registrations: (partner) => `company of the card of ${partner}`,
    ChangeNotices: (partner) => `new name of the card of ${partner}`,
    Drills: (partner) => `drill of the card of ${partner}`,
    DrillMonth: (partner) => `name of ${partner}`,
    DuplicateNumbers: (partner) => `name of ${partner}`,
  };
  /** Marks that whoever works for an organisation must find there. */
  const owed = ({ tenant, face }: Person, name: string): string[] => {
    const covered = Object.values(scene.registries).filter(({ partner, carrier }) => partner === tenant || carrier === tenant);
    const word = OF_REGISTRY[name.slice(face.length)];
    if (!word || (name === 'carrierDuplicateNumbers' && covered.length < 2)) return [];
    // The carrier's card of one partner is asked for by that partner's id.
    return (name === 'carrierRegistration' ? covered.slice(0, 1) : covered).map(({ partner }) => word(partner));
  };

  test.each(named(FIELDS.filter(({ operation }) => operation === 'query')))('%s', async (name, field) => {
    const wrong: string[] = [];
    const shown: string[] = [];
    // A preview of changes names a draft or none.
    const mustName = field.field.args.some(({ type }) => isNonNullType(type)) && !name.endsWith('ChangePreview');
    await each(servedBy(field), async (person) => {
      const mine = partyTo(scene, person);
      const own = mine.find(({ owner }) => owner === person.tenant) ?? mine[0];
      const things: Partial<Things> = own ? { ...thingsOf(scene, own, person), search: [own.customerName] } : {};
      // Where something must be named, one's own is.
      const heard = await askField(scene, field, person, ({ names }) => (mustName ? (things[names]?.[0] ?? NOWHERE[names]) : undefined));
      const found = scene.marks.in(heard.text);
      shown.push(...found);
      const missing =
        workerOf(scene.actors, person.tenant).key === person.key ? owed(person, name).filter((what) => !found.includes(what)) : [];
      wrong.push(
        ...[...leaksTo(person, heard).map((what) => `shows ${what}`), ...faultsIn(heard), ...missing.map((what) => `lacks ${what}`)].map(
          (why) => `${person.key}: ${why}`,
        ),
      );
    });
    expect(wrong).toEqual([]);
    expect([name, shown.length > 0]).toEqual([name, !WORDLESS.test(name)]);
  });
});

/** A complaint of a carrier has no case of accountability around it, no bulletin, and nothing is demanded after it. */
const CASE = {
  case: [NOWHERE.case],
  caseVersion: [3],
  measure: [NOWHERE.measure],
  followUp: [NOWHERE.followUp],
  followUpVersion: [1],
  bulletin: [NOWHERE.bulletin],
  bulletinVersion: [2],
  sectionVersion: [1],
  summary: [NOWHERE.summary],
  summaryVersion: [3],
  countermeasure: [NOWHERE.countermeasure],
};

test('a face answers no other kind of organisation', async () => {
  const wrong: string[] = [];
  const [target] = scene.complaints;
  await each(FIELDS, async (field) => {
    for (const person of scene.actors.filter(({ face }) => face !== field.face)) {
      const heard = await askField(
        scene,
        field,
        person,
        ownChoice({
          ...thingsOf(scene, target!),
          version: [1],
          absence: [NOWHERE.absence],
          plan: [NOWHERE.plan],
          planVersion: [1],
          reportVersion: [2],
          ...CASE,
        }),
      );
      if (heard.codes.join() !== 'FORBIDDEN' || (heard.data?.[field.name] ?? null) !== null)
        wrong.push(`${field.name} for ${person.key}: ${heard.text.slice(0, 200)}`);
    }
  });
  expect(wrong).toEqual([]);
}, 120_000);

describe('an administrator who does nothing else handles no complaint', () => {
  test.each(named(MUTATIONS))('%s', async (name, field) => {
    for (const person of servedBy(field).filter(isAdministrator)) {
      const [own] = partyTo(scene, person);
      const things = {
        ...thingsOf(scene, own!, person),
        file: [await sendFile(scene, person.face, person)],
        ...(name.endsWith('TakeComplaint') ? { customer: [] } : {}),
      };
      const { type, code } = resultOf(await askField(scene, field, person, ownChoice(things)), field);
      if (name.endsWith('MarkNoticesRead')) expect(type).toBe('NoticesRead');
      else if (/Change(ProgrammeSettings|StandingSettings|Seasons)$/.test(name))
        expect([type, code]).not.toEqual(['CommandRefused', 'role_missing']);
      // The carrier's takes cards over from lists (docs/decisions/0015).
      else if (name.endsWith('ImportCards')) expect([person.key, code]).not.toEqual([person.key, 'role_missing']);
      // A partner's administrator keeps its card and supplies its documents (docs/decisions/0012).
      else if (/^partner(\w+ChangeNotice|SupplyManual|EndManual|RecordAttendance)$/.test(name))
        expect([person.key, code]).not.toEqual([person.key, 'role_missing']);
      else expect([person.key, type]).toEqual([person.key, 'CommandRefused']);
    }
    for (const person of servedBy(field).filter(
      (each) => /Change(ProgrammeSettings|StandingSettings|Seasons)$/.test(name) && !isAdministrator(each),
    )) {
      expect(resultOf(await askField(scene, field, person, ownChoice(thingsOf(scene, scene.complaints[0]!))), field)).toEqual({
        type: 'CommandRefused',
        code: 'role_missing',
      });
    }
  });
});

// Last, for it changes things: what was refused above was refused for whose it was, not for a call that could never succeed.
test('whoever may do it is not refused as a stranger', async () => {
  const wrong: string[] = [];
  for (const field of MUTATIONS) {
    const answers = await Promise.all(
      servedBy(field)
        .filter((person) => !isAdministrator(person))
        .map(async (person) => {
          const [own] = partyTo(scene, person);
          return own ? resultOf(await askField(scene, field, person, ownChoice(thingsOf(scene, own, person))), field) : null;
        }),
    );
    const fair = answers.some((answer) => answer && (answer.type !== 'CommandRefused' || answer.code !== 'not_a_party'));
    if (!fair) wrong.push(`${field.name}: ${JSON.stringify(answers)}`);
  }
  expect(wrong).toEqual([]);
});

test('no log line holds anything of anybody', () => {
  const logged = scene.faces.logged();
  expect(logged).toContain('listening');
  expect(scene.marks.foreignIn(logged, null)).toEqual([]);
});

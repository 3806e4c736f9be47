import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

const ME = 'intake@carrier.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const ROWS = `query Rows($filter: ComplaintFilter, $sort: ComplaintSort, $direction: SortDirection, $first: Int, $after: String, $before: String) {
  carrierComplaints(filter: $filter, sort: $sort, direction: $direction, first: $first, after: $after, before: $before) {
    count countLimit pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { number subject customerName customerPhone kind status workOrderState workOrderClass myRole needsMe major repeat joint returns acceptedAt lastEventAt
      owner { name } holders { name } service { name provider { shortName } } nextClock { rule part state startedAt dueAt pausedAt } complaint { id } } } } }`;

const PAGE = `query Page($id: ID!) { carrierComplaint(id: $id) {
  id number subject description wish kind customerKind channel status closedAs owner { id name kind } ownerUnit { name } takenBy myRole needsMe nextClock { dueAt }
  service { name } customer { name phone complaintCount } receivedAt acceptedAt lastEventAt attempts solvedBy responsibilityUnclear major returns joint repeat analysed version
  repeatOf { id } repeats { id } contact { name phone masked }
  workOrders { id holder { name } class instruction reply cause measure openRequest { question } clocks { id } actions { name allowed } }
  clocks { rule part state dueAt holder { name } why { code at values { name value } } }
  callBacks { outcome way attempt comment by { name } at } attachments { id }
  events(first: 20) { edges { cursor node { sequence type at by { name } personName audience workOrderId values { name value } texts { name value } } } pageInfo { hasNextPage endCursor } }
  actions { name allowed reason } closings { name allowed }
  carrierRouting { holders { organisation { name } providesService openWorkOrderId endedWorkOrders } }
} }`;

describe('the list', () => {
  test('pages forwards and backwards without losing or repeating a row, whatever the sort', async () => {
    for (const sort of ['NEXT_DEADLINE', 'LAST_EVENT', 'ACCEPTED', 'NUMBER']) {
      for (const direction of ['ASCENDING', 'DESCENDING']) {
        const whole = await rows({ sort, direction, first: 100 });
        const numbers = whole.edges.map(({ node }) => node.number);
        expect(numbers.length).toBe(whole.count);
        const forwards: string[] = [];
        let page = await rows({ sort, direction, first: 4 });
        for (;;) {
          forwards.push(...page.edges.map(({ node }) => node.number));
          if (!page.pageInfo.hasNextPage) break;
          page = await rows({ sort, direction, first: 4, after: page.pageInfo.endCursor });
        }
        expect(forwards).toEqual(numbers);
        const back = await rows({ sort, direction, first: 4, before: page.pageInfo.startCursor });
        expect(back.edges.map(({ node }) => node.number)).toEqual(
          numbers.slice(numbers.length - page.edges.length - 4, numbers.length - page.edges.length),
        );
      }
    }
  });

  test('makes the same few statements for two rows as for all', async () => {
    await rows({ first: 2 });
    scene.statements();
    await rows({ first: 2 });
    const few = scene.statements();
    await rows({ first: 100 });
    expect(scene.statements()).toBeLessThanOrEqual(few);
    // The transaction's begin and end, the page, its count (none where the page is the whole list), the programme's revision.
    expect(few).toBeLessThanOrEqual(5);
  });

  test('views, counts and filters agree', async () => {
    const { data } = await scene.ask(ME, '{ carrierCounts { inbox elsewhere open toCallBack breached countLimit } }');
    const counts = data.carrierCounts;
    for (const [view, count] of [
      ['INBOX', counts.inbox],
      ['ELSEWHERE', counts.elsewhere],
      ['OPEN', counts.open],
      ['TO_CALL_BACK', counts.toCallBack],
      ['BREACHED', counts.breached],
    ]) {
      expect([view, (await rows({ filter: { view } })).count]).toEqual([view, count]);
    }
    expect((await rows({ filter: { status: ['CLOSED'] } })).edges.every(({ node }) => node.status === 'CLOSED')).toBe(true);
    expect((await rows({ filter: { major: true } })).edges.map(({ node }) => node.major)).toEqual(['PROPOSED']);
    expect((await rows({ filter: { acceptedFrom: SCENE_NOW } })).count).toBe(0);
  });

  test('finds Chinese words inside texts, a number, and the end of a telephone number', async () => {
    expect((await rows({ filter: { search: '登录' } })).edges.map(({ node }) => node.subject).join()).toContain('登录');
    const [first] = (await rows({})).edges;
    expect((await rows({ filter: { search: first?.node.number.toLowerCase() } })).count).toBe(1);
    expect((await rows({ filter: { search: '绝无此事的词' } })).count).toBe(0);
    expect((await rows({ filter: { search: '%_\\ \' " \u0000' } })).count).toBe(0);
  });

  test('a cursor that is none begins the list; a page too long, or an id that is none, is an error of the request', async () => {
    expect((await rows({ first: 3, after: 'nonsense' })).edges.length).toBe(3);
    for (const variables of [{ first: 0 }, { first: 201 }, { filter: { ownerId: 'x' } }]) {
      const { errors } = await scene.ask(ME, ROWS, variables);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  async function rows(variables: object) {
    const { data, errors } = await scene.ask(ME, ROWS, { first: 50, ...variables });
    expect(errors).toBeUndefined();
    return data.carrierComplaints as {
      count: number;
      pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string };
      edges: { node: Record<string, string> & { number: string } }[];
    };
  }
});

describe('the page', () => {
  test('tells everything at once in a bounded number of statements', async () => {
    const open = async (name: string) => {
      scene.statements();
      const { data, errors } = await scene.ask(ME, PAGE, { id: scene.useCase(name) });
      expect(errors).toBeUndefined();
      return { complaint: data.carrierComplaint, statements: scene.statements() };
    };
    const simple = await open('severe-fault');
    const joint = await open('joint');
    expect(joint.statements).toBe(simple.statements);
    expect(simple.statements).toBeLessThanOrEqual(18);
    expect(joint.complaint).toMatchObject({ joint: true, myRole: 'OWNER', contact: { masked: false } });
    expect(joint.complaint.workOrders).toHaveLength(2);
    expect(joint.complaint.carrierRouting.holders[0]).toMatchObject({ providesService: true });
    expect(joint.complaint.events.edges[0].node).toMatchObject({ type: 'complaint_accepted', sequence: 1 });
    expect(joint.complaint.clocks[0].why[0].code).toBe('started');
  });

  test('a closed complaint shows masked contact data to its owner', async () => {
    const { data } = await scene.ask(ME, PAGE, { id: scene.useCase('satisfied') });
    expect(data.carrierComplaint.contact).toMatchObject({ masked: true, phone: expect.stringContaining('****') });
    expect(data.carrierComplaint.callBacks).toContainEqual(expect.objectContaining({ outcome: 'SATISFIED' }));
  });

  test('the story goes on after a cursor', async () => {
    const text =
      'query Story($id: ID!, $after: String) { carrierComplaint(id: $id) { events(first: 3, after: $after) { edges { cursor node { sequence } } pageInfo { hasNextPage endCursor } } } }';
    const id = scene.useCase('returned-twice');
    const first = (await scene.ask(ME, text, { id })).data.carrierComplaint.events;
    const second = (await scene.ask(ME, text, { id, after: first.pageInfo.endCursor })).data.carrierComplaint.events;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.edges[0].node.sequence).toBeGreaterThan(first.edges[2].node.sequence);
  });

  test.each(['x', '00000000-0000-0000-0000-000000000000', ''])('the id %p is nobody', async (id) => {
    expect((await scene.ask(ME, PAGE, { id })).data).toEqual({ carrierComplaint: null });
  });

  test('another programme is nobody', async () => {
    expect((await scene.ask(ME, PAGE, { id: scene.useCase('second-carrier') })).data).toEqual({ carrierComplaint: null });
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keyedGrams, type GramKey } from './keyed-grams.ts';
import { openStage, PEOPLE, TENANTS, type Stage } from './testing/stage.ts';

let stages: Stage[] = [];
beforeAll(async () => {
  stages = await Promise.all([openStage(), openStage()]);
});
afterAll(() => Promise.all(stages.map((stage) => stage.close())));

test('one process with two databases keeps the keys of each apart, though programme and revision are the same', async () => {
  const subject = '宽带频繁掉线';
  const keys: GramKey[] = [];
  for (const stage of stages) {
    const complaint = await stage.take(PEOPLE.agent, { subject });
    const [key] = await stage.rows<{ key1: number; key2: number }>(
      'select key_1 as key1, key_2 as key2 from lianban.search_key where tenant_id = $1',
      [TENANTS.carrier],
    );
    keys.push([key!.key1, key!.key2]);
    const found = await stage.rows<{ sequence: number }>(
      'select sequence from lianban.complaint_gram where complaint_id = $1 and tenant_id = $2 and grams @> $3',
      [complaint, TENANTS.carrier, keyedGrams(keys.at(-1)!, [subject])],
    );
    expect(found.length).toBeGreaterThan(0);
  }
  expect(keys[0]).not.toEqual(keys[1]);
});

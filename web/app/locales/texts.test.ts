import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from './en/texts.ts';
import { zhCN } from './zh-CN/texts.ts';

const APP = new URL('..', import.meta.url).pathname;

function keysOf(texts: object, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysOf(value as object, `${before}${key}.`),
  );
}

function filledIn(texts: object): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  const visit = (part: object, before: string) => {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string')
        places[`${before}${key}`] = [...value.matchAll(/\{\{(\w+)\}\}/g)].map((found) => String(found[1])).sort();
      else visit(value as object, `${before}${key}.`);
    }
  };
  visit(texts, '');
  return places;
}

describe('texts', () => {
  test('both languages have the same keys', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(zhCN).sort());
  });

  test('both fill in the same values', () => {
    expect(filledIn(en)).toEqual(filledIn(zhCN));
  });

  test('every key the pages name is there', () => {
    const known = new Set(keysOf(zhCN));
    const missing: string[] = [];
    for (const entry of readdirSync(APP, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(entry) || /locales|gql/.test(entry)) continue;
      const source = readFileSync(join(APP, entry), 'utf8');
      for (const [, key = ''] of source.matchAll(/\bt\(\s*'([\w.-]+)'/g))
        if (!known.has(key) && !known.has(`${key}_other`)) missing.push(`${entry}: ${key}`);
    }
    expect(missing).toEqual([]);
  });

  test('every part of standing that a notice opens has its name', () => {
    const source = readFileSync(join(APP, 'notice/standing-address.ts'), 'utf8');
    const subjects = [...source.matchAll(/standingSubject === '(\w+)'/g)].map(([, subject]) => subject);
    expect(subjects).not.toEqual([]);
    expect(subjects.filter((subject) => !Object.hasOwn(zhCN.notices.standing, subject ?? ''))).toEqual([]);
  });

  test('English texts hold no Chinese, Chinese texts do', () => {
    const chinese = /[\u4e00-\u9fff]/;
    expect(JSON.stringify(en)).not.toMatch(chinese);
    expect(JSON.stringify(zhCN)).toMatch(chinese);
  });
});

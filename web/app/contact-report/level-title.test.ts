import { expect, test } from '@jest/globals';
import { levelTitle } from './level-title.ts';

test.each([
  ['本网点', { place: 1, name: '' }, '1. 本网点'],
  ['省银行业协会', { place: 3, name: '辽宁银行业服务协会' }, '3. 省银行业协会 辽宁银行业服务协会'],
  ['中国银行业协会', { place: 3, name: '中国银行业协会' }, '3. 中国银行业协会'],
])('%s %j: %s', (level, line, expected) => expect(levelTitle(level, line)).toBe(expected));

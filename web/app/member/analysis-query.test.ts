import { expect, test } from '@jest/globals';
import { analysisQuery } from './analysis-query.ts';

const asked = (search: string) => analysisQuery(new URLSearchParams(search));

test('an address narrows by what the graph takes, and what is none narrows nothing', () => {
  const memberId = '01990000-0002-7000-8000-00000000001f';
  expect(asked(`by=outlet&kind=complaint&channel=phone&member=${memberId}`)).toEqual({
    by: 'OUTLET',
    filter: { kind: 'COMPLAINT', channel: 'PHONE', memberId },
    member: memberId,
  });
  expect(asked('by=x&kind=y&channel=&member=%00')).toEqual({ by: 'KIND', filter: {}, member: null });
  expect(asked(`member=${memberId}0`)).toEqual({ by: 'KIND', filter: {}, member: null });
});

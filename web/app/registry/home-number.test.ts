import { expect, test } from '@jest/globals';
import { homeNumber } from './home-number.ts';

test.each([
  ['+8613812341234', '13812341234'],
  ['+8673184123456', '0731-84123456'],
  ['+861065123456', '010-65123456'],
  ['+862165123456', '021-65123456'],
  ['+864008001234', '400-800-1234'],
  ['+8524123456', '+8524123456'],
  ['0731-84123456-801', '0731-84123456-801'],
  ['service@example.com', 'service@example.com'],
])('%s is read as %s', (number, read) => expect(homeNumber(number)).toBe(read));

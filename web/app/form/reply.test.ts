import { expect, test } from '@jest/globals';
import { fieldName } from './reply.ts';

test.each([
  ['subject', 'subject'],
  ['contact.phone', 'contact.phone'],
  ['workOrders.0.holderId', 'workOrders[0].holderId'],
  ['attachmentIds.12', 'attachmentIds[12]'],
])('%s is the field %s', (path, name) => expect(fieldName(path)).toBe(name));

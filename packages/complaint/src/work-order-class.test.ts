import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLASS_RULES, clocksOfClass } from './clock/rules.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { CHANNELS, FAULT_GRADES, PROGRAMME_KINDS, REQUEST_KINDS, TENANT_KINDS, WORK_ORDER_CLASSES } from './vocabulary.ts';
import { workOrderClass, type ClassFacts } from './work-order-class.ts';

const base: ClassFacts = {
  programmeKind: 'adc',
  holderTenantKind: 'partner',
  underOrder: false,
  holderIsOwner: false,
  kind: 'complaint',
  channel: 'hotline',
  urgent: false,
  difficult: false,
  faultGrade: null,
};

describe('each work order has exactly one class', () => {
  test.each([
    [{}, 'ordinary'],
    [{ urgent: true }, 'urgent'],
    [{ difficult: true }, 'difficult'],
    [{ urgent: true, difficult: true }, 'difficult'],
    [{ urgent: true, difficult: true, faultGrade: 'general' }, 'fault'],
    [{ holderTenantKind: 'vendor' }, 'vendor_other'],
    [{ holderTenantKind: 'vendor', urgent: true, difficult: true }, 'vendor_other'],
    [{ holderTenantKind: 'vendor', faultGrade: 'severe' }, 'fault'],
    [{ holderIsOwner: true }, 'direct'],
    [{ holderIsOwner: true, urgent: true }, 'direct'],
    [{ holderIsOwner: true, channel: 'email' }, 'direct'],
    [{ holderIsOwner: true, channel: 'email', kind: 'enquiry' }, 'electronic'],
    [{ holderIsOwner: true, channel: 'web', kind: 'support_request' }, 'electronic'],
    [{ holderIsOwner: true, channel: 'hotline', kind: 'enquiry' }, 'direct'],
    [{ holderIsOwner: true, faultGrade: 'severe', channel: 'web', kind: 'enquiry' }, 'fault'],
    [{ holderIsOwner: true, holderTenantKind: 'carrier' }, 'own_unit'],
    [{ programmeKind: 'banking', holderTenantKind: 'member', faultGrade: 'severe' }, 'forwarded'],
    [{ programmeKind: 'banking', holderTenantKind: 'association', holderIsOwner: true }, 'own_unit'],
    [{ programmeKind: 'banking', holderTenantKind: 'member', underOrder: true, urgent: true, faultGrade: 'severe' }, 'outlet'],
  ] as [Partial<ClassFacts>, string][])('%j: %s', (changes, expected) => expect(workOrderClass({ ...base, ...changes })).toBe(expected));

  test('whatever the facts, the class has a rule, and one or two clocks', () => {
    const facts = fc.record<ClassFacts>({
      programmeKind: fc.constantFrom(...PROGRAMME_KINDS),
      holderTenantKind: fc.constantFrom(...TENANT_KINDS),
      underOrder: fc.boolean(),
      holderIsOwner: fc.boolean(),
      kind: fc.constantFrom(...REQUEST_KINDS),
      channel: fc.constantFrom(...CHANNELS),
      urgent: fc.boolean(),
      difficult: fc.boolean(),
      faultGrade: fc.option(fc.constantFrom(...FAULT_GRADES)),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const found = workOrderClass(given);
        expect(WORK_ORDER_CLASSES).toContain(found);
        const clocks = clocksOfClass(found, given.faultGrade, DEFAULT_SETTINGS);
        expect([1, 2]).toContain(clocks.length);
        for (const { rule } of clocks) expect(rule).toBe(CLASS_RULES[found].rule);
      }),
    );
  });
});

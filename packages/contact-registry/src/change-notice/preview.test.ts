import { expect, test } from '@jest/globals';
import { entriesOf } from '../registration.ts';
import { CAST, Desk, NEW_CONTACT, NEW_LIAISON, WHOLE_CARD, draft } from '../testing/desk.ts';
import type { NoticeDraftInput } from './decision.ts';
import { previewCard } from './preview.ts';

const edited = (desk: Desk, more: Partial<NoticeDraftInput> & Pick<NoticeDraftInput, 'changes'>) => {
  const preview = previewCard(draft(more.changes, more), CAST.contactA, desk.context('to be'));
  if (preview.kind === 'refused') throw new Error(preview.code);
  return {
    problems: preview.problems.map(({ field, code, limit }) => [field, code, ...(limit === undefined ? [] : [limit])].join(' ')),
    notices: preview.notices.map(({ notice, conflicts }) => ({
      kind: notice.kind,
      state: notice.state,
      fields: notice.changes.map(({ field }) => field),
      plannedAt: notice.plannedAt,
      conflicts: conflicts.map(({ noticeId }) => noticeId),
    })),
  };
};
const NEW_NAME = { field: 'company_name', value: '湖南晨星科技' } as const;

test('a whole card with one field changed is one notice for its earliest day; what is as it was is left out', () => {
  const desk = Desk.registered();
  expect(edited(desk, { changes: [...entriesOf({ ...WHOLE_CARD, company_name: '湖南晨星科技' })] })).toEqual({
    problems: [],
    notices: [{ kind: 'change', state: 'submitted', fields: ['company_name'], plannedAt: '2026-03-23T16:00:00.000Z', conflicts: [] }],
  });
});

test('a liaison does not wait with the others: two notices, and the day is for the one that waits (REG-03)', () => {
  const desk = Desk.registered();
  expect(edited(desk, { changes: [NEW_LIAISON, NEW_CONTACT], effectiveDay: '2026-04-01' })).toEqual({
    problems: [],
    notices: [
      { kind: 'change', state: 'submitted', fields: ['service_contact'], plannedAt: '2026-03-31T16:00:00.000Z', conflicts: [] },
      { kind: 'on_notice', state: 'effective', fields: ['liaisons'], plannedAt: null, conflicts: [] },
    ],
  });
});

test('an emergency is for what waits; where nothing does it is not needed (REG-05)', () => {
  const desk = Desk.registered();
  const urgent = { emergency: true, reason: '联系人明日离职' };
  expect(edited(desk, { ...urgent, changes: [NEW_LIAISON, NEW_CONTACT] }).notices.map(({ kind }) => kind)).toEqual([
    'emergency',
    'on_notice',
  ]);
  expect(edited(desk, { ...urgent, changes: [NEW_LIAISON] }).problems).toEqual(['emergency emergency_not_needed']);
  expect(edited(desk, { emergency: true, changes: [NEW_CONTACT] }).problems).toEqual(['reason required']);
});

test('an open notice on the same field is named, and hides no other problem', () => {
  const desk = Desk.registered().submitted('earlier', [NEW_NAME]);
  const again = edited(desk, { changes: [{ field: 'company_name', value: '湖南晨星数字' }], effectiveDay: '2026-03-05' });
  expect(again.notices.map(({ conflicts }) => conflicts)).toEqual([['earlier']]);
  expect(again.problems).toEqual(['effectiveDay too_early 2026-03-24']);
});

test('nothing changed, nothing registered yet, wrong values: each is said once, in the words of the submission', () => {
  expect(edited(Desk.registered(), { changes: entriesOf(WHOLE_CARD) })).toEqual({ problems: ['changes nothing_changed'], notices: [] });
  const first = edited(new Desk(), { changes: [NEW_NAME] });
  expect(first.notices.map(({ kind }) => kind)).toEqual(['registration']);
  expect(first.problems).toContain('liaisons required');
  const wrong = edited(Desk.registered(), { changes: [{ field: 'hotline_fixed', value: '0731-84123456-801' }] });
  expect(wrong.problems).toEqual(['hotline_fixed extension_not_allowed']);
  expect(edited(Desk.registered(), { changes: [{ field: 'company_name', value: '长'.repeat(999) }] }).problems).toHaveLength(1);
});

test('who may not draft is refused', () => {
  const desk = Desk.registered();
  expect(previewCard(draft([NEW_NAME]), CAST.technicalA, desk.context('to be'))).toEqual({ kind: 'refused', code: 'role_missing' });
});

import { expect, test } from '@jest/globals';
import { readForm } from '#app/form/submission.server.ts';
import { isOfOurs } from '#app/form/submitted.server.ts';
import { fieldOfProblem } from './concern-form.server.ts';
import { intakeForm } from './intake-form.server.ts';

const BANK = '01990000-0002-7000-8000-000000000031';
const OUTLET = '01990000-0003-7000-8000-000000000031';

/** The form as the page posts it: every field is there, most are empty. */
function posted(filled: Record<string, string>): FormData {
  const form = new FormData();
  const empty = [0, 1, 2, 3, 4].flatMap((n) => [`concern.staff[${n}].name`, `concern.staff[${n}].position`]);
  const speakers = [0, 1, 2, 3, 4].flatMap((n) => [`concern.representatives[${n}].name`, `concern.representatives[${n}].phone`]);
  for (const name of ['concern.about', ...empty, ...speakers]) form.set(name, '');
  const told = {
    kind: 'COMPLAINT',
    customerKind: 'INDIVIDUAL',
    channel: 'PHONE',
    subject: '拒收零钞',
    description: '没有点钞机',
    wish: '道歉',
  };
  for (const [name, value] of Object.entries({
    ...told,
    'contact.name': '王',
    'contact.phone': '13900001111',
    solvedBy: 'NOT_YET',
    ...filled,
  }))
    form.set(name, value);
  return form;
}

test.each([
  ['nobody named', {}, null],
  ['an outlet', { 'concern.about': `${BANK}/${OUTLET}` }, { memberId: BANK, unitId: OUTLET, staff: [], representatives: [] }],
  [
    'the second of the staff and a representative',
    { 'concern.staff[1].name': '李某', 'concern.representatives[0].name': '王', 'concern.representatives[0].phone': '10086' },
    { memberId: null, unitId: null, staff: [{ name: '李某', position: '' }], representatives: [{ name: '王', phone: '10086' }] },
  ],
])('%s', (_what, filled, concern) => {
  const form = posted(filled);
  // What the page posts is what the server takes for a form of a page of ours.
  expect(isOfOurs(form)).toBe(true);
  const submission = readForm(form, intakeForm('Asia/Shanghai', '2026-11-28T00:00:00.000Z', null));
  expect(submission.status === 'success' ? submission.value.concern : submission.error).toEqual(concern);
});

test.each([
  ['concern.representatives.0.phone', 'concern.representatives[0].phone'],
  ['concern.representatives.1.phone', 'concern.representatives[3].phone'],
  ['concern.representatives', 'concern.representatives[0].name'],
  ['concern.staff.0.name', 'concern.staff[2].name'],
  ['concern.unitId', 'concern.about'],
  ['attachments', 'files'],
  ['contact.phone', 'contact.phone'],
])('a problem at %s stands beside %s, whatever rows before it were left empty', (field, beside) => {
  const form = posted({
    'concern.staff[2].position': '柜员',
    'concern.representatives[0].name': '王',
    'concern.representatives[3].name': '李',
  });
  expect(fieldOfProblem(form, field)).toBe(beside);
});

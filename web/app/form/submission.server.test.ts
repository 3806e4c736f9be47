import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { invalid, readForm, refuse } from './submission.server.ts';

const form = new FormData();
for (const name of ['form', 'web_column', 'email', 'contact.phone', 'act']) form.set(name, 'x');

test('errors follow each other as their fields do in the form, those of fields that were not sent last', () => {
  const submission = readForm(form, z.looseObject({}));
  const fields = { accepted: ['required'], 'contact.phone': ['required'], email: ['not_an_email'], web_column: ['not_a_url'] };
  expect(refuse(form, submission, { fields }).order).toEqual(['web_column', 'email', 'contact.phone', 'accepted']);
  const wrong = readForm(form, z.object({ email: z.email(), web_column: z.url() }));
  expect(invalid(form, wrong).order).toEqual(['web_column', 'email']);
  expect(refuse(form, submission, {}).order).toEqual([]);
});

test('a field that sends nothing while no box of it is ticked stands where the form says, and what is about all of it stands first', () => {
  const ticked = new FormData();
  for (const [name, value] of [
    ['form', 'propose'],
    ['points', ''],
    ['listed', 'evidence'],
    ['people[0].name', ''],
    ['reason', ''],
  ] as const)
    ticked.append(name, value);
  const submission = readForm(ticked, z.looseObject({}));
  const fields = { reason: ['required'], people: ['required'], evidence: ['required'], points: ['required'] };
  expect(refuse(ticked, submission, { fields, form: ['no'] }).order).toEqual(['', 'points', 'evidence', 'people', 'reason']);
});

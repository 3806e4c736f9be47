import { describe, expect, test } from '@jest/globals';
import { FORM_FIELDS, FORM_TITLES, typedFields, type FormName } from '@lianban/complaint/two-track/forms';
import { TRACK_TABLE, TRACKS } from '@lianban/complaint/two-track/tracks';

/** TRK-02: one form per track. */
const FORMS = Object.keys(FORM_TITLES) as FormName[];
const ofStep = (form: FormName, step: string) => FORM_FIELDS[form].filter((field) => field.step === step).map(({ name }) => name);

describe('TRK-02 the forms', () => {
  test('have their names, one per track', () => {
    expect(TRACKS.map((track) => TRACK_TABLE[track].flatMap(({ form }) => (form === undefined ? [] : [FORM_TITLES[form]])))).toEqual([
      ['营业部客户纠纷受理表'],
      ['总部客户纠纷及投诉受理表'],
      ['重大客户纠纷及投诉受理表'],
    ]);
  });

  test.each(FORMS)('%s: each field once, in a step of its track, in the order of the steps', (form) => {
    const track = TRACKS.find((one) => TRACK_TABLE[one].some((step) => step.form === form));
    const steps = track === undefined ? [] : TRACK_TABLE[track].map(({ name }) => name);
    const places = FORM_FIELDS[form].map(({ step }) => steps.indexOf(step));
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(new Set(FORM_FIELDS[form].map(({ name }) => name)).size).toBe(FORM_FIELDS[form].length);
  });

  test('the major one has why, both reports, audit’s findings and signature', () => {
    expect(ofStep('major_complaint', 'record')).toContain('why_major');
    expect([ofStep('major_complaint', 'report_to_head'), ofStep('major_complaint', 'report_to_leader')]).toEqual([
      ['reported_to_head_at'],
      ['reported_to_leader_at'],
    ]);
    expect(ofStep('major_complaint', 'sign')).toEqual(['signed_by', 'signed_at']);
  });

  test('head office’s has the answer and the call-back, the branch’s neither', () => {
    expect(ofStep('head_office_complaint', 'call_back')).toEqual(['call_back_outcome', 'call_back_comment']);
    expect([ofStep('branch_dispute', 'answer'), ofStep('branch_dispute', 'call_back')]).toEqual([[], []]);
  });

  test.each([
    ['major', 'record', ['reason']],
    ['major', 'investigate', ['findings', 'opinion']],
    ['major', 'tell_leader', []],
    ['major', 'answer', ['answer']],
    ['head_office_ordinary', 'record_result', ['result']],
    ['head_office_ordinary', 'call_back', []],
    ['branch_ordinary', 'investigate', ['opinion', 'findings', 'result']],
  ] as const)('%s, %s: what must be written, or the step is not taken', (track, step, texts) => {
    expect(typedFields(track, step).flatMap(({ text, required }) => (required ? [text] : []))).toEqual(texts);
  });
});

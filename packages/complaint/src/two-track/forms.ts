import { TRACK_TABLE, type Track, type TrackStepName } from './tracks.ts';

/** The forms, one per track (TRK-02): 营业部客户纠纷受理表, 总部客户纠纷及投诉受理表, 重大客户纠纷及投诉受理表. */
export const FORM_TITLES = {
  branch_dispute: '营业部客户纠纷受理表',
  head_office_complaint: '总部客户纠纷及投诉受理表',
  major_complaint: '重大客户纠纷及投诉受理表',
} as const;
export type FormName = keyof typeof FORM_TITLES;

/** One field of a form: in which step it is filled, and whether that step may be taken without it. */
export interface FormField {
  readonly name: string;
  readonly step: TrackStepName;
  readonly required: boolean;
}

const field = (name: string, step: TrackStepName, required = true): FormField => ({ name, step, required });
const optional = (name: string, step: TrackStepName): FormField => field(name, step, false);

/** What every form begins with: the complaint as it was taken. */
const TAKEN: readonly FormField[] = [
  field('number', 'record'),
  field('received_at', 'record'),
  field('channel', 'record'),
  field('customer_name', 'record'),
  field('customer_phone', 'record'),
  optional('customer_account', 'record'),
  optional('outlet', 'record'),
  optional('staff_concerned', 'record'),
  field('kind', 'record'),
  field('matter', 'record'),
  field('wish', 'record'),
  field('taken_by', 'record'),
];

/** The fields of each form, in the order of the paper. */
export const FORM_FIELDS: Readonly<Record<FormName, readonly FormField[]>> = {
  branch_dispute: [
    ...TAKEN,
    field('reported_to_head_at', 'report_to_head'),
    field('head_opinion', 'investigate'),
    field('findings', 'investigate'),
    field('result', 'investigate'),
    field('archived_at', 'archive'),
  ],
  head_office_complaint: [
    ...TAKEN,
    field('reported_to_head_at', 'report_to_head'),
    field('passed_to', 'pass_on'),
    field('head_opinion', 'pass_on'),
    field('findings', 'investigate'),
    field('answered_at', 'answer'),
    field('answer', 'answer'),
    field('result', 'record_result'),
    field('call_back_outcome', 'call_back'),
    optional('call_back_comment', 'call_back'),
    field('archived_at', 'archive'),
  ],
  major_complaint: [
    ...TAKEN,
    field('why_major', 'record'),
    field('reported_to_head_at', 'report_to_head'),
    field('reported_to_leader_at', 'report_to_leader'),
    field('audit_findings', 'investigate'),
    field('audit_opinion', 'investigate'),
    field('signed_by', 'sign'),
    field('signed_at', 'sign'),
    field('leader_told_at', 'tell_leader'),
    optional('leader_opinion', 'tell_leader'),
    field('call_centre_told_at', 'tell_call_centre'),
    field('answered_at', 'answer'),
    field('answer', 'answer'),
    field('result', 'record_result'),
    field('archived_at', 'archive'),
  ],
};

/** The texts of a step that are typed in; everything else on a form is known without. */
export const TRACK_TEXTS = ['reason', 'opinion', 'findings', 'result', 'answer', 'comment', 'note'] as const;
export type TrackText = (typeof TRACK_TEXTS)[number];

/** Under which text a field of a form is kept. */
const TYPED: Readonly<Record<string, TrackText>> = {
  why_major: 'reason',
  head_opinion: 'opinion',
  audit_opinion: 'opinion',
  leader_opinion: 'opinion',
  findings: 'findings',
  audit_findings: 'findings',
  result: 'result',
  answer: 'answer',
  call_back_comment: 'comment',
};

/** A field of a form that whoever takes the step writes. */
export interface TypedField {
  readonly name: string;
  readonly text: TrackText;
  readonly required: boolean;
}

/** The form of a track (TRK-02). */
export function formOf(track: Track): FormName {
  const found = TRACK_TABLE[track].find(({ form }) => form !== undefined)?.form;
  if (found === undefined) throw new Error(`track ${track} has no form`);
  return found;
}

/** What whoever takes a step writes on the track's form, in the order of the paper; a remark may be added to every step. */
export function typedFields(track: Track, step: TrackStepName): TypedField[] {
  const fields = FORM_FIELDS[formOf(track)].flatMap(({ name, step: of, required }) => {
    const text = TYPED[name];
    return of === step && text !== undefined ? [{ name, text, required }] : [];
  });
  return [...fields, { name: 'note', text: 'note', required: false }];
}

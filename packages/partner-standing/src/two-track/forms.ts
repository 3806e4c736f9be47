import type { FieldProblem } from '@lianban/complaint/decision';
import { plainText } from '@lianban/complaint/decide/field-checks';
import type { TrackStepName } from './tracks.ts';

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

/** The fields a step asks for and that are still empty: it may not be taken without them. */
export function missingInForm(form: FormName, step: TrackStepName, values: Readonly<Record<string, string>>): FieldProblem[] {
  return FORM_FIELDS[form]
    .filter((one) => one.step === step && one.required && plainText(values[one.name] ?? '') === '')
    .map(({ name }) => ({ field: name, code: 'required' }));
}

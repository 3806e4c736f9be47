import { decideDeduction } from './deduction/decide-deduction.ts';
import { deductionCommandField } from './deduction/deduction-command-field.ts';
import { deduction, deductions } from './deduction/deduction.queries.ts';
import { proposeDeduction } from './deduction/propose-deduction.ts';
import { closeMonth } from './month-close/close-month.ts';
import { cardVersions, monthToClose, ownCardVersions } from './month-close/month-close.queries.ts';
import { decideObjection } from './objection/decide-objection.ts';
import { fileObjection } from './objection/file-objection.ts';
import { objectionCommandField } from './objection/objection-command-field.ts';
import { cardObjection, cardObjections } from './objection/objection.queries.ts';

/** What both sides ask of deductions and objections; each sees its own. */
const conductQueries = { deduction, deductions, cardObjection, cardObjections };

/** What a partner asks of its conduct. */
export const ownConductQueries = { ...conductQueries, cardVersions: ownCardVersions };

/** What the carrier asks of the conduct of all partners. */
export const wholeConductQueries = { ...conductQueries, cardVersions, monthToClose };

/** What a partner does about it. */
export const ownConductMutations = { fileObjection: objectionCommandField(fileObjection) };

/** What the carrier does. */
export const wholeConductMutations = {
  proposeDeduction: deductionCommandField(proposeDeduction),
  decideDeduction: deductionCommandField(decideDeduction),
  decideObjection: objectionCommandField(decideObjection),
  closeMonth,
};

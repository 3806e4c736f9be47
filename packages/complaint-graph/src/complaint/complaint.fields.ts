import { commandField } from '../command/command-field.ts';
import { customers } from '../customer/customer.queries.ts';
import { complaints, counts } from '../list/list.queries.ts';
import { desk } from '../organisation/programme.queries.ts';
import { addAnalysis } from './add-analysis.ts';
import { closeComplaint } from './close-complaint.ts';
import { complaint, complaintByNumber, repeatProposals } from './complaint.queries.ts';
import { confirmRecord } from './confirm-record.ts';
import { decideMajor } from './decide-major.ts';
import { judgeValidity } from './judge-validity.ts';
import { linkRepeat } from './link-repeat.ts';
import { recordCallBack } from './record-call-back.ts';
import { takeComplaint } from './take-complaint.ts';
import { withdrawComplaint } from './withdraw-complaint.ts';

/** Every face's questions about complaints. */
export const complaintQueries = { desk, complaints, complaint, complaintByNumber, counts };

/** What intake asks while the customer speaks. */
export const intakeQueries = { customers, repeatProposals };

/** What intake and the record need (CMP-02, 03, 12). */
export const intakeMutations = {
  takeComplaint: commandField(takeComplaint),
  confirmRecord: commandField(confirmRecord),
  linkRepeat: commandField(linkRepeat),
};

/** From the call-back to the end (CMP-01, 04, 05). */
export const closingMutations = {
  recordCallBack: commandField(recordCallBack),
  decideMajor: commandField(decideMajor),
  addAnalysis: commandField(addAnalysis),
  withdrawComplaint: commandField(withdrawComplaint),
  closeComplaint: commandField(closeComplaint),
};

/** What the association finds of a complaint (CMP-02, ASC-01). */
export const validityMutations = { judgeValidity: commandField(judgeValidity) };

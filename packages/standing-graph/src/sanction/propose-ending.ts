import { proposeEnding as propose } from '@lianban/persistence/standing/sanctions';
import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { complaintEvidence } from './complaint-evidence.ts';

/** SAN-05: where it is serious 情节严重, a manager proposes that the cooperation end; a reviewer and a second person decide. */
export const proposeEnding: StandingCommandForm = (input) => {
  const asked = {
    partnerTenantId: input.id('partnerId'),
    serviceId: input.idOrNull('serviceId'),
    evidence: complaintEvidence(input),
    reason: input.said('reason'),
  };
  return { version: null, give: (database, request) => propose(database, request, asked) };
};

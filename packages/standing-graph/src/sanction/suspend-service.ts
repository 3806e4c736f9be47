import { suspendService as suspend } from '@lianban/persistence/standing/sanctions';
import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { complaintEvidence } from './complaint-evidence.ts';

/** SAN-05: one manager suspends a service at once; reviewed by another person afterwards. */
export const suspendService: StandingCommandForm = (input) => {
  const asked = { serviceId: input.id('serviceId'), evidence: complaintEvidence(input), reason: input.said('reason') };
  return { version: null, give: (database, request) => suspend(database, request, asked) };
};

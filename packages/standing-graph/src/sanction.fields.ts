import { acceptPlan } from './sanction/accept-plan.ts';
import { approveEnding } from './sanction/approve-ending.ts';
import { confirmSanction } from './sanction/confirm-sanction.ts';
import { decideSanctionObjection } from './sanction/decide-sanction-objection.ts';
import { declineEnding } from './sanction/decline-ending.ts';
import { declineSanction } from './sanction/decline-sanction.ts';
import { findCompliant } from './sanction/find-compliant.ts';
import { liftSanction } from './sanction/lift-sanction.ts';
import { objectToSanction } from './sanction/object-to-sanction.ts';
import { proposeEnding } from './sanction/propose-ending.ts';
import { returnPlan } from './sanction/return-plan.ts';
import { reviewSuspension } from './sanction/review-suspension.ts';
import { judgementField, sanctionCommandField } from './sanction/sanction-command-field.ts';
import { massAlerts, sanction, sanctions, suspensions } from './sanction/sanction.queries.ts';
import { relatedServices, relateServices } from './sanction/service-relation.resolvers.ts';
import { submitPlan } from './sanction/submit-plan.ts';
import { suspendService } from './sanction/suspend-service.ts';

/** What both sides ask of sanctions; each sees its own. */
export const sanctionQueries = { sanction, sanctions, suspensions, massAlerts };

/** What the carrier asks besides. */
export const wholeSanctionQueries = { ...sanctionQueries, relatedServices };

/** What a partner does about a sanction. */
export const ownSanctionMutations = {
  submitPlan: sanctionCommandField(submitPlan),
  objectToSanction: sanctionCommandField(objectToSanction),
};

/** What the carrier does. */
export const wholeSanctionMutations = {
  confirmSanction: sanctionCommandField(confirmSanction),
  declineSanction: sanctionCommandField(declineSanction),
  approveEnding: sanctionCommandField(approveEnding),
  declineEnding: sanctionCommandField(declineEnding),
  returnPlan: sanctionCommandField(returnPlan),
  acceptPlan: sanctionCommandField(acceptPlan),
  findCompliant: sanctionCommandField(findCompliant),
  reviewSuspension: sanctionCommandField(reviewSuspension),
  liftSanction: sanctionCommandField(liftSanction),
  decideSanctionObjection: sanctionCommandField(decideSanctionObjection),
  suspendService: judgementField(suspendService),
  proposeEnding: judgementField(proposeEnding),
  relateServices,
};

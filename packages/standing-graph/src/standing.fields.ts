import { complaintsBehind, ownComplaints, ownScorecard, scorecard, scorecards } from './scorecard/scorecard.queries.ts';

/** What a partner asks of its own standing. */
export const ownStandingQueries = { scorecard: ownScorecard, scorecardComplaints: ownComplaints };

/** What the carrier asks of the standing of all partners. */
export const wholeStandingQueries = { scorecard, scorecards, scorecardComplaints: complaintsBehind };

import { complaintsBehind, ownComplaints, ownScorecard, scorecard, scorecards } from './scorecard/scorecard.queries.ts';
import { standingSettings } from './settings/standing-settings.queries.ts';

/** What a partner asks of its own standing. */
export const ownStandingQueries = { scorecard: ownScorecard, scorecardComplaints: ownComplaints, standingSettings };

/** What the carrier asks of the standing of all partners. */
export const wholeStandingQueries = { scorecard, scorecards, scorecardComplaints: complaintsBehind, standingSettings };

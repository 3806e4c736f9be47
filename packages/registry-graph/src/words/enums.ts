import { enumOf } from '@lianban/complaint-graph/words/enums';
import { NOTICE_KINDS } from '@lianban/contact-registry/change-notice/event';
import { NOTICE_STATES } from '@lianban/contact-registry/change-notice/states';
import { DRILL_OUTCOMES, DRILLED_FIELDS } from '@lianban/contact-registry/drills';
import { MANUAL_KINDS } from '@lianban/contact-registry/manuals';
import { PLAIN_FIELDS } from '@lianban/contact-registry/registration';

/** The fields of a card as the graph names them; those of services are named apart from the service. */
export const CARD_FIELDS = [...PLAIN_FIELDS, 'service_number', 'tariff'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

export const NOTICE_VIEWS = ['owed', 'open', 'drafts', 'exceptions', 'short_notice', 'all'] as const;
export const OWED_STEPS = ['acknowledgement', 'approval', 'exception', 'confirmation'] as const;

/** Inner values of the registry's enums, lower case as in SQL and code. */
export const registryEnums = {
  CardField: enumOf(CARD_FIELDS),
  ChangeNoticeKind: enumOf(NOTICE_KINDS),
  ChangeNoticeState: enumOf(NOTICE_STATES),
  ChangeNoticeView: enumOf(NOTICE_VIEWS),
  OwedStep: enumOf(OWED_STEPS),
  MobileException: enumOf(['not_china_mobile', 'mobile_changes']),
  DecidedHow: enumOf(['acknowledged', 'approved', 'on_notice', 'unanswered']),
  StretchTime: enumOf(['past', 'now', 'upcoming']),
  DrilledField: enumOf(DRILLED_FIELDS),
  DrillOutcome: enumOf(DRILL_OUTCOMES),
  ManualKind: enumOf(MANUAL_KINDS),
  OwedReason: enumOf(['missing', 'not_yet_valid', 'ended', 'ending']),
};

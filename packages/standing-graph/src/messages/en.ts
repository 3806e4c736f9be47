import type { StandingMessages } from './messages.ts';

export const en: StandingMessages = {
  refusals: {
    not_a_party: 'Your organisation does not keep partners’ standing.',
    role_missing: 'Your role may not do this.',
    seat_limited_to_unit: 'Standing is the whole organisation’s: a seat limited to a unit may not do this.',
  },
  problems: {
    not_an_amount: 'Enter an amount, such as 12345.60.',
    too_many_decimals: 'An amount has two decimals at most.',
    amount_too_large: 'The amount is too large.',
    partner_unknown: 'There is no such partner.',
    partner_ambiguous: 'Several partners have this name: write the whole one.',
    row_repeated: 'Row {limit} is about the same partner and month.',
    not_a_month: 'Enter a month, such as 2026-10.',
    not_a_day: 'This is no day.',
    not_a_count: 'Enter a whole number.',
    repeated: 'It is there twice.',
    in_the_future: 'It has not come yet.',
    entered_meanwhile: 'Somebody entered “{limit}” meanwhile: look at it before you save.',
  },
};

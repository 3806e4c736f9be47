import { DRILL_OUTCOMES, DRILLED_FIELDS } from '@lianban/contact-registry/drills';
import { logDrill } from '@lianban/persistence/contact-registry/log-drill';
import type { EntryForm } from '../entry/entry-field.ts';

/** A call that tried a partner's number (REG-07). */
export const logDrillForm: EntryForm = (input) => {
  const partnerTenantId = input.id('partnerId');
  const drill = {
    field: input.word('field', DRILLED_FIELDS),
    outcome: input.word('outcome', DRILL_OUTCOMES),
    at: input.instant('at'),
    note: input.said('note'),
  };
  return { partnerTenantId, enter: (database, request) => logDrill(database, request, drill) };
};

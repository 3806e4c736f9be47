import { MEDIA } from '@lianban/partner-standing/accountability/facts';
import { enterPublicity as enter } from '@lianban/persistence/standing/accountability';
import { standingCommandField, type StandingCommandForm } from '@lianban/standing-graph/command/standing-command-field';
import { caseReads } from './case-reads.ts';

const form: StandingCommandForm = (input) => {
  const asked = {
    memberTenantId: input.id('memberId'),
    outletUnitId: input.idOrNull('outletId'),
    complaintId: input.idOrNull('complaintId'),
    medium: input.word('medium', MEDIA),
    source: input.said('source'),
    appearedAt: input.instant('appearedAt'),
    mishandled: input.flag('mishandled'),
    reason: input.said('reason'),
  };
  return { version: null, give: (database, request) => enter(database, request, asked) };
};

/** A matter that reached the internet or the press, entered with its source (ACC-01(4)). Nothing that was there before changes. */
export const enterPublicity = standingCommandField(form, {
  done: async (context, id, replayed) => ({ __typename: 'PublicityEntered', publicity: await caseReads(context).publicity(id), replayed }),
  conflict: () => Promise.reject(new Error('publicity is entered once')),
  fieldName: (field) => (field === 'outletUnitId' ? 'outletId' : field),
});

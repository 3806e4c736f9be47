import type { ConcernData, ContactData } from '@lianban/complaint/command';
import { CHANNELS, CUSTOMER_KINDS, REQUEST_KINDS, SOLVED_BY, type IsoInstant } from '@lianban/complaint/vocabulary';
import type { CommandForm } from '../command/command-form.ts';
import { InputReader } from '../command/input-reader.ts';
import { sentFile } from '../story/add-attachment.ts';
import { readWorkOrderDraft } from '../work-order/work-order-draft.ts';

const MOST_WORK_ORDERS = 10;
const MOST_FILES = 20;
/** More than may be; how many may, the rule says (ASC-01). */
const MOST_PEOPLE = 20;

/** One act of intake (CMP-01, 02, 12). The number is given by the write path. */
export const takeComplaint: CommandForm<'take_complaint'> = (input, making) => ({
  complaintId: null,
  command: {
    name: 'take_complaint',
    number: '',
    kind: input.word('kind', REQUEST_KINDS),
    customerKind: input.word('customerKind', CUSTOMER_KINDS),
    customerId: input.idOrNull('customerId'),
    contact: readContact(input.part('contact') ?? new InputReader({}, 'contact.', input.problems)),
    concern: readConcern(input.part('concern')),
    channel: input.word('channel', CHANNELS),
    serviceId: input.idOrNull('serviceId'),
    unitId: input.idOrNull('unitId'),
    subject: input.said('subject'),
    description: input.said('description'),
    wish: input.said('wish'),
    confirmedAt: input.instantOrNull('confirmedAt'),
    discoveredAt: input.instantOrNull('discoveredAt'),
    receivedAt: input.instantOrNull('receivedAt') ?? earlier(making.now(), input.instantOrNull('confirmedAt')),
    attempts: input.integer('attempts', 1, 99, 1),
    solvedBy: input.word('solvedBy', SOLVED_BY, 'not_yet'),
    responsibilityUnclear: input.flag('responsibilityUnclear'),
    repeatOf: input.idOrNull('repeatOfId'),
    workOrders: input.parts('workOrders', MOST_WORK_ORDERS).map((part) => readWorkOrderDraft(part, making)),
    attachments: input.ids('attachmentIds', MOST_FILES).map(sentFile),
  },
});

/** Where no receipt is stated it is now, but never after the customer confirmed the record: the form was open a while. */
function earlier(now: IsoInstant, confirmedAt: IsoInstant | null): IsoInstant {
  return confirmedAt !== null && confirmedAt < now ? confirmedAt : now;
}

function readContact(input: InputReader): ContactData {
  return { name: input.said('name'), phone: input.said('phone'), email: input.said('email'), address: input.said('address') };
}

function readConcern(input: InputReader | null): ConcernData | null {
  return (
    input && {
      memberTenantId: input.idOrNull('memberId'),
      unitId: input.idOrNull('unitId'),
      staff: input.parts('staff', MOST_PEOPLE).map((part) => ({ name: part.said('name'), position: part.said('position') })),
      representatives: input.parts('representatives', MOST_PEOPLE).map((part) => ({ name: part.said('name'), phone: part.said('phone') })),
    }
  );
}

import type { OrderFragment, PageFragment } from '#app/gql/graphql.ts';

/** One thing a person may do, or may not and why. */
export interface ActionItem {
  /** Name of the form on the page; unique. */
  readonly form: string;
  readonly name: string;
  readonly order: OrderFragment | null;
  readonly message: string | null;
}

/** Reasons about who one is; they would only say 'not you', and are not shown. */
const ABOUT_RIGHTS = new Set([
  'not_a_party',
  'not_the_first_receiver',
  'not_the_holder',
  'not_the_sender',
  'not_in_this_programme',
  'not_a_supervisor',
  'role_missing',
  'system_only',
  'audience_not_allowed',
  'contact_not_open',
]);

/** The usual order of work: what moves the matter on first, notes last. */
const ORDER = [
  'accept_work_order',
  'give_information',
  'decide_dispute',
  'reply_to_work_order',
  'resolve_work_order',
  'record_call_back',
  'return_work_order',
  'judge_validity',
  'report_progress',
  'request_information',
  'send_work_order',
  'urge_work_order',
  'confirm_record',
  'decide_major',
  'add_analysis',
  'reclassify_work_order',
  'recall_work_order',
  'dispute_routing',
  'link_repeat',
  'add_note',
  'add_attachment',
  'close_complaint',
  'withdraw_complaint',
];

/** The text of an act: for some classes of order, and for who sends a leg of forwarding, it has words of its own. */
export function wordsOf(
  list: 'command' | 'submit' | 'commandHelp',
  { name, order }: Pick<ActionItem, 'name' | 'order'>,
  complaint: Pick<PageFragment, 'owner' | 'myRole'>,
): string[] {
  const leg =
    name === 'send_work_order' && complaint.owner.kind === 'ASSOCIATION'
      ? complaint.myRole === 'OWNER'
        ? 'FORWARDED'
        : 'OUTLET'
      : order?.class;
  return [`${list}.${name}_${leg ?? ''}`, `${list}.${name}`];
}

/** Who has an order, as one says it: an outlet by its own name. */
export const holderOf = ({ holder, holderUnit }: Pick<OrderFragment, 'holder' | 'holderUnit'>): string =>
  holderUnit?.name ?? holder.shortName;

/** Before anybody was sent anything the matter waits for that alone; what the customer said comes after it. */
const UNSENT = ['judge_validity', 'send_work_order'];

/** Nobody has it: nothing was sent yet, or what was sent is void or recalled. */
export const isUnsent = ({ status }: Pick<PageFragment, 'status'>): boolean => status === 'ACCEPTED';

/** What can be done now, and what cannot for a reason worth knowing; revealing contact data stands beside the data itself. */
export function actionList(complaint: Pick<PageFragment, 'actions' | 'status' | 'workOrders'>): {
  allowed: ActionItem[];
  refused: ActionItem[];
} {
  const places = isUnsent(complaint) ? [...UNSENT, ...ORDER.filter((name) => !UNSENT.includes(name))] : ORDER;
  const rank = (item: ActionItem): number => places.indexOf(item.name);
  const allowed: ActionItem[] = [];
  const refused: ActionItem[] = [];
  const add = (
    action: { name: string; allowed: boolean; reason?: string | null; message?: string | null },
    order: OrderFragment | null,
  ) => {
    if (action.name === 'reveal_contact' || !ORDER.includes(action.name)) return;
    const item = {
      form: order ? `${action.name}-${order.ordinal}` : action.name,
      name: action.name,
      order,
      message: action.message ?? null,
    };
    if (action.allowed) allowed.push(item);
    else if (action.reason && !ABOUT_RIGHTS.has(action.reason) && action.message) refused.push(item);
  };
  for (const order of complaint.workOrders) for (const action of order.actions) add(action, order);
  for (const action of complaint.actions) add(action, null);
  const open = new Set(complaint.workOrders.filter((order) => !order.endedAt).map((order) => order.id));
  return {
    allowed: allowed.sort((a, b) => rank(a) - rank(b)),
    refused: refused.filter((item) => item.order === null || open.has(item.order.id)).sort((a, b) => rank(a) - rank(b)),
  };
}

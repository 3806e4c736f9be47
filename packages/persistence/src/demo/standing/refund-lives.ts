import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { RefundState } from '@lianban/partner-standing/refund/states';
import type { RefundClaim, RefundStep } from '../../standing/refunds.ts';
import { demoId } from '../identifiers.ts';
import type { DemoTenant } from '../organisations.ts';
import { namedPartner } from '../registry/cards.ts';
import { daysAgo, monthAgo, onDay, type DemoDesk } from './calendar.ts';

/** A demonstration refund: its fixed id, what is claimed, and the steps that make it what it is. */
export interface DemoRefund {
  readonly id: Uuid;
  readonly name: string;
  readonly shows: string;
  readonly partner: DemoTenant;
  readonly claim: Omit<RefundClaim, 'complaintId'>;
  readonly claimed: { readonly at: IsoInstant; readonly by: DemoDesk };
  readonly steps: readonly { readonly at: IsoInstant; readonly by: DemoDesk; readonly command: RefundStep }[];
  readonly expected: RefundState;
}

interface Plan {
  readonly name: string;
  readonly shows: string;
  readonly partner: string;
  /** Which of the partner's services, and what the bill says. */
  readonly service?: number;
  readonly item: string;
  readonly charged: string;
  readonly kind?: RefundClaim['kind'];
  readonly reason: string;
  readonly by?: DemoDesk;
  readonly at: (now: number) => number;
  readonly billed: (now: number) => Month;
  /** Steps with the days after the claim. */
  readonly steps: readonly (readonly [days: number, by: DemoDesk, command: RefundStep])[];
  readonly expected: RefundState;
}

const verify = (wrong: string, reason: string): RefundStep => ({ name: 'verify', wrong, reason });
const approve = (double: boolean, reason = ''): RefundStep => ({ name: 'approve', double, reason });
const credit = (reference: string): RefundStep => ({ name: 'credit', reference });

/** Refunds in every state, each for one thing to show (REF-01…03). */
const PLANS: readonly Plan[] = [
  {
    name: 'deducted',
    shows: 'REF-01, REF-02: a wrong charge, verified by the partner, doubled, credited and deducted from its settlement',
    partner: '云桥软件',
    item: '移动办公云平台月租',
    charged: '360.00',
    reason: '客户已于上月退订三个账号，本月账单仍按原数收取',
    at: (now) => onDay(monthAgo(now, 2), 26),
    billed: (now) => monthAgo(now, 3),
    steps: [
      [2, 'partner', verify('108.00', '核对开户记录，三个账号退订未同步，多收 108 元')],
      [3, 'approver', approve(false)],
      [5, 'clerk', credit('JF-2026-0031')],
    ],
    expected: 'deducted',
  },
  {
    name: 'function fee doubled',
    shows: 'REF-03: a group function fee that the carrier returns double by its own decision',
    partner: '麓谷数据',
    item: '集团彩铃功能费',
    charged: '1280.50',
    kind: 'function_fee',
    reason: '集团彩铃两周无法更换，客户强烈投诉',
    at: (now) => onDay(monthAgo(now, 2), 9),
    billed: (now) => monthAgo(now, 2),
    steps: [
      [1, 'clerk', verify('1280.50', '工单显示故障期间功能不可用，整月功能费应退')],
      [3, 'approver', approve(true, '故障持续两周且多次催办未果，按双倍退还')],
      [4, 'clerk', credit('JF-2026-0044')],
    ],
    expected: 'deducted',
  },
  {
    name: 'credited',
    shows: 'REF-02: paid to the customer and waiting for the month to be settled',
    partner: '云桥软件',
    service: 1,
    item: '企业短信助手套餐费',
    charged: '50.00',
    reason: '客户称从未订购',
    at: (now) => daysAgo(now, 4.5),
    billed: (now) => monthAgo(now, 1),
    steps: [
      [0.5, 'partner', verify('50.00', '未查到订购确认短信，属误开通')],
      [1.5, 'approver', approve(false)],
      [2.5, 'clerk', credit('JF-2026-0058')],
    ],
    expected: 'credited',
  },
  {
    name: 'approved',
    shows: 'REF-01: approved by the second of three hands; the clerk is to credit it',
    partner: '湘通物联',
    service: 1,
    item: '平安校园通包月费',
    charged: '15.00',
    reason: '学生已毕业，家长多次要求停用后仍扣费',
    at: (now) => daysAgo(now, 9),
    billed: (now) => monthAgo(now, 1),
    steps: [
      [2, 'clerk', verify('15.00', '停用申请记录属实')],
      [5, 'approver', approve(false)],
    ],
    expected: 'approved',
  },
  {
    name: 'verified',
    shows: 'REF-01: the doubled amount is computed and shown; it waits for approval',
    partner: '方舟信息',
    item: '家校互动包月费',
    charged: '10.00',
    reason: '同一学生被重复计费',
    at: (now) => daysAgo(now, 6),
    billed: (now) => monthAgo(now, 1),
    steps: [[1, 'partner', verify('5.00', '重复计费一次，应退 5 元')]],
    expected: 'verified',
  },
  {
    name: 'denied',
    shows: 'REF-01: the partner says that nothing was charged wrongly; the carrier decides',
    partner: '桃源电商',
    item: '优惠券速递包月费',
    charged: '8.00',
    reason: '客户称未收到任何优惠券',
    at: (now) => daysAgo(now, 8),
    billed: (now) => monthAgo(now, 1),
    steps: [[2, 'partner', { name: 'deny', reason: '下发日志显示当月发送二十三条，均成功送达' }]],
    expected: 'denied',
  },
  {
    name: 'rejected',
    shows: 'REF-01: rejected with its reason; the same fee may be claimed again',
    partner: '洞庭智农',
    item: '农信通资讯包月费',
    charged: '3.00',
    reason: '客户称被误扣',
    at: (now) => daysAgo(now, 20),
    billed: (now) => monthAgo(now, 2),
    steps: [[2, 'clerk', { name: 'reject', reason: '客户两次回复确认订购，扣费无误' }]],
    expected: 'rejected',
  },
  {
    name: 'claimed by the carrier',
    shows: 'REF-01: waits for the partner to verify it',
    partner: '云桥软件',
    item: '移动办公云平台流量包',
    charged: '99.90',
    reason: '客户称未开通流量包',
    by: 'agent',
    at: (now) => daysAgo(now, 0.3),
    billed: (now) => monthAgo(now, 1),
    steps: [],
    expected: 'claimed',
  },
  {
    name: 'claimed by the partner',
    shows: 'REF-01: a partner brings a wrong charge up by itself',
    partner: '湘通物联',
    item: '车辆定位管家终端费',
    charged: '240.00',
    reason: '系统升级时重复出账，主动申请退还',
    by: 'partner',
    at: (now) => daysAgo(now, 0.1),
    billed: (now) => monthAgo(now, 1),
    steps: [],
    expected: 'claimed',
  },
];

const DAY = 86_400_000;
const iso = (ms: number): IsoInstant => new Date(ms).toISOString();

/** The refunds as of an instant; steps that lie later have not happened. */
export function refundLives(now: number): DemoRefund[] {
  return PLANS.map((plan, index): DemoRefund => {
    const partner = namedPartner(plan.partner);
    const { service = 0, item, charged, kind = 'wrong_charge', reason, by = 'clerk', name, shows, expected } = plan;
    const at = plan.at(now);
    return {
      id: demoId('standing', index + 1),
      name,
      shows,
      partner,
      claim: { kind, serviceId: partner.services[service]!.id, item, month: plan.billed(now), charged, reason },
      claimed: { at: iso(at), by },
      steps: plan.steps.map(([days, who, command]) => ({ at: iso(at + days * DAY), by: who, command })),
      expected,
    };
  });
}

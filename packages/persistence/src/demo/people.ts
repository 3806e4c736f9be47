import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import { demoId } from './identifiers.ts';
import { DEMO_PROGRAMMES, type DemoTenant } from './organisations.ts';

/** A demonstration account: one person in one seat. `account` is the e-mail address people sign in with. */
export interface DemoPerson {
  readonly account: string;
  readonly personId: Uuid;
  readonly seatId: Uuid;
  readonly name: string;
  readonly programmeId: Uuid;
  readonly tenantId: Uuid;
  readonly unitId: Uuid | null;
  readonly unitLimited: boolean;
  readonly roles: readonly Role[];
}

/** Account, name, tenant's short name, roles, unit's name; a trailing `!` limits the seat to the unit. */
const ROSTER: readonly [string, string, string, readonly Role[], string?][] = [
  ['intake@carrier.example', '陈晓兰', '湘移通信', ['intake_agent'], '客服中心（10086）'],
  ['intake2@carrier.example', '欧阳雪梅', '湘移通信', ['intake_agent'], '株洲分公司'],
  ['leader@carrier.example', '彭建国', '湘移通信', ['shift_leader'], '客服中心（10086）'],
  ['callback@carrier.example', '罗思琪', '湘移通信', ['call_back_agent'], '客服中心（10086）'],
  ['manager@carrier.example', '谭海燕', '湘移通信', ['service_centre_manager'], '客服中心（10086）'],
  ['group@carrier.example', '周文博', '湘移通信', ['group_customer_manager'], '集团客户部'],
  ['it@carrier.example', '唐志强', '湘移通信', ['it_officer'], '信息技术部'],
  ['information@carrier.example', '易小曼', '湘移通信', ['information_officer'], '资讯班'],
  ['reviewer@carrier.example', '贺秋月', '湘移通信', ['quality_reviewer'], '集团客户部'],
  ['approver@carrier.example', '刘振华', '湘移通信', ['approver']],
  ['settlement@carrier.example', '蒋丽', '湘移通信', ['settlement_clerk'], '计费业务中心'],
  ['admin@carrier.example', '向阳', '湘移通信', ['administrator', 'shift_leader']],
  ['engineer@vendor.example', '程浩然', '星河平台', ['support_engineer']],
  ['manager@vendor.example', '沈梦洁', '星河平台', ['manager', 'administrator']],
  ['service@partner-a.example', '李静', '云桥软件', ['service_contact']],
  ['technical@partner-a.example', '王磊', '云桥软件', ['technical_contact']],
  ['manager@partner-a.example', '赵明辉', '云桥软件', ['general_manager', 'administrator']],
  ['service@partner-b.example', '黄婷', '湘通物联', ['service_contact']],
  ['manager@partner-b.example', '司马俊杰', '湘通物联', ['general_manager', 'administrator']],
  ['service@partner-c.example', '肖芳', '方舟信息', ['service_contact', 'administrator']],
  ['service@partner-d.example', '邓超群', '洞庭智农', ['service_contact', 'administrator']],
  ['service@partner-e.example', '曾祥', '金盾安防', ['service_contact', 'administrator']],
  ['service@partner-f.example', '龙小红', '雁城软件', ['service_contact', 'administrator']],
  ['officer@association.example', '孙雅楠', '辽银协', ['intake_officer']],
  ['leader@association.example', '郭庆东', '辽银协', ['leader']],
  ['admin@association.example', '于洋', '辽银协', ['administrator', 'reviewer']],
  ['handler@member-a.example', '马冬梅', '辽河银行', ['handler']],
  ['handler-b@member-a.example', '宋佳音', '辽河银行', ['handler']],
  ['outlet@member-a.example', '韩雪', '辽河银行', ['outlet_manager'], '沈阳青年大街支行!'],
  ['leader@member-a.example', '于成功', '辽河银行', ['leader', 'administrator']],
  ['handler@member-b.example', '纪晓东', '盛京合作银行', ['handler', 'administrator']],
  ['intake@carrier-2.example', '林嘉欣', '粤移通信', ['intake_agent']],
  ['leader@carrier-2.example', '麦国栋', '粤移通信', ['shift_leader', 'group_customer_manager', 'service_centre_manager', 'administrator']],
  ['engineer@vendor-2.example', '苏伟文', '珠江平台', ['support_engineer']],
  ['service@partner-2a.example', '邝美玲', '湾区软件', ['service_contact', 'administrator']],
  ['service@partner-2b.example', '谢家豪', '荔枝物联', ['service_contact']],
  ['officer@association-2.example', '朴顺姬', '吉银协', ['intake_officer', 'administrator']],
  ['leader@association-2.example', '金哲', '吉银协', ['leader']],
  ['handler@member-2a.example', '车晓光', '松江银行', ['handler', 'administrator']],
  ['handler@member-2b.example', '白云', '长白农信', ['handler']],
  // Places are ids: whoever comes later stands at the end.
  ['committee@association.example', '关志远', '辽银协', ['committee_member'], '服务工作委员会'],
  ['head@member-a.example', '佟丽华', '辽河银行', ['responsible_department'], '服务监督部'],
  ['auditor@member-a.example', '裴正', '辽河银行', ['auditor']],
  ['callcentre@member-a.example', '安然', '辽河银行', ['call_centre_agent']],
  ['manager@partner-c.example', '欧阳志明', '方舟信息', ['general_manager']],
  ['manager@partner-d.example', '邹立新', '洞庭智农', ['general_manager']],
  ['manager@partner-e.example', '谭耀辉', '金盾安防', ['general_manager']],
  ['manager@partner-f.example', '成卫东', '雁城软件', ['general_manager']],
];

/** A person with a second seat: the vendor's engineer also serves the second carrier programme's vendor. */
const SECOND_SEATS: readonly [string, string, readonly Role[]][] = [['engineer@vendor.example', '珠江平台', ['support_engineer']]];

function home(shortName: string): { programmeId: Uuid; tenant: DemoTenant } {
  for (const programme of DEMO_PROGRAMMES) {
    const tenant = programme.tenants.find((candidate) => candidate.shortName === shortName);
    if (tenant) return { programmeId: programme.id, tenant };
  }
  throw new RangeError(`no demonstration organisation ${shortName}`);
}

function person([account, name, shortName, roles, place]: (typeof ROSTER)[number], index: number): DemoPerson {
  const { programmeId, tenant } = home(shortName);
  const unitName = place?.replace(/!$/, '');
  const unit = tenant.units.find((candidate) => candidate.name === unitName);
  return {
    account,
    name,
    roles,
    programmeId,
    tenantId: tenant.id,
    personId: demoId('person', index + 1),
    seatId: demoId('seat', index + 1),
    unitId: unit?.id ?? null,
    unitLimited: place?.endsWith('!') ?? false,
  };
}

const FIRST_SEATS: readonly DemoPerson[] = ROSTER.map(person);

/** Every seat of the demonstration: forty-eight people, one of them with two seats. */
/** Every seat of the demonstration: forty-five people, one of them with two seats. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...FIRST_SEATS,
  ...SECOND_SEATS.map(([account, shortName, roles], index): DemoPerson => {
    const first = demoPerson(account);
    const { programmeId, tenant } = home(shortName);
    return { ...first, programmeId, tenantId: tenant.id, unitId: null, unitLimited: false, roles, seatId: demoId('seat', 100 + index) };
  }),
];

/** The first seat of an account. */
export function demoPerson(account: string): DemoPerson {
  const found = FIRST_SEATS.find((candidate) => candidate.account === account);
  if (!found) throw new RangeError(`no demonstration account ${account}`);
  return found;
}

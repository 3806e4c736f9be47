import type { ProgrammeKind, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import { demoId } from './identifiers.ts';

export interface DemoUnit {
  readonly id: Uuid;
  readonly kind: string;
  readonly name: string;
}
export interface DemoService {
  readonly id: Uuid;
  readonly name: string;
  readonly number: string;
  readonly mode: 'EMP' | 'C';
}
export interface DemoTenant {
  readonly id: Uuid;
  readonly kind: TenantKind;
  readonly name: string;
  readonly shortName: string;
  readonly mode: 'EMP' | 'C' | 'EMP+C' | null;
  readonly supervisorTenantId: Uuid | null;
  readonly units: readonly DemoUnit[];
  readonly services: readonly DemoService[];
}
export interface DemoProgramme {
  readonly id: Uuid;
  readonly slug: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
  readonly tenants: readonly DemoTenant[];
}

let unitCount = 0;
let serviceCount = 0;
const unit = (kind: string, name: string): DemoUnit => ({ id: demoId('unit', ++unitCount), kind, name });
const service = (mode: 'EMP' | 'C', number: string, name: string): DemoService => ({
  id: demoId('service', ++serviceCount),
  name,
  number,
  mode,
});

const HUNAN_CITIES = ['长沙', '株洲', '湘潭', '衡阳', '邵阳', '岳阳', '常德', '张家界', '益阳', '郴州', '永州', '怀化', '娄底', '湘西'];
const DEPARTMENTS: readonly [string, string][] = [
  ['service_centre', '客服中心（10086）'],
  ['group_customer', '集团客户部'],
  ['billing', '计费业务中心'],
  ['it', '信息技术部'],
  ['information', '资讯班'],
  ['network', '网络部'],
];
const carrierUnits = (cities: readonly string[]): DemoUnit[] => [
  ...DEPARTMENTS.map(([kind, name]) => unit(kind, name)),
  ...cities.map((city) => unit('city_company', city === '湘西' ? '湘西州分公司' : `${city}分公司`)),
];

const CARRIER = demoId('tenant', 1);
/** Name, short name, mode and services of the twelve partners. */
const PARTNERS: readonly [string, string, 'EMP' | 'C' | 'EMP+C', readonly DemoService[]][] = [
  ['长沙云桥软件有限公司', '云桥软件', 'EMP', [service('EMP', '106573001', '移动办公云平台'), service('EMP', '106573002', '企业短信助手')]],
  [
    '湖南湘通物联科技股份有限公司',
    '湘通物联',
    'EMP+C',
    [service('EMP', '106573011', '车辆定位管家'), service('C', '106573012', '平安校园通')],
  ],
  ['株洲方舟信息技术有限公司', '方舟信息', 'C', [service('C', '106573021', '家校互动')]],
  ['岳阳洞庭智慧农业科技有限公司', '洞庭智农', 'C', [service('C', '106573031', '农信通资讯')]],
  [
    '湖南金盾安防系统集成有限责任公司',
    '金盾安防',
    'EMP',
    [service('EMP', '106573041', '店铺看护'), service('EMP', '106573042', '视频监控云存储')],
  ],
  ['衡阳雁城软件开发有限公司', '雁城软件', 'EMP', [service('EMP', '106573051', '进销存管理')]],
  ['长沙麓谷数据服务有限公司', '麓谷数据', 'EMP', [service('EMP', '106573061', '集团彩铃管理'), service('EMP', '106573062', '企业建站')]],
  ['湖南中南医信科技有限公司', '中南医信', 'C', [service('C', '106573071', '预约挂号助手')]],
  ['常德桃源电子商务有限公司', '桃源电商', 'C', [service('C', '106573081', '优惠券速递')]],
  ['湖南省交通信息工程技术研究院有限公司长沙分公司', '湘交信息', 'EMP', [service('EMP', '106573091', '货运调度通')]],
  [
    '郴州福城通信技术服务有限公司',
    '福城通信',
    'EMP+C',
    [service('EMP', '106573101', '移动考勤'), service('C', '106573102', '电费查询提醒')],
  ],
  ['湘西苗岭文化传媒有限公司', '苗岭传媒', 'C', [service('C', '106573111', '景区语音导览')]],
];

const ASSOCIATION = demoId('tenant', 30);
const MEMBERS: readonly [string, string, readonly string[]][] = [
  ['辽河商业银行股份有限公司', '辽河银行', ['沈阳青年大街支行', '沈阳北陵支行', '鞍山胜利路支行', '营口港支行']],
  ['盛京城市合作银行', '盛京合作银行', ['沈阳中街支行', '沈阳铁西广场支行', '抚顺新华支行']],
  ['大连湾农村商业银行股份有限公司', '大连湾农商行', ['大连金州支行', '大连旅顺口支行']],
  ['辽宁省邮储便民银行（准会员）', '邮储便民', ['锦州凌河网点', '丹东振兴网点']],
];

/** The first programmes and a second of each kind that must never show in them. Everything is invented. */
export const DEMO_PROGRAMMES: readonly DemoProgramme[] = [
  {
    id: demoId('programme', 1),
    slug: 'adc-hunan',
    kind: 'adc',
    name: '湖南 ADC 行业应用',
    tenants: [
      {
        id: CARRIER,
        kind: 'carrier',
        name: '湘移通信有限公司',
        shortName: '湘移通信',
        mode: null,
        supervisorTenantId: null,
        units: carrierUnits(HUNAN_CITIES),
        services: [],
      },
      {
        id: demoId('tenant', 2),
        kind: 'vendor',
        name: '星河云平台技术有限公司',
        shortName: '星河平台',
        mode: null,
        supervisorTenantId: CARRIER,
        units: [unit('service_desk', '运维服务台'), unit('technical_support', '平台技术支持部')],
        services: [],
      },
      ...PARTNERS.map(([name, shortName, mode, services], index): DemoTenant => ({
        id: demoId('tenant', 3 + index),
        kind: 'partner',
        name,
        shortName,
        mode,
        supervisorTenantId: CARRIER,
        services,
        units: [unit('service_desk', '售后服务部'), unit('technical_support', '技术支持部')],
      })),
    ],
  },
  {
    id: demoId('programme', 2),
    slug: 'adc-guangdong',
    kind: 'adc',
    name: '广东 ADC 行业应用',
    tenants: [
      {
        id: demoId('tenant', 20),
        kind: 'carrier',
        name: '粤移通信有限公司',
        shortName: '粤移通信',
        mode: null,
        supervisorTenantId: null,
        units: carrierUnits(['广州', '深圳']),
        services: [],
      },
      {
        id: demoId('tenant', 21),
        kind: 'vendor',
        name: '珠江平台科技有限公司',
        shortName: '珠江平台',
        mode: null,
        supervisorTenantId: demoId('tenant', 20),
        units: [],
        services: [],
      },
      {
        id: demoId('tenant', 22),
        kind: 'partner',
        name: '深圳湾区软件有限公司',
        shortName: '湾区软件',
        mode: 'EMP',
        supervisorTenantId: demoId('tenant', 20),
        units: [],
        services: [service('EMP', '106583001', '仓库盘点宝')],
      },
      {
        id: demoId('tenant', 23),
        kind: 'partner',
        name: '广州荔枝物联有限公司',
        shortName: '荔枝物联',
        mode: 'C',
        supervisorTenantId: demoId('tenant', 20),
        units: [],
        services: [service('C', '106583011', '老人守护手环')],
      },
    ],
  },
  {
    id: demoId('programme', 3),
    slug: 'banking-liaoning',
    kind: 'banking',
    name: '辽宁银行业客户服务投诉处理',
    tenants: [
      {
        id: ASSOCIATION,
        kind: 'association',
        name: '辽宁银行业服务协会',
        shortName: '辽银协',
        mode: null,
        supervisorTenantId: null,
        units: [unit('service_department', '服务拓展部'), unit('service_committee', '服务工作委员会')],
        services: [],
      },
      ...MEMBERS.map(([name, shortName, outlets], index): DemoTenant => ({
        id: demoId('tenant', 31 + index),
        kind: 'member',
        name,
        shortName,
        mode: null,
        supervisorTenantId: ASSOCIATION,
        services: [],
        units: [
          unit('head_office', '总行办公室'),
          unit('responsible_department', '服务监督部'),
          ...outlets.map((outlet) => unit('outlet', outlet)),
        ],
      })),
    ],
  },
  {
    id: demoId('programme', 4),
    slug: 'banking-jilin',
    kind: 'banking',
    name: '吉林银行业客户服务投诉处理',
    tenants: [
      {
        id: demoId('tenant', 40),
        kind: 'association',
        name: '吉林银行业服务协会',
        shortName: '吉银协',
        mode: null,
        supervisorTenantId: null,
        units: [],
        services: [],
      },
      {
        id: demoId('tenant', 41),
        kind: 'member',
        name: '松江商业银行',
        shortName: '松江银行',
        mode: null,
        supervisorTenantId: demoId('tenant', 40),
        services: [],
        units: [unit('responsible_department', '客户服务部'), unit('outlet', '长春人民大街支行')],
      },
      {
        id: demoId('tenant', 42),
        kind: 'member',
        name: '长白农村信用联社',
        shortName: '长白农信',
        mode: null,
        supervisorTenantId: demoId('tenant', 40),
        services: [],
        units: [unit('outlet', '延吉网点')],
      },
    ],
  },
];

/** The programme with this slug. */
export function demoProgramme(slug: string): DemoProgramme {
  const found = DEMO_PROGRAMMES.find((programme) => programme.slug === slug);
  if (!found) throw new RangeError(`no demonstration programme ${slug}`);
  return found;
}

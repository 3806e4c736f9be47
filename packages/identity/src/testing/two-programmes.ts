import pg from 'pg';
import { seedPeople } from '../seed-people.ts';

const id = (serial: number) => `01900000-0000-7000-8000-${String(serial).padStart(12, '0')}`;

export const PASSWORD = '联办-测试-密码-2026';
export const PROGRAMME = { adc: id(1), banking: id(2) } as const;
export const TENANT = { carrier: id(11), partnerA: id(12), partnerB: id(13), association: id(21) } as const;
export const UNIT = { changsha: id(111), zhuzhou: id(112), serviceDeskA: id(121) } as const;
/** Seats by the name of who sits there; `both` has two. */
export const SEAT = {
  admin: id(201),
  agent: id(202),
  adminA: id(203),
  contactA: id(204),
  adminB: id(205),
  bothCarrier: id(206),
  bothA: id(207),
} as const;
export const EMAIL = {
  admin: 'admin@carrier.example',
  agent: 'intake@carrier.example',
  adminA: 'admin@partner-a.example',
  contactA: 'service@partner-a.example',
  adminB: 'admin@partner-b.example',
  both: 'both@carrier.example',
} as const;

/** Two programmes, four tenants, six people; one of them sits in two tenants. */
export async function seedTwoProgrammes(adminUrl: string, identityUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(
    `insert into lianban.programme (id, kind, slug, name, revision, recomputed_version) values ($1, 'adc', 'adc-test', 'ADC 行业应用(测试)', 1, 1), ($2, 'banking', 'banking-test', '银行业(测试)', 1, 1)`,
    [PROGRAMME.adc, PROGRAMME.banking],
  );
  for (const [tenant, kind, name, programme] of [
    [TENANT.carrier, 'carrier', '湖南移动', PROGRAMME.adc],
    [TENANT.partnerA, 'partner', '甲科技有限公司', PROGRAMME.adc],
    [TENANT.partnerB, 'partner', '乙软件有限公司', PROGRAMME.adc],
    [TENANT.association, 'association', '辽宁省银行业协会', PROGRAMME.banking],
  ])
    await client.query('insert into lianban.tenant (programme_id, id, kind, name, short_name) values ($1, $2, $3, $4, $4)', [
      programme,
      tenant,
      kind,
      name,
    ]);
  for (const [unit, tenant, name] of [
    [UNIT.changsha, TENANT.carrier, '长沙分公司'],
    [UNIT.zhuzhou, TENANT.carrier, '株洲分公司'],
    [UNIT.serviceDeskA, TENANT.partnerA, '售后服务部'],
  ]) {
    await client.query(`insert into lianban.unit (programme_id, tenant_id, id, kind, name) values ($1, $2, $3, 'department', $4)`, [
      PROGRAMME.adc,
      tenant,
      unit,
      name,
    ]);
  }
  await client.end();
  await seedPeople({
    databaseUrl: identityUrl,
    people: [
      {
        email: EMAIL.admin,
        name: '周敏',
        password: PASSWORD,
        seats: [{ seatId: SEAT.admin, tenantId: TENANT.carrier, roles: ['administrator'] }],
      },
      {
        email: EMAIL.agent,
        name: '李娜',
        password: PASSWORD,
        seats: [
          {
            seatId: SEAT.agent,
            tenantId: TENANT.carrier,
            roles: ['intake_agent', 'call_back_agent'],
            unitId: UNIT.changsha,
            unitLimited: true,
          },
        ],
      },
      {
        email: EMAIL.adminA,
        name: '王强',
        password: PASSWORD,
        seats: [{ seatId: SEAT.adminA, tenantId: TENANT.partnerA, roles: ['administrator', 'general_manager'] }],
      },
      {
        email: EMAIL.contactA,
        name: '赵磊',
        password: PASSWORD,
        seats: [{ seatId: SEAT.contactA, tenantId: TENANT.partnerA, roles: ['service_contact'] }],
      },
      {
        email: EMAIL.adminB,
        name: '孙丽',
        password: PASSWORD,
        seats: [{ seatId: SEAT.adminB, tenantId: TENANT.partnerB, roles: ['administrator'] }],
      },
      {
        email: EMAIL.both,
        name: '欧阳明月',
        password: PASSWORD,
        seats: [
          { seatId: SEAT.bothCarrier, tenantId: TENANT.carrier, roles: ['quality_reviewer'] },
          { seatId: SEAT.bothA, tenantId: TENANT.partnerA, roles: ['administrator'] },
        ],
      },
    ],
  });
}

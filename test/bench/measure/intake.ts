import { randomInt, randomUUID } from 'node:crypto';
import type { Shot } from '../child/load.ts';
import { asAdministrator, CARRIER_ACCOUNT, PARTNERS } from '../scene/database.ts';
import type { Scene } from '../scene/scene.ts';
import { atLeast, growth, type Finding } from '../report/finding.ts';
import type { Bench } from './bench.ts';
import { portalOperation } from './inbox-shots.ts';
import { interleaved, ratios, spreadOf, type Contenders } from './rounds.ts';

const IN_FLIGHT = 8;
/** A face goes on getting quicker for its first 3 000 complaints or so: what takes them all day is warm. */
const WARM_UPS = 5;
/** More than can be taken in a round. */
const MOST_A_SECOND = 1_500;

/** Intake through the gateway, eight at once, against inserting a single row. */
export async function measureIntake({ scenes, options, office, load }: Bench): Promise<Finding[]> {
  const milliseconds = options.seconds * 1000;
  const authorization = await office.authorization(CARRIER_ACCOUNT);
  const contenders: Record<string, Contenders<string>[string]> = {};
  for (const { gateway, database } of scenes) {
    contenders[`intake ${database.size}`] = async () =>
      (
        await load({
          kind: 'http',
          origin: gateway,
          inFlight: IN_FLIGHT,
          milliseconds,
          expect: '"replayed":false',
          shots: intakeShots(authorization, options.seconds * MOST_A_SECOND, database.size),
        })
      ).perSecond;
    contenders[`insert ${database.size}`] = async () =>
      (await load({ kind: 'insert', databaseUrl: database.adminUrl, inFlight: IN_FLIGHT, milliseconds })).perSecond;
  }
  // What the measures before have left to be cleared away is not intake's to pay for.
  for (const { database } of scenes)
    await asAdministrator(database.adminUrl, async (client) => {
      await client.query('vacuum');
      await client.query('checkpoint');
    });
  const cold = new Map<Scene, number>();
  for (const scene of scenes) cold.set(scene, await contenders[`intake ${scene.database.size}`]!(0));
  const perSecond = await interleaved(options.rounds, contenders, WARM_UPS);
  const of = (what: 'intake' | 'insert', { database }: Scene): number[] => perSecond[`${what} ${database.size}`]!;
  const findings = scenes.map((scene) =>
    atLeast(
      'intake through the gateway, 8 at once, against inserts of one row',
      scene.database.size,
      spreadOf(ratios(of('intake', scene), of('insert', scene))),
      0.03,
      0.12,
      `; ${spreadOf(of('intake', scene)).median.toFixed(0)}/s of ${spreadOf(of('insert', scene)).median.toFixed(0)}/s; ${cold.get(scene)!.toFixed(0)}/s in the first ${options.seconds} s after the start`,
    ),
  );
  const [small, large] = [scenes[0]!, scenes.at(-1)!];
  return small === large ? findings : [...findings, growth('intake', spreadOf(ratios(of('intake', small), of('intake', large))))];
}

/** Every second customer is known already; every fifth complaint goes to two partners. */
function intakeShots(authorization: string, count: number, size: number): Shot[] {
  const { documentId } = portalOperation('CarrierTakeComplaint');
  return Array.from({ length: count }, (_, index) => {
    const partner = PARTNERS[index % PARTNERS.length]!;
    const second = PARTNERS[(index + 1) % PARTNERS.length]!;
    const phone =
      index % 2 === 0 ? `13${String(randomInt(1, size / 10)).padStart(9, '0')}` : `15${String(randomInt(999_999_999)).padStart(9, '0')}`;
    const input = {
      idempotencyKey: randomUUID(),
      kind: 'COMPLAINT',
      customerKind: 'INDIVIDUAL',
      contact: { name: '欧阳晓兰', phone, address: `长沙人民路${index}号` },
      channel: 'HOTLINE',
      serviceId: partner.serviceId,
      subject: `考勤打卡打不开，第${index}件`,
      description: `客户来电反映移动考勤${index}号终端早上八点四十起打不开，影响正常上班，已经拖了三天，领导很不满意，要求马上恢复。`,
      wish: '请尽快恢复并回电。',
      confirmedAt: new Date(Date.now() - 1_000).toISOString(),
      attempts: 1,
      workOrders: [{ holderId: partner.tenantId }, ...(index % 5 === 0 ? [{ holderId: second.tenantId, urgent: true }] : [])],
    };
    return { path: '/graphql', authorization, body: JSON.stringify({ documentId, variables: { input } }) };
  });
}

import type { IsoInstant, RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import type { ResponsePlanDraft, ResponsePlanTexts } from '@lianban/contact-registry/response-plan/response-plan';
import type { Entering } from '../../contact-registry/registry-entry.ts';
import type { Database } from '../../database.ts';
import { storeUpload } from '../../files.ts';
import { withdrawResponsePlan, writePlanVersion, writeResponsePlan, type PlanOutcome } from '../../response-plan/write-plan.ts';
import { demoId } from '../identifiers.ts';
import { DEMO_PROGRAMMES } from '../organisations.ts';
import { DEMO_PEOPLE, type DemoPerson } from '../people.ts';

const DAY = 86_400_000;

/** A plan's life, in days from today. */
interface DemoPlan {
  readonly by: string;
  readonly kind: RequestKind;
  /** Limited to an outlet of that name. */
  readonly outlet?: string;
  readonly versions: readonly {
    readonly written: number;
    readonly validFrom: number;
    readonly change?: string;
    readonly texts: ResponsePlanTexts;
    readonly file?: string;
  }[];
  readonly withdrawn?: { readonly on: number; readonly reason: string };
}

const FEES: ResponsePlanTexts = {
  title: '收费与理财销售争议',
  situation: '客户对账户管理费、短信费等收费不认可，或称购买理财时未被告知风险。',
  steps:
    '1. 请客户到安静处，听完并记下诉求，当面复述确认。\n2. 调取签约凭证、录音录像和收费告知记录。\n3. 一个工作日内告知客户查证进展；查清前不判断谁对谁错。\n4. 查实告知不到位的，按权限处理并留存依据。',
  authority: '单笔 200 元以内的收费，凭主管签字可当场退还；可为客户免费打印近一年的收费明细。理财本金和收益的争议一律不在网点承诺。',
  escalation: '涉及本金、两名以上客户、客户情绪激动或要找媒体的，当日电话报告服务监督部，同时在联办回复工单。',
  words: '“您反映的情况我已经完整记下来了，也复述给您确认过。我们先把凭证和录音调出来查清楚，明天下班前给您回电话说明进展。”',
};

const PLANS: readonly DemoPlan[] = [
  {
    by: 'head@member-a.example',
    kind: 'complaint',
    versions: [
      {
        written: -120,
        validFrom: -120,
        texts: { ...FEES, authority: '单笔 100 元以内的收费，凭主管签字可当场退还。理财本金和收益的争议一律不在网点承诺。' },
        file: '收费争议处理流程图.txt',
      },
      { written: -30, validFrom: -25, change: '网点可当场退还的金额由 100 元提高到 200 元', texts: FEES },
    ],
  },
  {
    by: 'head@member-a.example',
    kind: 'complaint',
    outlet: '沈阳青年大街支行',
    versions: [
      {
        written: -40,
        validFrom: -40,
        texts: {
          title: '柜面等候时间长',
          situation: '发薪日和社保发放日柜面排队超过 30 分钟，客户因等候投诉。',
          steps: '1. 大堂经理先致歉并说明预计等候时间。\n2. 引导可自助办理的业务到智能柜台。\n3. 增开弹性窗口，老年客户优先。',
          authority: '可为等候超过 30 分钟的客户办理优先叫号，可赠送饮用水；不得承诺现金补偿。',
          escalation: '同一天三名以上客户为此投诉的，网点负责人当天报告服务监督部。',
          words: '“让您久等了，实在抱歉。前面还有几位客户，预计还要十分钟左右；您办的这项业务在智能柜台也能办，我陪您去。”',
        },
      },
    ],
  },
  {
    by: 'handler@member-a.example',
    kind: 'enquiry',
    versions: [
      {
        written: -2,
        validFrom: 12,
        texts: {
          title: '手机银行改版后的咨询',
          situation: '新版手机银行上线后，客户找不到常用功能或登录不了。',
          steps: '1. 按上线问答逐项引导。\n2. 登录不了的，核实身份后重置。\n3. 仍不能解决的，登记机型和版本。',
          authority: '可协助客户重置登录密码；不得代客户操作。',
          escalation: '同一问题一小时内三人以上反映的，报告呼叫中心值班长。',
          words: '“新版把这项功能挪到了首页右上角，我一步一步带您找。”',
        },
      },
    ],
  },
  {
    by: 'leader@member-a.example',
    kind: 'fault_report',
    versions: [
      {
        written: -150,
        validFrom: -150,
        texts: {
          title: '旧款自助机吞卡',
          situation: '旧款自助取款机吞卡。',
          steps: '1. 安抚客户并登记卡号后四位。\n2. 通知设备管理员开箱。',
          authority: '当场可核实身份的，开箱后当场退卡。',
          escalation: '两小时内不能开箱的，报告运营管理部。',
          words: '“卡在机器里是安全的，我们马上通知管理员来取。”',
        },
      },
    ],
    withdrawn: { on: -20, reason: '旧款自助机已全部更换' },
  },
  {
    by: 'handler@member-b.example',
    kind: 'complaint',
    versions: [
      {
        written: -60,
        validFrom: -60,
        texts: {
          title: '贷款催收方式争议',
          situation: '客户称催收电话过于频繁或打给了家人。',
          steps: '1. 记下来电时间和号码。\n2. 要求催收单位一个工作日内提供录音。',
          authority: '可当场暂停外部催收三个工作日。',
          escalation: '催收单位确有不当的，报告消费者权益保护部。',
          words: '“这三天不会再有外部电话，我们听完录音给您答复。”',
        },
      },
    ],
  },
];

/** Writes the members' response plans through the write path at their own instants (ASC-02). */
export async function seedPlans(database: Database, now: IsoInstant): Promise<void> {
  const until = Date.parse(now);
  for (const [place, plan] of PLANS.entries()) await play(database, plan, place, until);
}

async function play(database: Database, { by, kind, outlet, versions, withdrawn }: DemoPlan, place: number, until: number): Promise<void> {
  const person = DEMO_PEOPLE.find(({ account }) => account === by);
  if (person === undefined) throw new RangeError(`no demonstration account ${by}`);
  const planId = demoId('response_plan', place + 1);
  const at = (days: number): IsoInstant => new Date(until + days * DAY).toISOString();
  const day = (days: number): string => dayOf(at(days), { timeZone: 'Asia/Shanghai' });
  const entering = (days: number, step: string): Entering => ({
    caller: callerOf(person),
    programmeId: person.programmeId,
    idempotencyKey: `demo-response-plan-${place}-${step}`,
    now: at(days),
    personName: person.name,
    newEntryId: planId,
  });
  for (const [index, { written, validFrom, change = '', texts, file }] of versions.entries()) {
    const request = entering(written, `version-${index + 1}`);
    const newFileIds = file === undefined ? [] : [await upload(database, request, file, place)];
    const kept = index > 0 ? versions.slice(0, index).flatMap((each) => (each.file === undefined ? [] : [fileId(place)])) : [];
    const draft: ResponsePlanDraft = {
      ...texts,
      validFrom: day(validFrom),
      outletUnitIds: outlet === undefined ? [] : [outletOf(person, outlet)],
      change,
      keptFileIds: kept,
      newFileIds,
    };
    const outcome =
      index === 0
        ? await writeResponsePlan(database, request, kind, draft)
        : await writePlanVersion(database, request, { planId, seen: index, draft });
    done(outcome, `response plan ${place}, version ${index + 1}`);
  }
  if (withdrawn !== undefined) {
    const { on, reason } = withdrawn;
    const asked = { planId, seen: versions.length, reason };
    done(await withdrawResponsePlan(database, entering(on, 'withdrawn'), asked), `response plan ${place}, withdrawn`);
  }
}

const callerOf = ({ personId, tenantId, unitLimited, unitId, roles }: DemoPerson): Entering['caller'] => ({
  kind: 'person',
  personId,
  tenantId,
  tenantKind: 'member',
  unitId: unitLimited ? unitId : null,
  roles,
});

function outletOf({ tenantId }: DemoPerson, name: string): Uuid {
  const units = DEMO_PROGRAMMES.flatMap(({ tenants }) => tenants).find(({ id }) => id === tenantId)?.units ?? [];
  const found = units.find((unit) => unit.name === name);
  if (found === undefined) throw new RangeError(`no demonstration outlet ${name}`);
  return found.id;
}

/** Files of plans have numbers of their own among the attachments. */
const fileId = (place: number): Uuid => demoId('attachment', 9_000 + place);

async function upload(database: Database, { caller, programmeId, now }: Entering, fileName: string, place: number): Promise<Uuid> {
  const content = Buffer.from(`${fileName}\r\n\r\n演示用文件，内容从略。\r\n`);
  const id = fileId(place);
  await storeUpload(
    database,
    { ...caller, programmeId },
    { id, fileName, mediaType: 'text/plain', bytes: content.length, content, at: now },
  );
  return id;
}

function done(outcome: PlanOutcome, what: string): void {
  if (outcome.kind !== 'done') throw new Error(`demonstration ${what}: ${JSON.stringify(outcome)}`);
}

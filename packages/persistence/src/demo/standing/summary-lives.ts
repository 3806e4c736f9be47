import type { IsoInstant, Role } from '@lianban/complaint/vocabulary';
import { passedHalves } from '@lianban/partner-standing/bulletin/half-year';
import { localDay } from '@lianban/partner-standing/month';
import type { Database } from '../../database.ts';
import { summaryById } from '../../standing/read-summaries.ts';
import type { StandingRequest } from '../../standing/run-standing-command.ts';
import { commandSummary, draftSummary, type SummaryStep } from '../../standing/summaries.ts';
import { readAs } from '../../tenant-transaction.ts';
import { demoId } from '../identifiers.ts';
import { demoPerson } from '../people.ts';
import { done } from './desk.ts';

const ZONE = { timeZone: 'Asia/Shanghai' };
const DAY = 86_400_000;

/** A countermeasure, in days from today. */
interface DemoMeasure {
  readonly text: string;
  readonly who: string;
  readonly due: number;
  readonly done?: { readonly on: number; readonly note: string };
}

interface DemoSummary {
  readonly standing: number;
  /** Somebody of the bank; the other has no account. */
  readonly account: string;
  readonly leader: { readonly number: number; readonly name: string };
  readonly drafted: number;
  readonly written: readonly (readonly [Extract<SummaryStep, { name: 'edit_section' }>['sectionId'], string])[];
  readonly measures: readonly DemoMeasure[];
  readonly handedIn: number | null;
}

/** One bank still writes, and is late with what it set itself; another has handed its summary in. */
const SUMMARIES: readonly DemoSummary[] = [
  {
    standing: 391,
    account: 'head@member-a.example',
    leader: { number: 950, name: '于成功' },
    drafted: -30,
    written: [['analysis', '投诉集中在柜面等候和收费告知：发薪日窗口不足，且部分柜员对年费、短信费的告知只停留在签字环节，没有当面说明。']],
    measures: [
      { text: '发薪日和社保发放日增开两个弹性窗口，并在厅堂公示预计等候时间', who: '运营管理部', due: -8 },
      {
        text: '收费项目改为开户时当面宣读并由客户复述确认',
        who: '个人金融部',
        due: -5,
        done: { on: -6, note: '话术和复核表已下发四家网点，抽查 20 笔均已执行' },
      },
      { text: '对两家重点网点开展服务暗访并复训', who: '服务监督部', due: 25 },
    ],
    handedIn: null,
  },
  {
    standing: 392,
    account: 'handler@member-b.example',
    leader: { number: 951, name: '穆春山' },
    drafted: -28,
    written: [
      ['analysis', '反映集中的是贷款催收方式和账户管理费，主要原因是外包催收单位的考核只看回款。'],
      ['rectification', '上期确定的三项措施均已完成；本期各项按期推进，由消费者权益保护部每月复核。'],
    ],
    measures: [{ text: '外包催收合同增加投诉率考核，超标的暂停派单', who: '信贷管理部', due: 40 }],
    handedIn: -20,
  },
];

/** Members' summaries of the latest half-year that was over when they were drafted, through the write path at their own instants (ASC-02). */
export async function seedSummaries(desk: Database, now: IsoInstant): Promise<void> {
  for (const summary of SUMMARIES) await play(desk, summary, Date.parse(now));
}

async function play(
  desk: Database,
  { standing, account, leader, drafted, written, measures, handedIn }: DemoSummary,
  until: number,
): Promise<void> {
  const { tenantId, programmeId, personId, name } = demoPerson(account);
  const summaryId = demoId('standing', standing);
  const at = (days: number): IsoInstant => new Date(until + days * DAY).toISOString();
  const day = (days: number): string => localDay(at(days), ZONE);
  let step = 0;
  const request = (days: number, role: Role): StandingRequest => ({
    caller: {
      kind: 'person',
      personId: role === 'leader' ? demoId('person', leader.number) : personId,
      tenantId,
      tenantKind: 'member',
      unitId: null,
      roles: [role],
    },
    programmeId,
    idempotencyKey: `demo-summary-${standing}-${(step += 1)}`,
    now: at(days),
    personName: role === 'leader' ? leader.name : name,
    newStandingId: summaryId,
  });
  const give = async (days: number, command: SummaryStep, role: Role = 'responsible_department') =>
    done(await commandSummary(desk, request(days, role), summaryId, command), `summary ${standing}, ${command.name}`);
  const [half = ''] = passedHalves(at(drafted), ZONE, 1);
  done(await draftSummary(desk, request(drafted, 'responsible_department'), half), `summary ${standing} of ${half}`);
  for (const [sectionId, text] of written) await give(drafted, { name: 'edit_section', sectionId, version: 1, text, reason: '' });
  for (const { text, who, due } of measures) await give(drafted, { name: 'add_countermeasure', text, who, dueDay: day(due) });
  const { caller } = request(0, 'responsible_department');
  const whole = await readAs(desk, { ...caller, programmeId }, (tx) => summaryById(tx, summaryId));
  for (const [place, { done: finished }] of measures.entries()) {
    const measureId = whole?.countermeasures[place]?.id ?? '';
    if (finished !== undefined)
      await give(finished.on, { name: 'complete_countermeasure', measureId, day: day(finished.on), note: finished.note });
  }
  if (handedIn === null) return;
  await give(handedIn, { name: 'finish', reason: '同意' }, 'leader');
  await give(handedIn, { name: 'hand_in', reason: '' }, 'leader');
}

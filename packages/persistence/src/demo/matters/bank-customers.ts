import type { Matter } from './matter.ts';

/** Matters that bank customers bring to the association. */
export const BANK_MATTERS: readonly Matter[] = [
  {
    kind: 'complaint', customerKind: 'individual', channels: ['hotline', 'letter'],
    subject: '网点排队两小时，柜台只开一个窗口',
    told: [
      '老年客户{day}到网点领养老金，排队两小时十分钟，五个窗口只开一个，大堂经理不在位，询问时被告知“嫌慢去别家”。',
      '排队太久，态度差。',
    ],
    wish: ['网点负责人道歉，增开窗口。'], instruction: '请核实当日窗口开放情况及大堂经理在岗记录。',
    reply: ['调阅监控属实，当日两名柜员轮休未补位。'], cause: '排班未考虑养老金发放日高峰。', measure: '发放日增开两个窗口，当事人员离岗培训，负责人上门致歉。',
    stillUnhappy: '没有人来道歉，只接到一个电话。',
  },
  {
    kind: 'complaint', customerKind: 'individual', channels: ['letter', 'visit', 'hotline'],
    subject: '理财产品销售时未提示风险',
    told: ['客户称购买时客户经理口头承诺“保本，和存款一样”，到期本金亏损{amount}元，没有见过风险揭示书，签字处不是本人笔迹，要求调取双录。'],
    wish: ['调取双录，赔付本金损失。', '先把录像给我看。'], instruction: '请调取双录与签约资料，核实笔迹争议。',
    reply: ['双录存在，风险揭示完整，签字待鉴定，已约客户到行观看录像。'], cause: '销售人员口头表述不规范，双录话术与承诺不一致。', measure: '对当事人员问责，损失补救方案协商中。',
    stillUnhappy: '录像只给看了三分钟，关键部分没有。',
  },
  {
    kind: 'complaint', customerKind: 'individual', channels: ['hotline', 'referral'],
    subject: '自助设备吞卡，三天未取回',
    told: ['{day}晚上存款时自助设备死机吞卡，钞票也没退，打行内电话登记后三天没有人联系。卡里是工资。'],
    wish: ['马上还卡，核对存款金额入账。'], instruction: '请核对设备清机记录并尽快联系客户。',
    reply: ['清机长款与客户所述一致，已入账，卡片可凭证件领取。'], cause: '设备故障后清机登记漏录客户联系方式。', measure: '入账并送卡上门，清机流程增加当日回访。',
    stillUnhappy: '入账金额少了一百元。',
  },
  {
    kind: 'complaint', customerKind: 'group', channels: ['letter', 'fax'],
    subject: '企业账户被错误冻结影响发薪',
    told: ['{customer}基本户发薪日被冻结，银行先说是司法冻结，又说是系统误判，前后三个部门三种说法，二百余名职工工资晚发两天。'],
    wish: ['书面说明冻结依据，赔付由此产生的滞纳金。'], instruction: '请说明冻结依据与解冻经过。',
    reply: ['系风控规则误判，当日已解冻，书面说明由分行出具。'], cause: '风控名单比对仅按名称匹配。', measure: '改为名称与证件双要素匹配，出具说明并登门致歉。',
    stillUnhappy: '说明里没有写清责任。',
  },
  {
    kind: 'complaint', customerKind: 'individual', channels: ['hotline', 'web'],
    subject: '信用卡年费未提前告知',
    told: ['办卡时说刷六次免年费，刷了九次还扣三百，客服说其中四次是线上不算。当时没人说过。'],
    wish: ['退年费。'], instruction: '请核对办卡时的告知材料。',
    reply: ['告知材料中确有说明但字体过小，同意退还年费。'], cause: '告知不醒目。', measure: '退费，修订宣传折页。',
    stillUnhappy: '只退了一半。',
  },
];

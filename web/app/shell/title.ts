/** Titles of the browser's tab, in the person's language: '收件箱 · 联办'. */
const TITLES: Readonly<Record<string, readonly [string, string]>> = {
  home: ['工作台', 'Home'],
  complaints: ['投诉', 'Complaints'],
  intake: ['新建受理', 'New intake'],
  importComplaints: ['导入往年投诉', 'Import past complaints'],
  registry: ['合作伙伴登记', 'Contact registry'],
  editCard: ['变更登记', 'Change the registration'],
  changeNotices: ['变更通知', 'Change notices'],
  changeNotice: ['变更通知', 'Change notice'],
  duplicates: ['号码重复', 'Duplicate numbers'],
  importCards: ['导入登记', 'Import registrations'],
  partnerContacts: ['合作伙伴联系方式', 'Partner contacts'],
  drills: ['拨测', 'Reachability drills'],
  manuals: ['资料与培训', 'Documents and training'],
  members: ['会员单位考核', "Members' scorecards"],
  analysis: ['投诉分析', 'Analysis'],
  accountability: ['问责', 'Accountability'],
  awards: ['评选资格', 'Awards'],
  bulletins: ['投诉情况通报', 'Bulletins'],
  followUps: ['整改与处理', 'Follow-ups'],
  summaries: ['定期总结', 'Periodic summaries'],
  twoTracks: ['双轨处理', 'Two tracks'],
  twoTrackChoice: ['选用双轨处理', 'Choosing two tracks'],
  responsePlans: ['应对方案', 'Response plans'],
  newResponsePlan: ['制定应对方案', 'New response plan'],
  reviseResponsePlan: ['修订应对方案', 'Revise a response plan'],
  seasons: ['赛季设置', 'Seasons'],
  publicity: ['登记舆情', 'Enter publicity'],
  contactReport: ['联络人报备', 'Contact report'],
  outletNotices: ['投诉电话公示', 'Outlet notices'],
  scorecards: ['考核表', 'Scorecards'],
  standingSettings: ['考核办法', 'Rules of scorecards'],
  standingFigures: ['外部数据', 'Figures from outside'],
  importFigures: ['导入外部数据', 'Import figures'],
  sanctions: ['处置', 'Sanctions'],
  relatedServices: ['关联业务', 'Related services'],
  alerts: ['大批投诉', 'Mass complaints'],
  proposeEnding: ['提出中止合作', 'Propose an ending'],
  deductions: ['扣分', 'Deductions'],
  proposeDeduction: ['提出扣分', 'Propose a deduction'],
  objections: ['考核异议', 'Objections'],
  closeMonth: ['月度关账', 'Close the month'],
  cardVersions: ['考核表版本', 'Versions of a scorecard'],
  refunds: ['退费', 'Refunds'],
  settlements: ['结算', 'Settlement'],
  reconcile: ['对账', 'Reconciliation'],
  knownShares: ['分成过账', 'Posting shares'],
  claimRefund: ['申请退费', 'Claim a refund'],
  search: ['搜索', 'Search'],
  notices: ['通知', 'Notices'],
  account: ['我的账户', 'My account'],
  people: ['人员与角色', 'People'],
  audit: ['审计记录', 'Audit trail'],
  settings: ['项目设置', 'Programme settings'],
  provider: ['单点登录', 'Sign-in provider'],
  signIn: ['登录', 'Sign in'],
  seat: ['选择单位', 'Choose an organisation'],
};

type Matches = readonly ({ readonly id: string; readonly data?: unknown } | undefined)[];

/** The title of a page named in the list above, or of the text given. */
export function titled(matches: Matches, name: string, text?: string): { title: string }[] {
  const root = matches.find((match) => match?.id === 'root')?.data as { language?: string } | undefined;
  const english = root?.language === 'en';
  const word = text ?? TITLES[name]?.[english ? 1 : 0] ?? '';
  return [{ title: `${word} · ${english ? 'Lianban' : '联办'}` }];
}

/** Lists of complaints that are over. */
export const pastList = {
  pastList: {
    import: '导入往年投诉',
    link: '导入往年投诉',
    purpose: '把已经办结的投诉从台账导入；先试导入，逐行核对后再正式导入。导入不发任何通知。尚未办结的投诉请从新建受理录入，时限照常起算。',
    list: '往年投诉台账',
    listHelp: 'xlsx 或 csv（UTF-8、GB18030），首行为表头；最多 10000 行、10 MB。日期写作 2025-03-04 或 2025-03-04 15:30。',
    headings:
      '必须有：原编号、收到日期、投诉人、联系电话、投诉主题、办结日期。可以有：受理渠道、客户类型、投诉类型、投诉内容、客户诉求、会员单位、网点、涉及人员、是否有效、转办日期、上报日期、结案方式、处理结果。',
    tried: '{{file}}：可导入 {{new}} 行，已导入过 {{unchanged}} 行，有误 {{wrong}} 行。还没有写入任何内容。',
    stands: '{{file}}：现在可导入 {{new}} 行，已导入过 {{unchanged}} 行，有误 {{wrong}} 行。',
    ignored: '以下列不会导入：{{columns}}。',
    counted: '计入会员单位和协会的考核',
    countedHelp: '不勾选则只作存档，不计入考核和分析。导入后不能再改。',
    apply_one: '导入 1 件',
    apply_other: '导入 {{count}} 件',
    imported_one: '已导入 1 件。',
    imported_other: '已导入 {{count}} 件。',
    externalNumber: '原编号',
    member: '会员单位',
    state: { NEW: '可导入', UNCHANGED: '已导入过', WRONG: '有误' },
  },
};

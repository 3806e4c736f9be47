/** Lists, their views and the search. */
export const lists = {
  list: {
    number: '编号', deadline: '下一时限', clock: '时限状态', noDeadline: '无在计时限', subject: '投诉', kind: '类型', status: '状态', orderState: '工单状态', holders: '当前承办', owner: '首问单位', service: '业务',
    accepted: '受理时间', lastEvent: '最近动态', major: '重大', repeat: '重复', joint: '联合处理', returns: '退回 {{n}} 次', returnCount: '退回次数', yes: '是',
    pages: '翻页', previous: '上一页', next: '下一页', keys: 'j / k 上下移动，Enter 打开，/ 搜索', views: '视图', count: '共 {{count}} 件', countOver: '{{count}} 件以上',
    words: '按编号、客户或正文查找', wordsHint: '编号、客户、正文关键词', search: '查询', more: '更多条件', clear: '清除条件', any: '不限', from: '受理自', to: '受理至',
    onlyMajor: '只看重大', onlyRepeat: '只看重复', emptyNarrowed: '没有符合条件的投诉。可以放宽条件再查。', takeOne: '新建受理', export: '导出当前列表：',
  },
  view: {
    inbox: { tab: '待我处理', title: '待我处理', purpose: '本单位现在需要办的投诉，最紧的时限排在最前。', empty: '现在没有需要处理的投诉。新派来的工单会出现在这里。' },
    elsewhere: { tab: '首问在办', title: '首问在办', purpose: '由本单位首问、正在其他单位处理的投诉；可以催办、答疑、跟进。', empty: '没有正在其他单位处理的投诉。' },
    callback: { tab: '待回访', title: '待回访', purpose: '工单已全部办结、等待回访客户的投诉。', empty: '没有待回访的投诉。工单全部办结后会出现在这里。' },
    breached: { tab: '已超时', title: '已超时', purpose: '有时限已经超时的未投诉结案，请优先处理或督办。', empty: '没有超时的投诉。' },
    open: { tab: '未结案', title: '未结案', purpose: '本单位参与、尚未结案的全部投诉。', empty: '没有未结案的投诉。' },
    closed: { tab: '已结案', title: '已结案', purpose: '已经结案的投诉，可以查阅和导出。', empty: '还没有结案的投诉。' },
    all: { tab: '全部', title: '全部投诉', purpose: '本单位参与过的全部投诉。', empty: '还没有投诉。' },
  },
  search: { title: '搜索', results: '“{{q}}”的搜索结果', purpose: '输入完整编号直接打开；也可以按客户名称或正文中的词语查找，只在贵单位可见的范围内。', pages: '页面：', nothing: '没有找到。换一个词，或少输几个字再试。' },
  home: {
    title: '{{name}}，您好', purpose: '这里是现在需要您处理的事项。', waiting: '现在有 {{count}} 件等您处理，其中 {{late}} 件已超时。', nothing: '现在没有等您处理的事项。', all: '查看全部 {{count}} 件',
    section: { inbox: '待我处理', callBack: '待回访', breached: '已超时', elsewhere: '首问在办', open: '未结案' },
  },
};

/** The case file of a complaint as a document for Word (ASC-01, ASC-02: archive). */
export const caseFile = {
  caseFile: {
    title: '案卷',
    download: '下载案卷（Word）',
    imprint: '{{organisation}}所见，{{time}} 由{{name}}导出；已部分隐藏的联系方式在案卷中同样隐藏',
    deadlines: '时限',
    deadline: '时限',
    startedAt: '开始',
    dueAt: '到期',
    endedAt: '结束',
    outcome: '结果',
    callBacks: '回访',
    at: '时间',
    by: '经手',
    happened: '经过',
    size: '大小',
    number: '编号',
    said: '{{name}}：{{text}}',
    cutOff: '办理经过过长，仅载至此。',
  },
};

/** A piece of a text. Texts are three pieces with a comma between them, so the pairs of a text are those of its pieces. */
export interface Fragment {
  readonly kind: 'when' | 'matter' | 'place' | 'name';
  readonly id: number;
  readonly text: string;
}

const DAYS = ['昨天', '前天', '上周五', '本月初', '上个周末', '今天一早', '国庆节后', '月底结账那天', '升级维护之后', '换机以后'] as const;
const HOURS = [
  '早上八点四十起',
  '中午休息时',
  '下午三点左右',
  '晚上九点以后',
  '凌晨一点半',
  '全天断断续续',
  '交接班前后',
  '开会期间',
] as const;
const TELLERS = ['客户来电反映', '客户经理转告说', '单位信息员投诉称', '老客户再次来电说', '用户在网上留言说'] as const;

export const THINGS = [
  '考勤打卡',
  '车辆定位',
  '视频监控',
  '企业短信',
  '集团彩铃',
  '家校互动',
  '移动办公',
  '货运调度',
  '预约挂号',
  '农信资讯',
  '电费查询',
  '店铺看护',
  '进销存',
  '企业建站',
  '优惠券',
  '审批流程',
  '通讯录',
  '报表导出',
  '消息推送',
  '验证码',
  '语音导览',
  '云存储',
  '客户端',
  '发票',
  '套餐',
] as const;
export const FAULTS = [
  '打不开',
  '无法登录',
  '重复扣费',
  '一直掉线',
  '数据对不上',
  '没有反应',
  '提示网络异常',
  '延迟半小时',
  '被误停机',
  '退订不掉',
] as const;
const EFFECTS = ['影响正常上班', '已经拖了三天', '领导很不满意', '要求马上恢复'] as const;

const CITIES = ['长沙', '株洲', '湘潭', '衡阳', '邵阳', '岳阳', '常德', '益阳', '郴州', '永州', '怀化', '娄底'] as const;
const ROADS = ['人民路', '解放路', '五一大道', '滨江路', '建设街', '芙蓉路', '劳动路', '车站路'] as const;
const TRADES = ['物流公司', '小学', '商贸城', '医院', '酒店', '工程队', '合作社', '物业处'] as const;
const WISHES = ['请尽快回电', '希望书面答复', '要求退费', '要求派人上门'] as const;
const NAME_LETTERS =
  '宏泰瑞丰鑫隆昌盛祥和德润嘉华恒信诚达通顺安康宁福禄寿喜金玉宝珠玲珑翡翠琥珀珊瑚玛瑙琉璃松柏梅兰竹菊桃李杏梨桂枫桐槐榆柳杉楠樟檀沉香云霞虹霓雷电霜露冰雪星辰昊旭晨曦曜';
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '黄', '周', '吴', '徐', '欧阳', '司马'] as const;
const GIVEN = [
  '伟',
  '芳',
  '秀英',
  '建国',
  '志强',
  '晓兰',
  '海燕',
  '文博',
  '思琪',
  '浩然',
  '梦洁',
  '明辉',
  '雪梅',
  '俊杰',
  '婷',
  '磊',
  '丽',
  '超群',
  '国栋',
  '家豪',
] as const;

const WHENS = DAYS.length * HOURS.length * TELLERS.length;
const MATTERS = THINGS.length * FAULTS.length * EFFECTS.length;
const PLACES = 20_000;
const COMPLAINTS_A_PLACE = 50;

/** How many places the complaints come from: each has as many of them at any size, so that a place's name is as rare. */
export const placesOf = (complaints: number): number => Math.min(PLACES, Math.ceil(complaints / COMPLAINTS_A_PLACE));
const NAMES = SURNAMES.length * GIVEN.length;

/** How many pieces there are of each kind, numbered from 0. */
export const KINDS: Readonly<Record<Fragment['kind'], number>> = { when: WHENS, matter: MATTERS, place: PLACES, name: NAMES };

const at = <T>(list: ArrayLike<T>, index: number): T => list[index % list.length] as T;

/** The four letters that make a place's name its own. */
export function placeName(id: number): string {
  const n = NAME_LETTERS.length;
  return [id * 31, id * 17 + Math.floor(id / n), id * 7 + Math.floor(id / (n * 3)), id * 13 + Math.floor(id / 11)]
    .map((letter) => at(NAME_LETTERS, letter))
    .join('');
}

/** Two letters that stand together in no other place's text. */
export const formerName = (id: number): string => String.fromCodePoint(0x4e00 + ((id * 37) % 2_503), 0x5e00 + ((id * 101) % 2_999));

function textOf(kind: Fragment['kind'], id: number): string {
  switch (kind) {
    case 'when':
      return `${at(DAYS, id)}${at(HOURS, Math.floor(id / DAYS.length))}${at(TELLERS, Math.floor(id / (DAYS.length * HOURS.length)))}`;
    case 'matter':
      return `${at(THINGS, id)}${at(FAULTS, Math.floor(id / THINGS.length))}，${at(EFFECTS, Math.floor(id / (THINGS.length * FAULTS.length)))}`;
    case 'place':
      return `地址在${at(CITIES, id)}${at(ROADS, Math.floor(id / 12))}${1 + (id % 397)}号的${placeName(id)}${at(TRADES, id * 3)}（原${formerName(id)}），${at(WISHES, Math.floor(id / 5))}，联系人方便时间为工作日`;
    case 'name':
      return `${at(SURNAMES, id)}${at(GIVEN, Math.floor(id / SURNAMES.length))}`;
  }
}

/** Every piece. */
export function* fragments(): Generator<Fragment> {
  for (const kind of Object.keys(KINDS) as Fragment['kind'][])
    for (let id = 0; id < KINDS[kind]; id += 1) yield { kind, id, text: textOf(kind, id) };
}

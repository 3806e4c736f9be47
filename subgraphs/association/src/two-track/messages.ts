import type { Locale } from '@lianban/complaint-graph/messages/messages';
import type { ChoiceRefusal } from '@lianban/complaint/two-track/choice';

export const CHOICE_REFUSALS: Readonly<Record<Locale, Readonly<Record<ChoiceRefusal | 'nothing_changed', string>>>> = {
  'zh-CN': {
    not_a_member: '双轨处理由会员单位自行选用。',
    role_missing: '双轨处理由贵单位的分管领导或管理员选用。',
    seat_limited_to_unit: '网点席位不能为全行选用双轨处理。',
    nothing_changed: '此间已有他人更改，请查看现状后再定。',
  },
  en: {
    not_a_member: 'Members choose two tracks for themselves.',
    role_missing: 'Two tracks are chosen by your leader or administrator.',
    seat_limited_to_unit: 'A seat limited to an outlet cannot choose for the whole bank.',
    nothing_changed: 'Somebody has changed it meanwhile; please look again.',
  },
};

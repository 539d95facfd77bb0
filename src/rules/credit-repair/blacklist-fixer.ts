import type { Rule } from '@/src/core/rule';
import { creditRepair2026 } from '../references';
import { NEWS } from '../vocabulary';

export const rule = {
  id: 'credit-repair/blacklist-fixer',
  family: 'credit-repair',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        ['老赖名单', '失信名单', '失信被执行人', '失信记录', '限高', '限制高消费', '限制消费令'],
        ['撤下来', '撤掉', '消掉', '拿掉', '屏蔽掉', '移出', '移除', '弄掉', '解除', '撤销'],
        [
          '疏通费',
          '打点费',
          '打点',
          '好处费',
          '活动费',
          '运作费',
          '转我',
          '转给我',
          '内部有人',
          '有关系',
          '有渠道',
          '先付',
          '不成功退',
        ],
      ],
      within: 70,
      none: [...NEWS, '履行完毕', '申请人', '执行完毕'],
    },
  ],
  words: {
    zh_CN: '要您出“疏通费”，说能从失信名单上撤名。名单只有法院能改，还清或和解后不花一分钱。',
    zh_TW: '要您出「疏通費」，說能從失信名單上除名。名單只有法院能改，履行義務後不花一毛錢。',
    en: 'A “favour” fee is to take a name off the court’s defaulter list. Only the court changes it, and never for a fee.',
  },
  advice: ['do-not-pay-fees-first', 'do-not-pay', 'verify-with-court'],
  references: [creditRepair2026],
  examples: {
    match: [
      '交三千疏通费，一周内把您从老赖名单里撤下来，不成功退。',
      '限高出行不方便？我们内部有人，先付两千就能解除。',
      '失信记录三天消掉，法院有关系，打点费转我就行。',
    ],
    ignore: [
      '【某法院】您已履行完毕，失信名单已撤销，限制消费令同时解除。',
      '限高怎么解除？履行完毕后向法院申请即可，不收费。',
      '记者调查：花八千打点费撤下失信名单，钱打了水漂。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { fakeBaseStations, nfraBeijing2026 } from '../references';
import { CALL, NEWS } from '../vocabulary';

export const rule = {
  id: 'fake-collection/freeze-callback',
  family: 'fake-collection',
  severity: 'high',
  decisive: true,
  patterns: [
    {
      all: [
        [
          '信用卡',
          '账户',
          '银行卡',
          '征信',
          '贷款',
          '借款',
          '额度',
          '卡片',
          '账单',
          '名下',
          '花呗',
          '白条',
          '金条',
          '借呗',
        ],
        ['冻结', '停卡', '锁定', '锁卡', '止付', '停用', '限制使用', '管控'],
        CALL,
        ['解除', '解冻', '恢复', '办理', '处理', '协助', '否则', '人工', '缴', '了解', '如有疑问', '咨询'],
      ],
      within: 110,
      needs: ['mobile'],
      none: NEWS,
    },
    {
      all: [
        ['逾期', '违规用卡', '违规使用', '异常消费', '恶意透支', '套现'],
        ['冻结', '停卡', '锁定', '止付', '停用'],
        CALL,
      ],
      within: 90,
      needs: ['mobile'],
      none: NEWS,
    },
  ],
  words: {
    zh_CN: '先说您的卡或账户被冻结，再要您打一个手机号码“解冻”。银行不会用个人手机号办理解冻。',
    zh_TW: '先說您的卡片或帳戶被凍結，再要您打一支手機號碼「解凍」。銀行不會用個人手機號碼辦理解凍。',
    en: 'It says your card or account is frozen and gives a mobile number to “unfreeze” it. Banks do not do that from a personal mobile.',
  },
  advice: ['do-not-call-back', 'verify-by-hotline', 'do-not-pay'],
  references: [fakeBaseStations, nfraBeijing2026],
  examples: {
    match: [
      '尊敬的客户，您的信用卡因违规使用导致逾期未还，现已冻结，为避免影响征信请联系客服13900001234办理解除。',
      '【信用中心】您名下账户存在异常消费，已被我行锁定，如需恢复正常使用请致电人工客服17000004321。',
      '您好，您的花呗因逾期影响征信现已停用，请联系人工 16600007788 处理解冻事宜。',
    ],
    ignore: [
      '【某银行】您尾号1234的信用卡因密码连续输错已锁定，请携带身份证到网点办理，或致电95533。',
      '【交警】您的驾驶证状态为逾期未体检，请尽快办理，咨询电话0755-83333333。',
      '我的卡被冻结了，你帮我问下妈妈她手机号是不是13900001234，我联系不上她。',
    ],
  },
} as const satisfies Rule;

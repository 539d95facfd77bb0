import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';
import { CALL } from '../vocabulary';

export const rule = {
  id: 'fake-collection/freeze-callback-number',
  family: 'fake-collection',
  severity: 'high',
  patterns: [
    {
      all: [
        ['信用卡', '账户', '银行卡', '征信', '贷款', '借款', '额度', '卡片', '支付功能', '名下'],
        [
          '限制交易',
          '被限制',
          '交易受限',
          '已冻结',
          '被冻结',
          '已被冻结',
          '临时冻结',
          '冻结',
          '停卡',
          '已锁定',
          '锁定您',
          '被锁定',
          '停用',
          '将冻结',
          '暂停使用',
          '限制使用',
          '已停用',
        ],
        CALL,
        ['解除', '解冻', '恢复', '办理', '处理', '协助', '否则', '如需', '避免'],
      ],
      within: 100,
      none: ['如非本人', '挂失', '网点', '柜台', '密码输错', '密码连续', '输错密码', 'ic卡', '公交卡'],
      needs: ['unofficial-phone'],
    },
    {
      all: [['停卡', '转法催', '法催部', '转法务', '起诉立案', '强制执行'], ['速缴', '请速', '立即', '今日'], CALL],
      within: 60,
      needs: ['unofficial-phone'],
    },
    {
      all: [
        ['信用卡', '卡账款', '信用贷'],
        ['逾期', '欠款', '拖欠'],
        ['尽快缴纳', '速缴', '立即缴纳', '请缴清', '尽快缴清'],
        ['详询', '致电', '电话', '咨询', '回电'],
      ],
      within: 80,
      none: ['学费', '物业', '话费'],
      needs: ['unofficial-phone'],
    },
  ],
  words: {
    zh_CN: '说卡或账户被冻结、停用，并留下一个不在官方名录里的回拨电话。请改打卡背面或官方App里的电话。',
    zh_TW: '說卡片或帳戶被凍結、停用，並留下一支不在官方名錄裡的回撥電話。請改打卡片背面或官方App裡的電話。',
    en: 'It says a card or account is frozen and leaves a call-back number our registry does not list as official. Use the number on your card or in the app instead.',
  },
  advice: ['do-not-call-back', 'verify-by-hotline'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '【风控中心】您的贷款账户已被冻结，如需恢复额度请致电4008123999办理解除。',
      '您名下银行卡存在风险，现已暂停使用，为避免影响征信请及时联系客服0755-22334455处理。',
      '某银行王先生您的个人信用卡将停卡转法催部，请速缴2300元并电010-66778899。',
    ],
    ignore: [
      '【某银行】您的账户因长期未用已转为睡眠户，暂停使用非柜面渠道，请携身份证到网点办理恢复，详询010-66778899。',
      '【12345】您反映的卡片问题已处理，如有疑问请致电12345。',
      '您的公交卡已锁定，恢复请到客服中心，电话020-83334444，ic卡退换请带身份证。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { etcPhish, xiamen2022 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/etc',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        ['etc', 'e卡', '高速卡', '速通', '车辆通行', '通行卡', '高速通行', '粤通卡', '苏通卡', '车载卡'],
        [
          '失效',
          '停用',
          '冻结',
          '禁用',
          '异常',
          '过期',
          '过时',
          '暂停',
          '认证未完成',
          '未认证',
          '未签署',
          '已关停',
          '签约',
          '失常',
          '关停',
          '注销',
          '限制使用',
          '二次验证',
          '重新认证',
          '签办',
          '更新认证',
          '未激活',
          '罚款',
        ],
        [...OPEN, '办理', '前往', '认证', '务必', '避免', '签署', '授权'],
      ],
      within: 110,
      none: ['txffp', '营业厅', '余额不足', 'etc账单', '充电', '免费办理'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['etc', 'etc速通', '高速e卡', 'etc通行卡'],
        [
          '已被关停',
          '已停用',
          '已出现异常',
          '已失效',
          '已过时',
          '功能失常',
          '被暂停',
          '已冻结',
          '停用状态',
          '认证未完成',
          '限制使用',
        ],
      ],
      within: 24,
      none: ['建议', '如何', '怎么', '恢复方法', '营业厅', '论文', '新闻', '网点'],
    },
  ],
  words: {
    zh_CN: '说ETC停用要点链接认证。ETC发行方不会用链接要您重新认证。',
    zh_TW: '說ETC停用要點連結驗證。請到官方App或服務據點查詢。',
    en: 'Your ETC is “suspended” until you verify by link. Issuers do not ask for that.',
  },
  advice: ['do-not-tap', 'open-official-site'],
  references: [etcPhish, xiamen2022],
  examples: {
    match: [
      '【ETC服务】您的ETC信息认证未完成，为避免影响通行请点击 etc-rz.top 认证，回T退订。',
      '尊敬的车主，您的高速通行卡已停用，请前往 http://gs-etc.xyz 签署。',
      '您的ETC卡已失效，务必24小时内登录 etc-bl.cc 办理。',
    ],
    ignore: [
      '【ETC】您尾号1234的ETC卡于10月1日通行扣费35.6元。',
      'ETC卡停用如何恢复？请携带行驶证到营业厅。',
      '交通部：全国ETC用户突破2亿。',
    ],
  },
} as const satisfies Rule;

import type { Rule } from '@/src/core/rule';
import { xiamen2022 } from '../references';
import { OPEN } from '../vocabulary';

export const rule = {
  id: 'link-phishing/medical-social',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '医保',
          '医疗卡',
          '社保',
          '社保卡',
          '医保卡',
          '医疗保障',
          '电子社保',
          '健康卡',
          '公积金',
          '养老金',
          '养老保险',
        ],
        ['停用', '异常', '锁定', '冻结', '失效', '过期', '注销', '作废', '暂停', '未认证', '封停', '未激活', '限制'],
        [...OPEN, '小时未处理', '永久作废', '未处理', '致电', '认证更新'],
      ],
      within: 90,
      none: [
        '网点',
        '社区',
        '柜台',
        '12333',
        '就诊',
        '缴费基数',
        '国家医保局',
        '报销比例',
        '报销范围',
        '报销标准',
        '报销材料',
        '报销凭证',
        '报销申请',
        '可报销',
        '已报销',
        '.gov',
        '养老金调整',
        '办事大厅',
        '年审',
      ],
    },
  ],
  words: {
    zh_CN: '说医保、社保卡异常要您点链接处理。社保部门不会发链接要卡号密码。',
    zh_TW: '說健保、社保卡異常要您點連結處理。主管機關不會傳連結要您填卡號。',
    en: 'A health or social card is “abnormal” and to be fixed by link. The authorities do not do that.',
  },
  advice: ['do-not-tap', 'open-official-site'],
  references: [xiamen2022],
  examples: {
    match: [
      '【医保中心】您的医保卡今晚失效，住院费用将不能报销，请登录 ybk-zx.top 激活。',
      '医保卡异常锁定，48小时未处理将永久作废，点击 yb-js.top 处理。',
      '【社保中心】您的电子社保卡已失效，请登录 http://sb-gx.xyz 认证。',
      '您的医疗卡已停用，速点击 ylk-hf.vip 恢复使用。',
    ],
    ignore: [
      '医保异地报销申请因资料异常暂停受理，可登录经办机构网站补充报销材料。',
      '【市社保卡中心】您的社保卡已发放到社区，请携带身份证领取，咨询12333。',
      '医保缴费基数调整，请到柜台办理。',
      '【人社】养老金年审请在社区自助机办理。',
    ],
  },
} as const satisfies Rule;

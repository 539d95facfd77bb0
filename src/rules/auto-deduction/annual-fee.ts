import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';

export const rule = {
  id: 'auto-deduction/annual-fee',
  family: 'auto-deduction',
  severity: 'high',
  patterns: [
    {
      all: [
        ['年费', '管理费', '保险费', '短信费', '月费'],
        ['收取', '扣除', '扣收', '扣款', '代扣', '从您'],
        ['如有疑问', '如需取消', '有疑问', '取消请', '详询', '咨询电话', '致电', '联系'],
        ['元', '万'],
      ],
      within: 90,
      none: ['app', '物业', '网点', '停车', '健身', '续保', '保单号', '学校', '回复'],
      needs: ['unofficial-phone'],
    },
  ],
  words: {
    zh_CN: '说要扣一笔费用，并留下一个不在官方名录里的电话让您去问。请打卡背面的电话核实。',
    zh_TW: '說要扣一筆費用，並留下一支不在官方名錄裡的電話讓您去問。請打卡片背面的電話查證。',
    en: 'It announces a charge and leaves a number our registry does not know. Ask on the number printed on your card.',
  },
  advice: ['do-not-call-back', 'verify-by-hotline'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '【信用卡】我行将从您账户上收取年费1800元，如有疑问咨询电话4005291234。',
      '您的银行卡将于今日扣除保险费2400元，取消请致电13900007777。',
      '农行提醒：将从您卡上代扣管理费980元，有疑问请联系400-600-1122。',
    ],
    ignore: [
      '【某银行】您的信用卡年费300元已入账，详询95588。',
      '【物业】本月管理费260元，咨询电话0755-88001122。',
      '健身卡年费八折，有疑问请到前台咨询。',
    ],
  },
} as const satisfies Rule;

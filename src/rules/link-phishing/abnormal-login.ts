import type { Rule } from '@/src/core/rule';
import { fakeBaseStations } from '../references';

export const rule = {
  id: 'link-phishing/abnormal-login',
  family: 'link-phishing',
  severity: 'high',
  patterns: [
    {
      all: [
        [
          '异常登录',
          '异常登入',
          '异常交易',
          '可疑交易',
          '异地登录',
          '异地消费',
          '异常操作',
          '风险交易',
          '异常消费',
          '账户异常',
          '账户出现异常',
          '账户存在异常',
          '存在风险',
          '安全风险',
          '异常支付',
          '盗刷',
          '被盗用',
          '异常扣款',
        ],
        ['点击', '登录', '登陆', '登入', '访问', '打开链接', '点此', '点按', '验证'],
        ['解除', '验证', '恢复', '核实', '冻结', '停用', '处理', '保障', '限时', '取消', '确认', '否则'],
      ],
      within: 110,
      none: ['挂失', 'app内', '客户端内', '游戏', '验证码', '如非本人操作'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['登录失败', '异常登入', '异地登录', '异常登录'],
        ['若非本人', '如非本人', '非本人'],
        ['回复确认', '回覆确认', '回复「确认', '回覆「确认'],
      ],
      within: 60,
      none: ['验证码'],
    },
    {
      all: [
        ['网上消费', '正在进行', '消费金额', '快捷支付', '正在支付'],
        ['非本人', '若非', '如非'],
        ['登录', '登入', '登陆', '链接', '点击'],
        ['取消', '撤销', '拦截', '终止', '核实'],
      ],
      within: 90,
      none: ['app', '验证码'],
      needs: ['unofficial-link'],
    },
    {
      all: [
        ['交易异常', '交易存在异常', '存在交易异常', '异常行为'],
        ['登录', '登入', '登陆', '点击'],
        ['查询', '核实', '保障', '处理', '解除'],
      ],
      within: 80,
      needs: ['unofficial-link'],
    },
  ],
  words: {
    zh_CN: '用“账户异常”吓您点链接验证。请自己打开官方App查看，不要走短信里的入口。',
    zh_TW: '用「帳戶異常」嚇您點連結驗證。請自己打開官方App查看，不要走簡訊裡的入口。',
    en: 'An “abnormal account” is to be verified by link. Open the official app yourself instead.',
  },
  advice: ['do-not-tap', 'open-official-site', 'verify-by-hotline'],
  references: [fakeBaseStations],
  examples: {
    match: [
      '您的账户于今日10:35在境外发生异常交易5000元，请立即登录 xxb-kf.top 核实解除冻结。',
      '您的帳戶出現異常交易，為保障資金安全請立即點擊驗證：https://verify-zh.top/main，限時30分鐘。',
      '您的支付账户存在风险，点击 zf-aq.xyz 验证身份恢复使用。',
    ],
    ignore: [
      '【某银行】您的卡在境外消费500元，如非本人操作，请致电95588。',
      '游戏账号异地登录，请登录官网 game-demo.com 修改密码。',
      '服务器异常登录告警，请登录控制台处理。',
    ],
  },
} as const satisfies Rule;

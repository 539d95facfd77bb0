import type { AdviceWords } from '../keys';

const someone = (aboutDebt: boolean): string => (aboutDebt ? '放款机构' : '这家机构');

export const advice: AdviceWords = {
  'do-not-pay': () => '先不要付钱，核实清楚再说。',
  'do-not-tap': () => '不要点链接，也不要扫码。已经打开了就关掉，什么都别填。',
  'do-not-call-back': () => '不要拨打短信里的号码，也不要回复。',
  'do-not-share-code': () => '短信验证码不要告诉任何人，也不要填进陌生网页。',
  'do-not-install': () => '不要从链接或二维码安装软件、描述文件，只用手机自带的应用商店。',
  'do-not-share-screen': () => '不要共享屏幕，不要让人远程操作。已经共享了，马上断网或关机。',
  'do-not-pay-fees-first': () => '放款或办事之前要先交的解冻费、保证金、流水费，一分都不要付。',
  'no-private-accounts': () =>
    '不要转给个人账户，不要扫收款码，也不要通过微信、QQ 还款；还款只走官方 App 或合同写明的账户。',
  'leave-group-chat': () => '不要加对方的微信、QQ 或群。已经加了就截图留证，然后退出。',
  'verify-in-app': ({ name, aboutDebt }) =>
    `自己打开${name ?? someone(aboutDebt)}的官方 App（不从短信进）${aboutDebt ? '，看有没有这笔借款、金额对不对' : '核对'}。`,
  'verify-by-hotline': ({ name, hotline, aboutDebt }) =>
    hotline
      ? `自己拨${name ?? someone(aboutDebt)}的客服电话 ${hotline} 问清楚，不用短信里的号码。`
      : `自己拨${name ?? someone(aboutDebt)}的客服电话问清楚；号码看合同、银行卡背面或官方 App，不用短信里的。`,
  'open-official-site': ({ name, domain }) =>
    domain
      ? `要上网办，就自己在地址栏输入${name ?? ''}官方网址 ${domain}。`
      : '要上网办，就从官方 App 里进，不从短信里的链接进。',
  'ask-creditor-name': () => '让对方说出放款机构的全称和合同编号，再自己去那家机构核对。说不出来就不用往下谈。',
  'check-credit-report': ({ creditSite }) =>
    `查自己的征信报告（每年有两次免费${creditSite ? `，人民银行征信中心 ${creditSite}` : ''}），看有没有这笔贷款、是哪家机构放的。`,
  'check-amount-and-terms': () => '把金额、还款日、逾期天数和 App 里的记录逐项对一遍，对不上就要求更正。',
  'negotiate-yourself': () => '真还不上，就自己找放款机构谈分期或延期。谈这个不收费，不用中介，谈妥了要书面的。',
  'official-does-not-prove-debt': ({ aboutDebt }) =>
    aboutDebt
      ? '链接是官方的，不等于真有这笔欠款，以官方 App 里的记录为准。'
      : '链接是官方的，不等于短信就是它发的，也不等于里面说的是真的。',
  'sender-can-be-forged': () => '发件人的名称和号码都可以伪造，看着像官方也要自己核实。',
  'verify-with-court': () =>
    '用短信里的案号打 12368 或在人民法院在线服务查询。真的法院通知不要不理，但法院不会用短信要卡号、验证码或转账。',
  'third-party-owes-nothing': () =>
    '您没有借款、也没有担保，就没有义务替别人还。不用付钱，不用提供别人的消息，可以要求对方不再联系您。',
  'keep-evidence': () => '把短信、通话录音、来电记录和截图都留好。',
  'complain-about-conduct': () => '先向放款机构的客服投诉，没有结果就向下面的监管渠道投诉。',
  'call-police-if-threatened': () => '有人威胁人身安全、上门滋扰或散布假照片，直接打 110。',
  'if-you-already-paid': () =>
    '如果钱已经转了：马上打 110，说清时间、金额和对方账户，请求止付；再打银行客服。不要找“帮您追回”的人。',
  'if-you-already-entered': () => '如果已经填了卡号、密码或验证码：马上打银行客服挂失冻结，再改密码。',
  'report-scam': () => '把这条短信举报给 12321，或在国家反诈中心 App 里举报。',
  'this-is-an-ad': () => '这是贷款广告，不是您欠的钱。不需要就不用理，也不用回复。',
  'never-forward-code': () => '验证码只给您自己用。不是您在操作，就不要理会；谁来要都不要给。',
  'decline-renting-accounts': () => '不要出租、出借银行卡、电话卡或微信号，也不要替人收款转款，这可能要负刑事责任。',
};

/**
 * What may stand beside a name when a page presents itself: 招商银行｜网上银行登录, 拍拍贷还款中心. Anything else (怎么办, 催收短信,
 * 是真的吗, 校园招聘) makes the text one about the institution. Matched in normalised text.
 */
const HAN =
  '官方网站|官网|官方|网站|首页|主页|欢迎|光临|使用|访问|来到|尊敬|您好|您|登录|登陆|登入|注册|用户|会员|客户|账户|账号|帐户|帐号|帐单|个人|企业|公司|网上银行|网银|手机银行|移动银行|电子银行|直销银行|信用卡|储蓄卡|银行卡|借记卡|中心|服务|平台|系统|门户|大厅|窗口|专区|在线|网上|线上|手机|移动|还款|还清|结清|清账|逾期|处理|代偿|提前|立即|快速|快捷|一键|自助|缴费|缴款|缴纳|支付|付款|收银台|借款|贷款|借钱|贷|申请|申领|额度|提额|提升|激活|开户|开通|绑定|绑卡|解冻|冻结|升级|实名|认证|验证|核验|安全|身份|信息|资料|补充|完善|更新|确认|查询|进度|账单|订单|分期|延期|展期|协商|减免|免息|方案|退款|退费|理赔|注销|关闭|征信|修复|积分|兑换|商城|礼品|活动|领取|福利|客服|人工|专属|专用|通道|入口|页面|新版|旧版|客户端|下载|安装|案件|案款|执行|立案|送达|传票|消费金融|金融|普惠|信贷|股份有限公司|有限责任公司|有限公司|集团|总行|的|与|和|及|请|logo|图标|标志';
const LATIN =
  'log ?in|sign ?in|logon|welcome|official|web ?site|site|online|internet|mobile|personal|corporate|business|e-?banking|banking|bank|account|verify|verification|secure|security|repayment|repay|loan|credit|card|service|services|center|centre|customer|payment|pay|portal|home|page|your|my|app|h5|wap|to|the|and|of|for|logo';

/** Longer words stand before the ones they begin with, so that taking them out one by one leaves nothing behind. */
const ROLE_WORD = new RegExp(
  `${HAN}|\\b(?:${LATIN})\\b|[\\s\\d"'&+,./:;!~*#()\\[\\]\\u3001\\u3002\\u2018-\\u201D-]+`,
  'g',
);

/** The whole of a text, without the name, is made of such words. Linear: nothing is tried twice. */
export function isRoleOnly(words: string): boolean {
  return words.replace(ROLE_WORD, '') === '';
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Our own, of 70 to 140 characters as most messages are: reminders, advertisements, codes, courts, collectors and swindlers. */
export const MESSAGES: readonly string[] = [
  '【招联金融】尊敬的客户，您尾号6021的借款已逾期12天，应还本息共计人民币1864.20元，逾期将按约定计收罚息并影响您的信用记录，请尽快登录 mucfc-huankuan.top/pay 处理，如已还款请忽略本短信。',
  '【招商银行】您尾号6621的信用卡11月账单已出，人民币应还2,316.40元，最低还款231.64元，到期还款日12月08日。账单明细请登录手机银行或 https://www.cmbchina.com/ 查看，如有疑问请致电95555。',
  '【拍拍金融】王女士您好，您在我司的借款5,600.00元已严重逾期，现已移交法务部门处理，今日18点前未结清将上报征信并联系您的紧急联系人，请添加微信 hk88231 协商还款。',
  '【中国工商银行】您尾号0937的账户11月19日18:42通过快捷支付支出人民币86.50元，余额4,203.77元，交易商户为便利店。如非本人操作，请立即致电95588冻结账户，切勿向任何人透露验证码。',
  '【某某小贷】恭喜您获得最高20万元借款额度，日息低至万分之二，凭身份证即可申请，三分钟到账，有社保公积金者优先，详询客户经理13800138000，回T退订。',
  '【最高人民法院】您有一份电子诉讼文书待签收，案号为（2026）京0105民初12345号，请于三日内登录人民法院在线服务 https://zxfw.court.gov.cn/ 查看，逾期视为送达，咨询请拨打12368。',
  '您好，您申请的50000元贷款因银行卡号填写错误被冻结，需缴纳解冻金6000元后方可提现，款项随贷款一并退还，请联系在线客服办理，超时将影响征信并追究违约责任。',
  '【支付宝】您正在新设备上登录，验证码为783120，五分钟内有效。支付宝工作人员不会向您索要验证码，任何人索取均为诈骗，切勿转发或告知他人，如非本人操作请修改登录密码。',
  '【度小满】您的借款本期应还金额1,024.33元，还款日为11月28日，届时将从您绑定的尾号5512银行卡自动扣款，请保持余额充足。也可在度小满App内提前还款，客服电话95055，祝您生活愉快。',
  '【京东金融】尊敬的用户，国家监管要求清理在校期间开通的学生贷账户，您的京东白条利率高于标准需尽快注销，否则将影响个人征信，请拨打400-820-5555联系注销专员办理。',
  '明天下午三点在公司二楼会议室开周会，请大家把本周的进度表提前发到群里，另外食堂今天有红烧排骨，想吃的同事早点去排队，下班以后我们可以一起去附近新开的那家书店看看。',
  '【國泰世華】親愛的客戶您好，您的信用卡本期帳單金額為新臺幣12,480元，繳款截止日為12月05日，請透過網路銀行或行動銀行繳款，如已繳款請忽略本則簡訊，客服專線02-23831000。',
  '[CMB] Dear customer, your loan payment of RMB 3,218.00 has been overdue for 9 days. To avoid legal action please settle the full amount today at https://cmbchina.com.settle-pay.xyz/en or call us.',
  '【快递通知】您的包裹因地址不详无法派送，已在驿站存放超过48小时，请尽快点击 https://dwz.cn/Ab3kQ 更新收件地址并支付重新派送费3元，逾期将退回寄件人，感谢您的配合与理解。',
];

const SHORTEST = 70;
const LONGEST = 140;

/** Messages of that length in the folder that CORPORA names; `undefined` where there is none. */
export function corpusMessages(folder: string | undefined): readonly string[] | undefined {
  if (folder === undefined || folder === '') return undefined;
  const texts = readFileSync(join(folder, 'text-zh.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .flatMap((row) => (hasText(row) ? [row.text] : []));
  return texts.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

function hasText(row: unknown): row is { readonly text: string } {
  return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string';
}

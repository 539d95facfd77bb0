import { describe, expect, test } from 'vitest';
import { extractNumbers } from '@/src/core/phone/extract-numbers';
import { normalize } from '@/src/core/text/normalize';
import type { Claim, JudgedLink, Kind, Subject } from '@/src/core/types';
import { kindOf } from '@/src/core/verdict/kind';
import { cpuMilliseconds } from '../../cpu-time';

const COURTS: ReadonlySet<string> = new Set(['court-12368']);

function kind(
  text: string,
  extra: { readonly claims?: readonly Claim[]; readonly links?: readonly JudgedLink[] } = {},
): Kind {
  const normalized = normalize(text);
  const subject: Subject = {
    message: { text },
    text: normalized,
    links: [],
    numbers: extractNumbers(normalized, []),
    claims: extra.claims ?? [],
    fields: [],
    truncated: false,
  };
  return kindOf(subject, extra.links ?? [], COURTS);
}

const TEXTS: Readonly<Record<Kind, readonly string[]>> = {
  collection: [
    '【小湖消费金融】您的借款5000元已逾期12天，请尽快登录APP还款，以免影响您的征信。',
    '你欠的钱打算什么时候还？今天再不还款就去你单位',
    '王女士，您名下贷款已严重逾期，我司将依法提起诉讼，请速处理。',
    '请转告李先生，其在本平台的欠款已超期，请督促其处理。',
    '【山城銀行】您的信用卡帳款已逾期，請儘速繳清，以免影響信用。',
    'Your loan is now 21 days past due. Please pay the outstanding balance to avoid further action.',
    '您的網貸欠款若不處理，將通知您的家人及公司',
    '已委托第三方催收，请于今日18点前结清全部欠款',
    '【小湖消费金融】您的借款已逾期9天，限时减免最高八成，立即申请享优惠，手续简单，详询客服',
    '【東山銀行】提醒您，本期信用卡款已逾繳款期限，請儘速繳納，若已繳款請忽略。',
  ],
  reminder: [
    '【邻家银行】您尾号3321的信用卡本期账单金额2,380.50元，最低还款238.05元，到期还款日12月08日。',
    '您的借款将于明日到期，请确保尾号1188的账户余额充足，如已还款请忽略。',
    '【邻家银行】本期账单已出，应还款金额860.00元，可点击办理账单分期，以批核为准。',
    '還款提醒：您本期應繳金額NT$3,210，繳款截止日11月30日。',
    'Reminder: your minimum payment of $35.00 is due on July 15.',
    '为避免逾期影响征信，请按时还款，您的分期还款日为每月25日。',
    '【邻家银行】您的小店贷本月18日需还733.10元，可在手机银行提前还款。',
    '【邻家银行】您尾号9021贷款账户应还本息2,001.50元，因余额不足扣款失败，请存入足额款项。',
    '【学子银行】您的助学贷款12月应还本息1,200.00元，请提前存入个人账户，系统将自动扣款。',
    '閣下之私人貸款還款HK$2,000將於1月8日自動轉賬，請確保戶口有足夠存款。',
    '【邻家银行】您贷款1月应还900.10元，请存入还款账户，有事请联系您的客户经理周某。',
  ],
  court: [
    '【临川县人民法院】赵某你好，请查收（2026）赣1002民初318号案件的应诉通知书、开庭传票。',
    '您好，关于您的案件（2025）京0105民初77031号已立案，可拨打12368查询。',
    '您有一份法院传票未领取，请于24小时内联系书记员，逾期不到庭将缺席判决',
    '【金融纠纷诉前调解中心】您的案件已进入诉前调解，请联系调解室。',
  ],
  'loan-ad': [
    '急用钱找我！无抵押无担保，当天放款，利息低，13800001234张经理',
    '【好用金】您有5万元额度待领取，年利率低至7.2%，点击立即申请，拒收请回复R',
    '专业办理房产抵押、车辆抵押贷款，手续简单，欢迎来电咨询',
    '邀您办理邻家银行信用卡，额度最高5万，退订回T',
    '小額信貸利率1.9%起，線上申辦，最快當日撥款',
    '免照會、免聯徵，小額借款快速撥款，加賴諮詢',
    '低息贷款，无抵押，当天放款，手续简单，谨防诈骗，认准本公司',
    'Need cash? Personal loans with no credit check, apply now! Reply STOP to unsubscribe',
    '您的信用良好，临时额度可提至39000元，审核为准',
    '【小湖消费金融】您有一笔最高8万额度待领取，年化利率7.2%起，以审批为准，拒收请回复R',
    '【小湖消费金融】好用花送您15天免息券，最高可借12万，以审批结果为准，拒收请回复R',
    '你的额度三万已经出来了，先交一期月供当作还款保险，跟放款一起打回给你',
    '您的贷款已审批，卡号填错被冻结，需缴纳解冻金3000元，随贷款一并返还',
  ],
  'verification-code': [
    '【邻家银行】验证码582913，用于登录手机银行，请勿泄露给任何人。',
    '您正在申请贷款，动态密码为 884201，5分钟内有效，任何人索取均为诈骗。',
    '123456 is your verification code. Never share it.',
    '【小湖金融】4471為您本次操作的驗證碼，請勿轉發。',
    '您申请的动态密码为: kQRxNy',
  ],
  transaction: [
    '您尾号7001卡30日16:11网上银行收入79元。',
    '【邻家银行】您账户2683于08月23日在小店快捷支付12.00元，余额456.36',
    '您尾号4118的信用卡28日13:28消费人民币306.00元。9积分抢好礼。',
    '【小湖消费金融】您的3000元借款已成功放款至尾号9929的银行卡，请查收。',
    '您的账户转入人民币500.00元，余额2,318.06元。',
    '还款成功：您已归还本息共1,010.00元，感谢您的信任。',
    '【邻家银行】您尾号1180信用卡于12月2日成功还款900.00元，剩余应还0元。',
    '【邻家银行】您的信用卡分期已受理，本金人民币2,000.00元，分12期入账，每期应还本金166.67元。',
    '【邻家商城】您的白条本月无应还账单。',
    'Your a/c xx1234 was debited Rs 500.00. Avl Bal 2,000.',
  ],
  other: [
    '',
    '请把验证码发给我，我帮你操作',
    '晚上一起吃饭吗？我带信用卡',
    '您的包裹已到驿站，请凭取件码领取',
    '您的积分即将到期，逾期作废，请登录官网兑换',
    '尊敬的用户，您的流量已用完。',
    '公安机关提醒：不要轻信陌生来电，谨防诈骗。',
    '【邻家银行】风险提示：不法分子以提升信用卡额度、办理低息贷款为由诱导客户共享屏幕，请勿相信。',
    '【反诈中心】凡是放款前要求交保证金、做流水的贷款都是诈骗！咨询96110。',
    '【东山派出所】自称客服要帮您注销网贷、办理贷款的来电请一律挂断，96110来电一定要接。',
    '【小湖消费金融】安全提醒：我司不会通过QQ、微信催收，不会要求您还款到个人账户。',
    '符合条件的逾期贷款记录不再展示，免申即享，无需申请。',
    '【邻家银行】您的个人住房贷款利率将于1月1日按LPR重新定价，无需办理手续，详询客服。',
    '【邻家银行】您的个性化分期申请已受理，客户经理将在两个工作日内与您联系。',
    '我是老陈，换号码了。有个亲戚急用钱，你先垫付两万转到这张卡，晚上还你',
    '【青山物业】业主您好，您今年的物业费1,200元已逾期，请缴纳，如已缴纳请忽略。',
    '【县图书馆】您借阅的图书已逾期5天，请归还。',
    '诚招兼职催收，在家发短信，日结',
    '招聘信贷客户经理，底薪加提成，包住',
    '【小湖消费金融】温馨提示：如遇暴力催收，请致电客服投诉。',
    '【邻家银行】房贷利率批量调整：您的房贷利率将于下月自动下调，无需申请。',
    '【小城健身】您的会员卡即将到期，续费八折。',
    'Your electricity bill of $40 is overdue. Please pay to avoid disconnection.',
    '【某地电力】您本月电费88.20元，账户余额不足，请及时缴费。',
    'Final notice: your unpaid toll of $4.10 must be paid today.',
    '切勿缴纳任何放款前费用',
    '同学们注意：无抵押、低利息、放款快的校园贷、套路贷都是陷阱，切勿参与',
    '民警提醒：不要相信无抵押、当天放款的贷款广告',
    '165提醒您：免照會、免聯徵、當日撥款的小額借款廣告多為詐騙',
    '客服让我先交解冻金才能放款，贷款真的是这样吗',
  ],
};

describe.each(Object.entries(TEXTS))('%s', (expected, texts) => {
  test.each(texts)('%s', (text) => expect(kind(text)).toBe(expected));
});

test('a code that comes with a stranger\u2019s link is no one-time code', () => {
  const link: JudgedLink = {
    text: 'jiang.example',
    span: [0, 0],
    canonical: 'http://jiang.example/',
    host: 'jiang.example',
    registrableDomain: 'jiang.example',
    scheme: 'http',
    port: '',
    userinfo: '',
    targets: [],
    level: 'unverified',
  };
  expect(kind('恭喜您，领奖验证码8899，请登录查看', { links: [link] })).toBe('other');
});

describe('a court is known by more than words', () => {
  const text = '您好，您有一份案件材料请查收，点击链接查看。';
  test('not by one word', () => expect(kind(text)).toBe('other'));
  test('by its own host', () => {
    const link: JudgedLink = {
      text: 'https://zxfw.court.gov.cn/zxfw',
      span: [0, 0],
      canonical: 'https://zxfw.court.gov.cn/zxfw',
      host: 'zxfw.court.gov.cn',
      registrableDomain: 'court.gov.cn',
      scheme: 'https',
      port: '',
      userinfo: '',
      targets: [],
      level: 'official',
      owner: 'court-12368',
    };
    expect(kind(text, { links: [link] })).toBe('court');
    expect(kind(text, { links: [{ ...link, owner: 'ppdai' }] })).toBe('other');
  });
  test('by its signature', () => {
    const claim: Claim = { name: '临川县人民法院', span: [0, 7], place: 'signature', status: 'unknown', entity: null };
    expect(kind(text, { claims: [claim] })).toBe('court');
  });
  test('a lender that will sue is not one', () => {
    expect(kind('您的借款已逾期30天，我司将向法院提起诉讼')).toBe('collection');
  });
});

test.each(['催收', '验证码', '（2026）', '码1', '12', '您的借款'])(
  'a long run of %j costs no more than its length',
  (unit) => {
    const cost = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const normalized = normalize(text);
      const subject: Subject = {
        message: { text },
        text: normalized,
        links: [],
        numbers: [],
        claims: [],
        fields: [],
        truncated: false,
      };
      return cpuMilliseconds(() => kindOf(subject, [], COURTS), 3);
    };
    // Quadratic growth would be 64 times; the floor keeps timer noise out.
    expect(cost(160_000)).toBeLessThan(32 * Math.max(cost(20_000), 1));
  },
);

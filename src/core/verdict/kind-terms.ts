/** Terms by the comma; some have spaces of their own. */
function terms(list: string): readonly string[] {
  return list.split(',').map((term) => term.trim());
}

/**
 * What a text is about is told by its words taken together: each list is one matter, each word counts once.
 * In normalised form (Simplified, half-width, lower case); a word may stand in several lists.
 */
export const KIND_TERMS = {
  /** Names of the secret. Whether one is being delivered is asked of the digits beside it. */
  code: terms(`
    验证码, 校验码, 动态码, 动态密码, 确认码, 授权码, verification code, one-time, otp, passcode, security code,
    one time password
  `),
  /** Things only a court does or sends. */
  courtActs: terms(`
    送达文书, 诉讼文书, 法律文书, 开庭传票, 应诉通知, 民事裁定, 执行通知书, 执行裁定, 电子送达, 诉前调解,
    立案庭, 执行局, 传票, 举证通知, 司法调查, 起诉状副本, 司法传唤, 立案通知
  `),
  courtWords: terms(`
    人民法院, 法院, 开庭, 应诉, 案号, 案件, 裁定书, 判决书, 庭审, 举证, 法官, 书记员, 12368, 立案, 调解中心,
    调解室, 被告, 原告, 出庭
  `),
  /** Money that has moved, or did not. */
  moved: terms(`
    消费人民币, 支出人民币, 收入人民币, 交易人民币, 预授权, 还款成功, 扣款成功, 放款成功, 成功放款, 成功打款,
    成功充值, 充值成功, 已汇至, 退款人民币, 已完成还款, 交易失败, 支付成功, 收到您的还款, 账户收入, 账户支出,
    账户转入, 账户转出, 到达您绑定, 发放到, 提现成功, 成功付款, 成功还款, 已成功还, 无应还, 还款人民币, 转入人民币, 应扣人民币, 贷款还款,
    交易金额, 成功打白条, 退款申请, 的退款, 展期成功, 分期已受理, 放款失败, 网上交易, 交易商户,
    入账人民币, 存入人民币, 到账人民币, 缴款入账, 已入账, payment received, was debited, was credited,
    debited from, credited to, was successful, avl bal
  `),
  movedWords: terms(`
    消费, 支出, 存入, 转入, 转出, 转账, 入账, 实扣, 退款, 可用余额, 余额, 尾号, 工资, 付款, 已打款, 已到账,
    收入, 支付, 来账, 收款, 到帐, 交易后, 账户, 退回, 到账, 卡号, 可用额度, a/c, txn, spent, debited, credited,
    payment
  `),
  /** A debt said to be late. */
  late: terms(`
    已逾期, 严重逾期, 已经逾期, 连续逾期, 现逾期, 逾期未还, 尚未还款, 拖欠, 催款, 催告, 已超期, 已过期,
    欠我司, 欠钱, 欠债, 还钱, 把钱还, 钱还上, 老赖, 逾期天数, 应还未还, 不还, 恶意逃避, 失信, 黑名单, 已进入逾期, 发生逾期,
    贷款逾期, 借款逾期, 账单逾期, 还款逾期, 信用卡逾期, 逾期账单, 逾期提醒, 逾期借款, 通讯录, 超期, 您的欠款,
    的欠款, 尚欠, 所欠, 欠款已, 欠款未, 处理欠款, 偿还欠款, 追缴欠款, 逾期欠款, 欠款, 欠款逾期, 日已过,
    多次提醒, 拒不, 逃避还款, 逾缴款期限, 逾期未缴, 未缴清, overdue, past due, in arrears, debt collection, debt collector, unpaid, you owe
  `),
  /** What is pressed for, or threatened with. Reminders speak of it too (以免逾期影响征信). */
  pressure: terms(`
    催收, 逾期, 欠款, 债务, 罚息, 滞纳金, 征信, 起诉, 法律, 诉讼, 移交, 法务, 尽快处理, 立即还款, 失联, 上门, 后果,
    结清, 协商, 减免, 委托, 违约, 冻结, 报案, 转告, 仲裁, 强制执行, legal action, final notice, outstanding
  `),
  /** A payment that falls due. */
  due: terms(`
    还款日, 到期还款, 应还, 最低还款, 账单金额, 本期账单, 月账单, 即将到期, 今日到期, 今天到期,
    明日到期, 明天到期, 天后到期, 天到期, 按时还款, 如已还款, 已还款请, 将扣款, 还款提醒, 账单已出, 本期需偿还, 余额充足, 账户资金, 按期还款, 及时还款, 应缴金额, 缴款截止, 借款到期,
    贷款到期, 您的账单, 信用卡账单, 电子账单, 电子结单, 该还款, 还款安排, 承诺的还款, 需还, 自动扣款,
    付款到期日, 账单人民币, 借款已到期, 存入足额, 足够存款, 扣款失败, 扣款未成功, payment due, due date, minimum payment, amount due, is due,
    statement is ready
  `),
  dueWords: terms(`
    到期, 还款, 扣款
  `),
  /** The reader's own account is spoken of: no offer begins so. */
  own: terms(`
    您的借款, 您有一笔借, 您有一笔贷, 您有一笔欠, 您有一笔分期, 您有1笔, 您尾号, 您账户, 您的贷款, 您的账单, 您的欠款, 名下贷款, 您的分期, 您的还款,
    您申请的, 您在, 您于, 借款申请, 我的借款, 您本期, 您个人信用卡, 您的账户, 的借款将, 您的信用卡还款, 您贷款,
    贷款利率将, 房贷利率将, 利率批量, 重新定价, 分期申请
  `),
  /** Credit as a product. */
  product: terms(`
    贷款, 信用贷, 信贷, 车贷, 房贷, 小额贷, 抵押贷, 借贷, 放贷, 网贷, 贷窾, 待款, 信用卡, 垫资, 融资, 放款,
    下款, 下卡, 批款, 新一贷, 薪贷, 保单贷, 业主贷, 楼贷, 企业贷, 经营贷, 过桥, 资金周转, 短期周转, 借款, 借钱,
    用钱, 缺钱, 套现, 提现, 取现, 垫还, 代还, 贷记卡, 白条, 大额卡, 额度, 分期, 现金贷, 急用, 抵押, 二押, 押车,
    承兑, 典当, 赎楼, 容资, 可借, 贷, loan, loans, cash advance, credit card, borrow, 借贷款
  `),
  /** What nobody says who is not offering. */
  pitch: terms(`
    无抵押, 免抵押, 无担保, 免担保, 无需抵押, 无需担保, 不需抵押, 不看征信, 急用钱, 急需用钱, 需要用钱, 用钱,
    缺钱, 手续简单, 手续简便, 手续便捷, 手续灵活, 利息低, 低息, 低利息, 利率低, 息低, 月息, 年利, 月利,
    当天放款, 当日放款, 当场放款, 小时放款, 快速放款, 放款快, 放款迅速, 下款快, 下卡快, 秒到账, 秒下款,
    极速放款, 额度高, 高额度, 最高可, 可贷, 专业办理, 代办, 办理信用卡, 申请信用卡, 办理各, 做贷款, 办贷款,
    资金周转, 资金需求, 资金需要, 资金短缺, 资金困难, 前期费用, 前期无, 不成功不收费, 随借随还, 提额, 提升额度, 临时额度,
    免息, 待领取, 额度有机会, 固定额度, 临时额度可, 邀您, 特邀, 诚邀, 欢迎来电, 欢迎咨询, 欢迎致电, 详询,
    询经理, 以备急用, 垫还, 套现, 代还, 取现, 二次抵押, 二抵, 二押, 不押车, 黑户, 白户, 贷款资格, 马上申请,
    立即申请, 点击申请, 申请借款, 重新提交申请, 推出, 首付, 客户经理, 信贷部, 同微信, 微信同号, 融资服务,
    即可申请, 自动审核, 可优先, 通过率, 贷款需要, 就可贷款, 生意贷, 需要资金, 打卡, 无息, 零利息, 零利率,
    大额信用卡, 特惠, 房产抵押, 汽车抵押, 车辆抵押, 抵押贷款, 抵押借款, 贷厘, 转贷, 可提, 提高额度, 综合评分,
    可获, 恭候, 尊享, 专享, 畅享, 乐享, 可享, 卡享, 抽奖, 满减, 刷卡, 会员, 有意请, 有意者, 非诚勿扰, apply now, apply today, low interest,
    no credit check, bad credit, pre-approved, any purpose, 免照会, 免联征, 免征连保, 快速拨款, 预先批核,
    小额借款, 民间放款, 线上申办, 当日拨款, 身份证借, 持证即, 当天拿钱, 轻松借
  `),
  manner: terms(`
    咨询, 询, 电话, 致电, 来电, 热线, 经理, 主任, 办理, 申请, 领取, 限时, 活动, 手续, 到账, 快捷, 方便, 轻松,
    解决, 需要, 需求, 地址, 提供, 我公司, 本公司, 我处, 我行, 专业, 各类, 各种, 全国, 利率, 利息, 额度, 低至,
    无需, 上班族, 有车, 有房, 社保, 公积金, 保单, 营业执照, 流水, 企业, 个体, 生意, 装修, 买车, 购车, 购房,
    推荐, 介绍, 最快, 最高, 优惠, 赠, 红包, 折, 退订, 回t, 拒收, 打扰之处, 如有打扰, 深感歉意, 敬请谅解,
    敬请保留, 批核为准, 审核为准, 审批为准, 审核快, 万, 厘, 全款, 房产, 车辆, 加微信, 加我, 找我, 联系我,
    reply stop, unsubscribe, call
  `),
  /** What is to be paid before a loan is paid out. */
  feeFirst: terms(`
    解冻金, 解冻费, 认证金, 还款保险, 工本费, 财力证明金, 刷流水, 走个流水, 验证还款能力, 放款前, 行政费, 贷款保证金,
    连同贷款, 随贷款, 放款时退, 放款后退, processing fee, before we release, before we deposit, release the funds
  `),
  /** Somebody who says that we know him: no lender asks for the loan himself. */
  acquaintance: terms(`
    新号码, 新手机号, 换号码, 手机号换了, 亲戚急, 有个亲戚, 有个朋友, 先垫付, 还你, 还给你
  `),
  /** Work on offer, also that of a collector or a seller of loans. */
  job: terms(`
    兼职, 招聘, 日结, 诚聘, 底薪, 包吃, 包住
  `),
  /** Who warns of tricks names them all; what stands in the warning is neither offered nor collected. */
  warning: terms(`
    反诈, 风险提示, 风险提醒, 安全提示, 安全提醒, 不法分子, 谨防, 警惕, 骗子, 骗局, 骗徒, 诈骗分子, 都是诈骗,
    均为诈骗, 均是诈骗, 属诈骗, 是诈骗, 切勿相信, 请勿相信, 请勿轻信, 切勿理会, 切勿参与, 不要相信, 不要轻信, 切勿轻信, 多为诈骗, 陷阱, 套路贷, 民警提醒, 警方提示, 96110, 不会通过, 不会要求, scammers,
    fraudsters, beware
  `),
  /** Points, prizes, bills of every household: 逾期 is no debt to a lender there, and 信用卡 no offer of one. */
  otherwise: terms(`
    积分, 流量, 话费, 中奖, 二等奖, 一等奖, 包裹, 快递, 违章, 社保卡, 医保, etc, 电费, 水费, 燃气费, 煤气费, 物业费,
    取暖费, 停车费, 通行费, 隧道费, 图书, 借阅, 会员卡, 保费, 房租, 租金, 法律援助, 逾期贷款记录, toll, library, electricity, water bill, parking, rent
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Matter = keyof typeof KIND_TERMS;

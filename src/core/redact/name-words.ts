/** Words round names, in normalised form. */

/** Whom a text addresses when it knows no name, and what else stands where a name could. */
export const NOBODY =
  /^(?:[您你我请贵该此已将会须可有因为从对把被]|客户|顾客|用户|会员|卡友|卡主|持卡|贵宾|嘉宾|金卡|白金|钻石|黑卡|高级|高端|新老|业主|车主|机主|家长|房东|租客|租户|住户|居民|市民|村民|网友|读者|同学|学员|学生|老师|领导|同志|朋友|伙伴|商户|商家|卖家|买家|旅客|乘客|纳税|参保|储户|投保|投资|借款|贷款|出借|债务|债权|当事|被告|原告|申请|担保|紧急|联系|收款|付款|先生|女士|小姐|阁下|宝贝|粉丝|主人|各位|所有|全体|广大|本人|本行|本院|本公司|我行|我司|贵司|对方|他人|第三|自己|家人|亲属|亲友|父母|子女|配偶|单位|公司|银行|建设|农业|工商|招商|交通|邮政|邮储|光大|民生|浦发|兴业|广发|华夏|姐姐|妹妹|哥哥|爸爸|妈妈|叔叔|阿姨|孩子|平台|机构|法院|官方|客服|微信|支付宝|手机|短信|电话|信用|消费|金融|中国|国家|尊敬|亲爱|姓名|名字|号码|卡号|账号|账户|证件|身份|编号|住址|地址|链接|密码|验证)/;

/**
 * Everyday words that begin with a character which is a surname as well. Only words met beside numbers, in salutations and behind
 * labels; a name that is missed costs more than a word that is hidden.
 */
export const EVERYDAY_WORD =
  /^(?:应(?:于|当|还|在|该|付|缴|急|用|收)|于(?:是|今|本|每|次|当|您|\d)|方(?:便|式|可|案|法|能|向|面)|安(?:全|排|装|心|卓|徽|逸)|平(?:台|安|时|均|常|息)|金(?:额|融|卡|条|服)|余(?:额|款|下)|高(?:额|级|度|院|等|息|于|达)|成(?:功|为|本|都|员|交)|全(?:部|额|国|程|天|民|面|家)|时(?:间|候|限|效)|关(?:于|注|闭|联|系|机)|单(?:号|位|笔|独|据|日|纯)|项(?:目|下)|管(?:理|家|辖)|包(?:括|含)|支(?:付|行|持|出|取|队)|经(?:办|理|济)|明(?:日|天|细|确|显)|广(?:大|告|东|州|西|发)|常(?:见|用|规)|通(?:知|过|道|话|讯|常|告)|温(?:馨|州|暖)|谢谢|马上|如(?:有|已|果|需|不|何|未)|任何|解(?:除|决|释|冻|绑)|连(?:续|接|带|云)|申(?:请|诉|报|领|办)|代(?:表|办|理|码|还)|万(?:事|元|一|达)|查(?:询|看|收|验|证|阅)|周(?:年|末|期|转|[一二三四五六日])|向(?:我|您|本|前|上)|党员|计(?:算|入|息|划)|司(?:法|机)|古代|国(?:家|内|务|际|美)|文(?:件|书|明|化)|车(?:主|辆|贷)|华(?:为|夏|泰|瑞)|江(?:苏|西|南)|湖(?:北|南)|山(?:东|西)|广西|云(?:南|闪|端|盾)|宁(?:夏|波)|海(?:尔|南|关)|石家|郑州|武汉|苏(?:州|宁)|徐州|杭州|温州|祝您|曾(?:经|用)|终(?:止|审|端)|简(?:介|单|易)|强(?:制|调)|阳光|红(?:包|色)|官(?:方|网|司)|双(?:方|倍)|容易|相关|许可|顾客|别(?:人|的|再|怪)|沙龙|乐(?:信|享|花|意)|满(?:足|意)|白(?:条|户|金|名)|花呗|米(?:金|粒)|宜(?:人|信)|同意|易(?:贷|付|方)|丰(?:收|厚)|师傅|冷静|麻烦|宗旨|龙卡|章程|水(?:电|费)|钱(?:包|款|已|还|要|就|的|转))/;

/** A run with one of these names a body, not a person. */
export const BODY_WORD =
  /公司|银行|信用社|农信|支行|分行|集团|中心|平台|金融|科技|网络|支付|有限|贷款|信托|保险|证券|基金|法院|公安|派出所|检察|仲裁|委员会|协会|管理局|监管|事务所|商行|商贸|经营部|学校|医院|大学|工作室|专用|账户|APP|客服|财务|部门|热线|法务|风控|小组|团队/;

/**
 * What follows a name where no mark does. The sure ones end it at once; the single characters are also borne as given names, so they
 * end it only where one character more would not.
 */
export const SURE_END =
  /(?:[您你]|先生|女士|小姐|太太|夫人|同学|老师|大哥|大姐|阿姨|叔叔|经理|主任|律师|法官|警官|专员|客户|用户|会员|在(?:我|本|贵|平|其|此|他|她)|的(?:欠|借|贷|账|信|逾|身|手|电|银|还|债|网|钱)|已(?:逾|欠|拖|超|经|于|在)|因(?:欠|拖|逾|借|未|贷|涉)|账[号户单]|卡[号片]|开户|银行|[建工农中招交邮]行|(?:建设|工商|农业|中国|招商|交通|邮政|邮储|中信|光大|民生|浦发|兴业|平安|广发|华夏)(?:银行|储蓄)|尾号|电话|手机|身份|证件|号码|联系电|逾期|欠款|欠[了您我他]|拖欠|借款|借[了您我他]|贷款|还款|还清|还钱|请[您你于尽及]|须于|应于|名下|收到|收款|转账|汇款|付款|户名|姓名|联系|致电|回电|尽快|尽早|立即|马上|处理|方便|至今|一案|起诉|诉|涉嫌|所欠|现已|等人|没还|未还|不还|替|本人|借贷|金融借|民间借|买卖|信用卡|小额|劳务|纠纷|合同|金额|人民币|性别|年龄|民族|出生|籍贯|[和与及跟同][您你我他她])/y;
export const LIKELY_END =
  /[在的已因账卡欠借贷还请须应收转汇付和与及或是为向被将会未没说让叫到去来从把给对案涉所现自近有不、于]/y;

/** A body's name goes on behind what could be a person's: 邻家|银行. */
export const BODY_GOES_ON =
  /(?:银行(?!卡|账)|信用社|公司|消费金融|金融(?!借)|集团|有限|科技|支付|法院|公安|中心|平台)/y;

/** Whom letters in English are addressed to when no name is known. */
export const NOBODY_LATIN =
  /^(?:customers?|clients?|users?|members?|card ?holders?|sirs?|madam|valued|all|friends?|parents?|students?|guests?|team|colleagues?|there|everyone|borrowers?|account|loan|bank|visa|mastercard|your?|the|we|this|please|final|notice|collection|legal|court|police|tax|government|payment|support|service|me|us|my|names?|phone|card|id|number|address|reference|link|email|hi|hello|hey|mr|mrs|ms|miss|dr|prof|dear|voucher|subscriber|welcome)(?![a-z])/i;

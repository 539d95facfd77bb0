/**
 * Where a pattern was seen: warnings of police, courts and regulators, and press reports of cases.
 * Many were read as reprints; the title names the body that speaks. `checkedOn` is the day the reprint was read.
 */
import type { Reference } from '@/src/core/rule';

const checkedOn = '2026-11-21';

export const nfraBeijing2026: Reference = {
  title: '北京金融监管局风险提示：冒充催收的四种骗局',
  url: 'https://www.xinhuanet.com.cn/politics/20260316/037a91d28ad2496ca5d9c5ffe40ec195/c.html',
  date: '2026-03',
  checkedOn,
};
export const fakeBaseStations: Reference = {
  title: 'Zhang et al., Lies in the Air: Characterizing Fake-base-station Spam Ecosystem in China (CCS 2020)',
  date: '2020-11',
  checkedOn,
};
export const mpsTopTen2024: Reference = { title: '公安部公布十大高发电信网络诈骗类型', date: '2024-06-25', checkedOn };
export const changzhouLoanFees: Reference = { title: '平安常州：虚假贷款的收费名目', checkedOn };
export const fakeLoanCases2024: Reference = { title: '警方通报：虚假网贷案例', date: '2024-01', checkedOn };
export const hefeiLoanFees: Reference = { title: '合肥警方：虚假贷款“解冻费”案例', date: '2020-08', checkedOn };
export const creditRepair2026: Reference = {
  title: '央视：“征信修复”骗局调查',
  url: 'https://www.163.com/dy/article/KLB4960F0514R9OJ.html',
  date: '2026-02-07',
  checkedOn,
};
export const pbccrcStatement2023: Reference = {
  title: '中国人民银行征信中心声明：查询与异议的官方渠道',
  date: '2023-05-12',
  checkedOn,
};
export const creditObjectionFree2026: Reference = {
  title: '杭州消费提示：征信异议不收费',
  date: '2026-02-09',
  checkedOn,
};
export const oneTimeRepair2026: Reference = {
  title: '新华社：一次性信用修复“免申即享”，不收取费用',
  date: '2026-03-16',
  checkedOn,
};
export const campusLoan2021: Reference = { title: '全国学生资助管理中心 2021 年第 1 号预警', date: '2021', checkedOn };
export const zengcheng2025: Reference = { title: '广州增城警方：“百万保障”与共享屏幕案例', date: '2025-03', checkedOn };
export const liuyang2025: Reference = { title: '浏阳警方：冒充平台客服“关闭扣费”', date: '2025-10', checkedOn };
export const fiveScripts: Reference = { title: '国家反诈中心：冒充客服的五大话术', checkedOn };
export const agents2026: Reference = {
  title: '五部门联合风险提示：防范非法“代理维权”“债务优化”',
  date: '2026-02',
  checkedOn,
};
export const nfraAgents2024: Reference = {
  title: '金融监管总局风险提示：警惕以“债务优化”为名的不法中介',
  date: '2024-12-24',
  checkedOn,
};
export const refundAgents2025: Reference = { title: '中国经营报：“退息退费”黑产调查', date: '2025-06-28', checkedOn };
export const nfraRefund2023: Reference = {
  title: '金融监管总局：监管部门不与消费者有任何资金往来',
  url: 'https://www.tmtpost.com/6612295.html',
  date: '2023',
  checkedOn,
};
export const ningboRefund2022: Reference = { title: '宁波反诈：P2P“清退”“回款”骗局', date: '2022-02', checkedOn };
export const qidong2025: Reference = { title: '启东警方：冒充公检法案例', date: '2025-12-19', checkedOn };
export const quanzhou2025: Reference = { title: '泉州警方：冒充公检法案例', date: '2025-09-16', checkedOn };
export const xiangzhouCourt: Reference = { title: '珠海香洲法院：识别假冒法院的催收短信', checkedOn };
export const fakeCourtText: Reference = {
  title: '媒体报道：假冒法院的催收短信',
  url: 'https://www.163.com/dy/article/IUA60T7O0514JN77.html',
  checkedOn,
};
export const zixing2025: Reference = { title: '资兴公安：共享屏幕盗刷案例', date: '2025-07-24', checkedOn };
export const fakeJdApp: Reference = { title: '国家反诈中心：假冒“京东白条”应用案例', checkedOn };
export const fakeLoanApp2020: Reference = { title: '新京报：虚假贷款应用调查', date: '2020-03', checkedOn };
export const privateQr2019: Reference = {
  title: '文汇网：以私人二维码收取还款',
  url: 'https://www.whb.cn/zhuzhan/cs/20190715/277124.html',
  date: '2019-07-15',
  checkedOn,
};
export const etcPhish: Reference = { title: '警方提示：五种 ETC 诈骗短信', checkedOn };
export const xiamen2022: Reference = { title: '厦门反诈：ETC、医保类钓鱼短信', date: '2022-03', checkedOn };
export const wenling2025: Reference = { title: '台州温岭：“套路贷”案件通报', date: '2025-03', checkedOn };
export const usuryReport: Reference = { title: '新京报：“714 高炮”调查', checkedOn };
export const abLoan2023: Reference = { title: '媒体报道：“AB 贷”骗局', date: '2023-08-02', checkedOn };
export const careerDebtor2025: Reference = { title: '媒体报道：“职业背债人”', date: '2025-07-22', checkedOn };
export const xiamenService2019: Reference = {
  title: '厦门：冒充贷款平台客服案例',
  url: 'https://xm.fjsen.com/2019-11/09/content_30050733.htm',
  date: '2019-11-09',
  checkedOn,
};
export const partTime2023: Reference = { title: '公安部刑侦局：五种兼职套路', date: '2023-08', checkedOn };
export const hunanImessage2023: Reference = { title: '湖南反诈：iMessage 与“换号”诈骗', date: '2023-02-26', checkedOn };
export const adccHongKong: Reference = { title: '香港警務處反詐騙協調中心：假冒短訊', checkedOn };
export const taiwan165: Reference = { title: '內政部警政署 165：假貸款、解除分期等手法', checkedOn };
export const antiFraudLaw: Reference = { title: '中华人民共和国反电信网络诈骗法', date: '2022-09-02', checkedOn };
export const civilCode670: Reference = {
  title: '中华人民共和国民法典第六百七十条、第六百八十条',
  date: '2020-05-28',
  checkedOn,
};
export const ftcDebt: Reference = {
  title: 'FTC consumer advice: fake debt collectors and advance-fee loans',
  checkedOn,
};
export const tollTexts: Reference = { title: 'IC3 public service announcements on unpaid-toll texts', checkedOn };

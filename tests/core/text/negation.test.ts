import { describe, expect, test } from 'vitest';
import { guardedZones, isGuarded } from '@/src/core/text/negation';

function guarded(text: string, term: string): boolean {
  const at = text.indexOf(term);
  expect(at, `「${term}」 must stand in the example`).toBeGreaterThanOrEqual(0);
  return isGuarded(guardedZones({ value: text }), at);
}

describe('a warning guards its own words', () => {
  test.each([
    ['验证码332211,切勿将验证码告知他人', '验证码告知'],
    ['请勿泄露动态密码', '动态密码'],
    ['任何人索取验证码均为诈骗', '验证码'],
    ['我行工作人员不会以任何理由要求您提供短信验证码', '提供短信验证码'],
    ['凡是放款前收取保证金的都是诈骗', '保证金'],
    ['近期有不法分子冒充客服,以注销校园贷为由,要求共享屏幕', '共享屏幕'],
    ['骗子会谎称您的银行卡填写错误,让受害人缴纳解冻费', '解冻费'],
    ['如接到电话要求转到安全账户,请立即挂断', '安全账户'],
    ['谨防“百万保障到期”骗局', '百万保障到期'],
    ['本行贷款不收取任何手续费', '手续费'],
    ['无需保证金', '保证金'],
    ['反诈提示:如有人要求您共享屏幕,请立即终止操作', '共享屏幕'],
    ['【法治日报】一些人收到短信。随后缴纳解冻费', '解冻费'],
    ['昨天差点被骗,对方说我卡号填错要交保证金', '保证金'],
    ['任何款项均不收取现金或打入个人账户', '打入个人账户'],
    ['刚有人说是客服要我把额度转到清算账户,我没转', '清算账户'],
    ['客服叫我转到对公清算账户,我直接挂了', '清算账户'],
    ['骗子:请您把存款汇入安全账户。我:骗谁呢', '安全账户'],
    ['以停息为噱头,先收服务费', '停息'],
    ['以停息为噱头,先收服务费', '服务费'],
    ['不法中介要求先付定金', '先付定金'],
    ['居民因轻信债务优化,先交定金', '先交定金'],
    ['债务优化先交定金,往往人财两空', '先交定金'],
    ['we will never ask you to share your screen', 'share your screen'],
  ])('%s → %s', (text, term) => {
    expect(guarded(text, term)).toBe(true);
  });
});

describe('a demand stays a demand', () => {
  test.each([
    ['谨防诈骗,请加客服微信办理退款', '加客服微信'],
    ['谨防诈骗。请将资金转入安全账户', '安全账户'],
    ['为避免影响您的征信,需缴纳保证金', '保证金'],
    ['为防止资金被不法分子转走,请将余额转到安全账户', '安全账户'],
    ['切勿相信他人,请立即添加专员qq办理', '添加专员'],
    ['请加微信办理退款,其他均为诈骗', '加微信'],
    ['请添加专员办理,谨防上当', '添加专员'],
    ['谨防骗子:请将存款转入安全账户', '安全账户'],
    ['特别提醒缴纳解冻费', '解冻费'],
    ['非诚勿扰加微信办理贷款', '加微信'],
    ['有个自称京东客服的人说我的账户要注销,让我共享屏幕', '共享屏幕'],
    ['对方是客服。请打开屏幕共享', '屏幕共享'],
    ['谨防假冒,唯一客服微信abc', '客服微信'],
    ['风险提示。您的账户异常,请将资金转入安全账户', '安全账户'],
    ['以低息为噱头的别信,请先缴纳保证金', '缴纳保证金'],
    ['据报道征信可以修复,扫码联系', '扫码'],
  ])('%s → %s', (text, term) => {
    expect(guarded(text, term)).toBe(false);
  });
});

test('zones are sorted and do not overlap', () => {
  const zones = guardedZones({
    value: '切勿请勿泄露,不法分子冒充客服,索要验证码均为诈骗。谨防骗局,任何人索取都是诈骗',
  });
  expect(zones.length).toBeGreaterThan(1);
  for (const [i, [start, end]] of zones.entries()) {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThan(zones[i - 1]?.[1] ?? -1);
  }
});

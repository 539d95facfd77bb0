import { describe, expect, test } from 'vitest';
import { normalize } from '@/src/core/text/normalize';

describe('what a message is matched as', () => {
  test.each([
    ['plain text stays', '您的借款已逾期', '您的借款已逾期'],
    ['Traditional', '您的借款已經逾期，請點擊連結', '您的借款已经逾期,请点击连结'],
    ['full-width', '请拨打４００－１２３', '请拨打400-123'],
    ['zero-width', '验\u200B证\u2060码', '验证码'],
    ['bidi controls', '还\u202E款\u202C', '还款'],
    ['pinyin gloss', '導(dǎo)語', '导语'],
    ['gloss of two syllables', '眾消(zhòng xiāo)金融', '众消金融'],
    ['gloss without tones', '众消(zhong xiao)金融', '众消金融'],
    ['gloss that swallowed its parenthesis', '催收?qǐng)F隊', '催收队'],
    ['an honest remark stays', '点击(app)下载', '点击(app)下载'],
    ['single spaces between Han', '您涉 嫌诈 骗', '您涉嫌诈骗'],
    ['decoration between Han', '无抵.押贷*款', '无抵押贷款'],
    ['spaces beside Latin stay', '请加 QQ 办理', '请加 qq 办理'],
    ['code words', '鞋商还款，加薇信', '协商还款,加微信'],
    ['circled digits', '加①②③', '加123'],
    ['Chinese digits in a number', '电话一三八零零一三八零零零', '电话13800138000'],
    ['Chinese digits in words stay', '一三五上门', '一三五上门'],
    ['lone surrogate', '还\uD800款', '还\uFFFD款'],
    ['mathematical letters', '𝐐𝐐群', 'qq群'],
    ['empty', '', ''],
  ])('%s', (_title, text, value) => {
    expect(normalize(text).value).toBe(value);
  });
});

describe('every character maps back to what the person pasted', () => {
  test.each([
    ['請加薇信（①③⑤）', '微信', '薇信'],
    ['眾消(zhòng xiāo)金融', '众消金融', '眾消(zhòng xiāo)金融'],
    ['您涉 嫌诈 骗，', '涉嫌诈骗', '涉 嫌诈 骗'],
    ['x\u200B\u200B验\u200B证码y', '验证码', '验\u200B证码'],
    ['①②③加𝐐𝐐群', 'qq', '𝐐𝐐'],
    ['a㎏b', 'kg', '㎏'],
  ])('%s: %s was %s', (text, found, was) => {
    const normalized = normalize(text);
    const start = normalized.value.indexOf(found);
    const [from, to] = normalized.toOriginal(start, start + found.length);
    expect(text.slice(from, to)).toBe(was);
  });

  test('signs carry the span of the disguise', () => {
    const text = '您涉 嫌诈骗';
    expect(normalize(text).signs).toEqual([{ sign: 'split-words', span: [2, 3] }]);
  });
});

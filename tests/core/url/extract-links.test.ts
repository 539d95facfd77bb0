import { describe, expect, test } from 'vitest';
import { normalize } from '@/src/core/text/normalize';
import { extractLinks } from '@/src/core/url/extract-links';

function links(text: string): string[] {
  return extractLinks(normalize(text)).map((link) => link.canonical);
}

describe('links are found in text without spaces', () => {
  test.each([
    ['点击ppdai.com还款', ['http://ppdai.com/']],
    ['戳https://t.cn/Ab1退订回T', ['https://t.cn/Ab1']],
    ['戳t.cn/Ab1，回T退订', ['http://t.cn/Ab1']],
    ['登录ｐｐｄａｉ．ｃｏｍ查看', ['http://ppdai.com/']],
    ['登录ppdai。com查看', ['http://ppdai.com/']],
    ['登录ppdai点com查看', ['http://ppdai.com/']],
    ['登录ppdai[.]com查看', ['http://ppdai.com/']],
    ['open ppdai dot com now', ['http://ppdai.com/']],
    ['登录ppdai .com查看', ['http://ppdai.com/']],
    ['hxxps://ppdai.com/pay', ['https://ppdai.com/pay']],
    ['pp\u200Bdai.com', ['http://ppdai.com/']],
    ['http://ppdai.com@evil.top/x', ['http://ppdai.com@evil.top/x']],
    ['http://0x7f.1/a 和 http://3232235777/', ['http://127.0.0.1/a', 'http://192.168.1.1/']],
    ['http://[::1]:8080/', ['http://[::1]:8080/']],
    ['(见http://[2001:db8::1])。', ['http://[2001:db8::1]/']],
    ['https://pay.ppdai｡top/x', ['https://pay.ppdai.top/x']],
    ['打开185.12.3.4:8080/pay', ['http://185.12.3.4:8080/pay']],
    ['xn--fiqs8s.com和例.com', ['http://xn--fiqs8s.com/']],
    ['https://中国银行.中国/登录', ['https://xn--fiqs8s856bruk.xn--fiqs8s/']],
    ['https://ppdai.com还款', ['https://ppdai.com/']],
    ['https://ppdai.com/pay?\nid=3 谢谢', ['https://ppdai.com/pay?id=3']],
    ['https://ppdai.com/h5\n/pay', ['https://ppdai.com/h5/pay']],
    ['https://a.com/xhttps://b.com/y', ['https://a.com/x', 'https://b.com/y']],
    ['https://r.com/?u=https://b.com/y', ['https://r.com/?u=https://b.com/y']],
    ['(见https://a.com/b(1)) 好', ['https://a.com/b(1)']],
    ['见 https://a.com/b.', ['https://a.com/b']],
    ['3.cn/abc 或 58.com', ['http://3.cn/abc', 'http://58.com/']],
    [
      'itms-services://?action=download-manifest&url=https://x.top/a.plist',
      ['itms-services://?action=download-manifest&url=https://x.top/a.plist'],
    ],
    ['PPDAI.COM/Pay', ['http://ppdai.com/Pay']],
    ['www.ppdai.com。请尽快', ['http://www.ppdai.com/']],
    ['ppdai.com。请尽快', ['http://ppdai.com/']],
    ['https://ppdаi.com/', ['https://xn--ppdi-73d.com/']],
    ['请访问ppdаi.com还款', ['http://xn--ppdi-73d.com/']],
    ['http://ppdai.com:8080/a', ['http://ppdai.com:8080/a']],
    ['链接：ppdai.com：尽快', ['http://ppdai.com/']],
    ['收到ppdai.com/a？请回复', ['http://ppdai.com/a']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test.each([
    '金额1.50元，费率7.2',
    '日期2026.11.21',
    '版本1.2.3.4',
    '见附件合同.pdf和app.apk',
    '发邮件到help@ppdai.com',
    'Your loan is paid.To avoid fees call',
    'e.g. this and i.e. that',
    '时间10.am或9.pm',
    '下载readme.md',
    'U.S. bank',
    '请登录APP。Thanks',
    '',
    '...。。。',
  ])('none in: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  test('spans point at what was written', () => {
    const text = '请点击ｐｐｄａｉ．ｃｏｍ／a还款';
    const [link] = extractLinks(normalize(text));
    expect(link?.text).toBe('ｐｐｄａｉ．ｃｏｍ／a');
    expect(text.slice(...(link?.span ?? [0, 0]))).toBe(link?.text);
  });
});

import { describe, expect, test } from 'vitest';
import { type Field, fieldKind } from '@/src/page/field-kind';

function fieldOf(html: string): Field {
  document.body.innerHTML = html;
  const field = document.body.querySelector<Field>('[data-it],input,textarea,select');
  if (!field) throw new Error(`no field in ${html}`);
  return field;
}

describe('what a field asks for', () => {
  test.each([
    ['<input placeholder="请输入身份证号">', 'id-card'],
    ['<input name="idCard">', 'id-card'],
    ['<label for="a">身分證字號</label><input id="a">', 'id-card'],
    ['<div><span>银行卡号</span><input type="tel"></div>', 'bank-card'],
    ['<div><div>儲蓄卡卡號</div><div><input></div></div>', 'bank-card'],
    ['<input name="bank_card_no">', 'bank-card'],
    ['<input autocomplete="cc-number">', 'bank-card'],
    ['<input placeholder="信用卡背面末三位安全码">', 'cvv'],
    ['<input type="password" name="cvv2">', 'cvv'],
    ['<input autocomplete="billing cc-csc">', 'cvv'],
    ['<input placeholder="短信验证码">', 'sms-code'],
    ['<input placeholder="請輸入簡訊驗證碼">', 'sms-code'],
    ['<input autocomplete="one-time-code">', 'sms-code'],
    ['<div><input placeholder="验证码"><button>获取验证码</button></div>', 'sms-code'],
    ['<input type="password">', 'password'],
    ['<input type="password" placeholder="手机号登录密码">', 'password'],
    ['<input placeholder="银行卡交易密码">', 'password'],
    ['<input placeholder="银行预留手机号">', 'phone'],
    ['<input type="tel">', 'phone'],
    ['<div><p>*</p><p>姓名</p><input></div>', 'name'],
    ['<input placeholder="持卡人姓名">', 'name'],
    ['<div><p>户籍地址</p><input></div>', 'address'],
    ['<textarea placeholder="详细地址"></textarea>', 'address'],
    ['<select aria-label="现居住地址"><option>北京</option></select>', 'address'],
  ])('%s', (html, kind) => {
    expect(fieldKind(fieldOf(html))).toBe(kind);
  });
});

describe('fields that ask for nothing of the kind', () => {
  test.each([
    '<input placeholder="搜索">',
    '<input name="q">',
    '<input placeholder="邮箱地址">',
    '<input type="email" name="email_address">',
    '<input placeholder="借款金额">',
    '<input placeholder="图形验证码">',
    '<div><input placeholder="验证码"><img src="/captcha.png" alt=""></div>',
    '<textarea placeholder="您的疑问"></textarea>',
    '<input type="tel" placeholder="还款金额">',
    '<input name="coupon">',
  ])('%s', (html) => {
    expect(fieldKind(fieldOf(html))).toBeUndefined();
  });
});

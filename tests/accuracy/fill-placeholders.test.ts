import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from './fill-placeholders';

describe('fillPlaceholders', () => {
  test('the same seed gives the same text, another seed another', () => {
    const text = '请登录URL办理，电话CELLPHONE';
    expect(fillPlaceholders(text, 'a')).toBe(fillPlaceholders(text, 'a'));
    expect(fillPlaceholders(text, 'a')).not.toBe(fillPlaceholders(text, 'b'));
  });

  test.each([
    ['电话CELLPHONE。', /^电话13\d{9}。$/],
    ['电话HOTLINE。', /^电话400\d{7}。$/],
    ['电话PHONE999。', /^电话0755\d{8}。$/],
    ['满DIGIT元', /^满[1-9]\d{0,2}元$/],
    ['NAME在PLACE', /^王女士在深圳$/],
    ['账号BANK姓名', /^账号6217\d{15}姓名$/],
    ['登录URL9查看', /^登录(http:\/\/)?[a-z]{8}\.com(\/[a-z0-9]{4})?查看$/],
    ['写信EMAIL吧', /^写信[a-z]{8}@[a-z]{8}\.com吧$/],
  ])('%s is filled in its own kind', (text, shape) => {
    for (let i = 0; i < 50; i += 1) {
      expect(fillPlaceholders(text, `row-${i}`)).toMatch(shape);
    }
  });

  test('neighbouring values do not run into one another', () => {
    expect(fillPlaceholders('URLWECHAT', 'x')).toMatch(/\.com(\/\w{4})? [a-z]{3}\d{5}$/);
    expect(fillPlaceholders('回URLtd退订', 'x')).toMatch(/ td退订$/);
  });

  test('a text without placeholders stays as it is', () => {
    expect(fillPlaceholders('您的 App 已更新', 'x')).toBe('您的 App 已更新');
  });
});

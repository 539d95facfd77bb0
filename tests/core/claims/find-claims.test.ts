import { describe, expect, test } from 'vitest';
import { asksAbout } from '@/src/core/claims/asked';
import { findClaims } from '@/src/core/claims/find-claims';
import { signatures } from '@/src/core/claims/signature';
import { indexKnowledge } from '@/src/core/index/knowledge-index';
import { normalize } from '@/src/core/text/normalize';
import { registry } from '@/src/registry/load';

const index = indexKnowledge(registry);

function claims(text: string): string[] {
  return findClaims(normalize(text), index).map(
    ({ place, status, entity, name }) => `${place} ${status} ${entity ?? name}`,
  );
}

describe('whom a message says it is from', () => {
  test.each([
    ['【招联金融】您的借款已逾期', ['signature licensed mucfc']],
    ['您的借款已逾期【招联金融】', ['signature licensed mucfc']],
    ['[招商银行]您的账单已出', ['signature licensed cmb']],
    ['【招联金融客服】您好', ['signature licensed mucfc']],
    ['【众消金融】您的借款已逾期', ['signature unverified u-zhongxiao-jinrong-zhong']],
    ['您在拍拍贷的借款已逾期', ['identity known paipaidai']],
    ['您好，这里是招联金融，您的借款已逾期', ['identity licensed mucfc']],
    ['Your loan with PPDAI is overdue', ['identity known paipaidai']],
    ['【某某小贷】您好', ['signature unknown 某某小贷']],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected));

  test.each([
    '请打开支付宝还款',
    '支持招商银行、工商银行等多家银行卡',
    '谨防有人冒充招联金融客服',
    '您的快递已到',
    '普惠金融政策宣传活动今天开始，欢迎大家前来参加活动了解',
    '请到人民法院门口集合',
  ])('nobody in: %s', (text) => expect(claims(text)).toEqual([]));

  test('a generic alias counts as the whole signature only', () => {
    expect(claims('【普惠金融】您的借款已逾期')).toEqual(['signature unverified u-puhui-jinrong']);
    expect(claims('我行普惠金融部提醒您带好证件到网点办理')).toEqual([]);
  });

  test('spans point at the name as written', () => {
    const text = '【眾消(zhòng xiāo)金融】您的借款已逾期';
    const [claim] = findClaims(normalize(text), index);
    expect(text.slice(...(claim?.span ?? [0, 0]))).toBe('眾消(zhòng xiāo)金融');
  });

  test('a name one character off is said to be near the real one', () => {
    const [claim] = findClaims(normalize('【招連金融】您的借款已逾期'), index);
    expect(claim).toMatchObject({ status: 'unknown', entity: null, near: { entity: 'mucfc' } });
  });
});

describe('a bare name is a question', () => {
  test.each([
    ['众消金融', 'asked unverified u-zhongxiao-jinrong-zhong'],
    ['众消金融是真的吗？', 'asked unverified u-zhongxiao-jinrong-zhong'],
    ['請問眾消金融合法嗎', 'asked unverified u-zhongxiao-jinrong-zhong'],
    ['招联消费金融有限公司', 'asked licensed mucfc'],
    ['平安', 'asked licensed pinganbank'],
    ['大众易贷', 'asked unknown 大众易贷'],
    ['某某小额贷款有限公司是真的吗', 'asked unknown 某某小额贷款有限公司'],
  ])('%s', (text, expected) => expect(claims(text)).toEqual([expected]));

  test.each(['您好，请问在吗', '明天见', ''])('no question about a name: %s', (text) =>
    expect(claims(text)).toEqual([]),
  );

  test('every name of the registry is known when it is asked for', () => {
    const { institutions, unverifiedNames, authorities } = registry;
    const unknown = [...institutions, ...unverifiedNames, ...authorities].flatMap(({ names }) =>
      names.flatMap(({ value }) =>
        [value, `${value}是真的吗？`, `is ${value} a scam?`].filter((text) => {
          const [claim] = claims(text);
          return !claim?.startsWith('asked') || claim.startsWith('asked unknown');
        }),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test.each(['check your account now or lose it', 'are you coming home for dinner today'])(
    'a sentence is no name: %s',
    (text) => expect(claims(text)).toEqual([]),
  );

  test('question words are no part of the name', () => {
    expect(asksAbout('请问众消金融是真的吗')).toMatchObject({ words: '众消金融', isQuestion: true });
    expect(asksAbout('is ppdai legit?')).toMatchObject({ words: 'ppdai', isQuestion: true });
  });
});

describe('signatures', () => {
  test.each([
    ['【a】正文', ['a']],
    ['正文【a】', ['a']],
    ['【a】【b】正文', ['a', 'b']],
    ['【a】一\n【b】二', ['a', 'b']],
    ['正文里的【强调】不是署名，后面还有很多字', []],
    ['【】空的', []],
  ])('%s', (text, expected) => expect(signatures(text).map(({ words }) => words)).toEqual(expected));
});

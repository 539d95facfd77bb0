import { describe, expect, test } from 'vitest';
import { canonicalizeUrl } from '@/src/core/url/canonicalize';
import { lookalikeFinder } from '@/src/core/url/lookalike/find-lookalike';
import { fillingOf } from '@/src/core/url/lookalike/keywords';
import { skeletonOf } from '@/src/core/url/lookalike/skeleton';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { registry } from '@/src/registry/load';

const find = lookalikeFinder(indexTargets(registry));

function found(address: string, claimed: readonly string[] = []) {
  const url = canonicalizeUrl(address);
  return url && find(url, new Set(claimed));
}

describe('each technique', () => {
  test.each([
    ['http://ppdai.com@pay.example.top/', 'userinfo', 'ppdai.com', true],
    ['ppdai.com.pay-x.top', 'target-embedding', 'ppdai.com', true],
    ['www.ppdai-com.top', 'target-embedding', 'ppdai.com', true],
    ['bank-of-china.com.x-y.top', 'target-embedding', 'bank-of-china.com', true],
    ['mu.cfc.com', 'target-embedding', 'mucfc.com', true],
    ['ppdаi.com', 'homoglyph', 'ppdai.com', true],
    ['ppda1.com', 'homoglyph', 'ppdai.com', true],
    ['rnucfc.com', 'homoglyph', 'mucfc.com', true],
    ['ppdia.com', 'character-swap', 'ppdai.com', false],
    ['muccfc.com', 'typo', 'mucfc.com', false],
    ['ppdai-huankuan.top', 'combosquat', 'ppdai.com', true],
    ['paymucfc.com', 'combosquat', 'mucfc.com', true],
    ['ppdai88.vip', 'combosquat', 'ppdai.com', true],
    ['login-ppdai.github.io', 'combosquat', 'ppdai.com', true],
    ['ppdai.huankuan88.top', 'combosquat', 'ppdai.com', true],
    ['ppdai.top', 'tld-swap', 'ppdai.com', false],
  ])('%s is %s of %s', (address, technique, official, structural) => {
    expect(found(address)).toMatchObject({ technique, structural, target: { domain: official } });
  });

  test('marks what is not the official domain', () => {
    const lookalike = found('ppdia.com');
    expect(lookalike?.differing.map(([start, end]) => lookalike.shown.slice(start, end))).toEqual(['ia']);
    const squat = found('m.ppdai-pay.top');
    expect(squat?.differing.map(([start, end]) => squat.shown.slice(start, end))).toEqual(['m.', '-pay.top']);
  });
});

describe('guards, each with the innocent that taught it', () => {
  test.each([
    ['www.ppdai.com', 'the official site itself'],
    ['homecredit.cn', 'a historic domain'],
    ['citibank.com', 'a bank of its own, one letter from citicbank'],
    ['usbank.com', 'a bank of its own, one letter from hsbank'],
    ['tbank.ru', 'a bank of its own, one letter from tzbank'],
    ['qidian.com', 'a reading platform, one letter from qudian'],
    ['s.12306.cn', 'the railway, near 12309'],
    ['xiami.com', 'a music service, one letter from xiaomi'],
    ['jd.com.cn', 'two letters mean the brand only when it is claimed'],
    ['honor.org', 'an everyday word under another suffix'],
    ['fibank.bg', 'a bank of its own, near fbank'],
    ['www.court.gov.cn', 'the government suffix'],
    ['did.cn', 'three letters that fold to those of didi'],
    ['alipay.github.io', 'a brand as a name on a free host'],
  ])('%s: %s', (address) => expect(found(address)).toBeUndefined());

  test('a short label counts when the message claims the brand', () => {
    expect(found('ccb-pay.top')).toBeUndefined();
    expect(found('ccb-pay.top', ['ccb'])).toMatchObject({ technique: 'combosquat', target: { entity: 'ccb' } });
  });
});

test('fillings are made of known words only', () => {
  expect(fillingOf('huankuan88')).toBe('telling');
  expect(fillingOf('vip2026')).toBe('filler');
  expect(fillingOf('books')).toBeUndefined();
  expect(fillingOf('')).toBeUndefined();
});

test('skeletons of lookalikes agree', () => {
  expect(skeletonOf('a1ipay')).toBe(skeletonOf('alipay'));
  expect(skeletonOf('bаnkсomm')).toBe(skeletonOf('bankcomm'));
  expect(skeletonOf('mucfc')).not.toBe(skeletonOf('bobcfc'));
});

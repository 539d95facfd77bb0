import { describe, expect, test } from 'vitest';
import { explain } from '@/src/explain/explain';
import { toPlainText } from '@/src/explain/plain-text';
import { LOCALES } from '@/src/i18n/locale';
import { claimOf, decisive, linkOf, spanOf, verdictOf, weighed } from './build-verdict';
import { sampleKnowledge } from './sample-knowledge';

const TEXT = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
const IMITATION = verdictOf({
  level: 'dangerous',
  kind: 'collection',
  claims: [claimOf('拍拍金融', { status: 'unverified', entity: 'u-paipai-jinrong', span: spanOf(TEXT, '拍拍金融') })],
  links: [
    linkOf('ppdai-huankuan.top', {
      span: spanOf(TEXT, 'ppdai-huankuan.top'),
      level: 'dangerous',
      imitates: 'paipaidai',
      technique: 'combosquat',
    }),
  ],
  evidence: [
    decisive({
      indicator: 'lookalike-domain',
      span: spanOf(TEXT, 'ppdai-huankuan.top'),
      facts: {
        host: 'ppdai-huankuan.top',
        imitates: 'paipaidai',
        official: 'ppdai.com',
        technique: 'combosquat',
        structural: true,
        differing: [[5, 18]],
      },
    }),
    weighed(2, {
      indicator: 'unverified-name',
      span: spanOf(TEXT, '拍拍金融'),
      facts: { name: '拍拍金融', entity: 'u-paipai-jinrong', demand: 'link' },
    }),
  ],
  advice: ['do-not-tap', 'do-not-pay', 'verify-in-app', 'open-official-site', 'if-you-already-paid', 'report-scam'],
});

describe('an imitation under an unverified name', () => {
  const explanation = explain(IMITATION, sampleKnowledge, 'zh_CN', TEXT);

  test('the most damning reason is the headline', () => {
    expect(explanation.levelLabel).toBe('高度可疑，不要点、不要付');
    expect(explanation.headline).toBe('假冒拍拍贷的网址：ppdai-huankuan.top');
  });
  test.each(LOCALES)('plain text in %s', (locale) => {
    const plain = toPlainText(explain(IMITATION, sampleKnowledge, locale, TEXT));
    expect(plain).toContain('ppdai-huankuan.top');
    expect(plain).toContain('ppdai.com');
  });
});

import { describe, expect, test } from 'vitest';
import { collectionConductDetector } from '@/src/core/detectors/collection-conduct';
import { normalize } from '@/src/core/text/normalize';
import type { EvidenceOf, Kind, Subject } from '@/src/core/types';
import { kindOf } from '@/src/core/verdict/kind';
import { provisions } from '@/src/registry/provisions';

const detect = collectionConductDetector(provisions);

function conduct(text: string, receivedAt?: string, kind?: Kind): readonly EvidenceOf<'collection-conduct'>[] {
  const subject: Subject = {
    message: receivedAt === undefined ? { text } : { text, receivedAt },
    text: normalize(text),
    links: [],
    numbers: [],
    claims: [],
    fields: [],
    truncated: false,
  };
  return detect(subject, { links: [], numbers: [] }, kind ?? kindOf(subject, [], new Set()));
}

describe('names the provision and quotes the words', () => {
  test('in the person’s own text, disguise and all', () => {
    const text = '您的借款已逾期，否則 將 聯 絡 您的家 人，請處理';
    const [first] = conduct(text);
    expect(first?.facts.provision).toBe('cba-third-party-pressure');
    expect(text.slice(...(first?.span ?? [0, 0]))).toBe(first?.facts.words);
    expect(first?.facts.words).toContain('家 人');
  });

  test('each once, in order of appearance', () => {
    const found = conduct('你的网贷欠款再不还，将纳入失信名单，影响子女上学，并爆通讯录，爆通讯录！');
    expect(found.map(({ facts }) => facts.provision)).toEqual([
      'fact-defaulter-list',
      'fact-family-consequences',
      'civil-code-1034-personal-information',
    ]);
    const starts = found.map(({ span }) => span?.[0] ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('night hours', () => {
  const text = '【小湖消费金融】您的借款已逾期3天，请尽快还款。';
  test.each(['22:00', '23:30', '00:05', '07:59'])('%s is night', (time) => {
    expect(conduct(text, `2026-11-20T${time}`)).toEqual([
      { indicator: 'collection-conduct', facts: { provision: 'cba-night-hours', words: time } },
    ]);
  });
  test.each(['08:00', '12:00', '21:59'])('%s is day', (time) => {
    expect(conduct(text, `2026-11-20T${time}`)).toEqual([]);
  });
  test.each([undefined, '', '2026-11-20', 'gestern', '2026-11-20T9:00'])('a time of receipt %j says nothing', (at) => {
    expect(conduct(text, at)).toEqual([]);
  });
  test.each([
    '【邻家银行】您的借款将于明日到期，请确保账户余额充足。',
    '【邻家银行】验证码582913，用于登录手机银行，请勿泄露。',
    '您尾号4118的信用卡消费人民币306.00元。',
    '无抵押贷款，当天放款，手续简单，欢迎致电',
    '晚安，明天记得还我钱',
  ])('a text that collects nothing may come at night: %s', (other) => {
    expect(conduct(other, '2026-11-20T23:30')).toEqual([]);
  });
});

describe('lawful texts break nothing', () => {
  test.each([
    '【邻家银行】您的贷款已逾期30天，我行将按合同计收罚息，并向金融信用信息基础数据库报送逾期信息。',
    '【邻家银行】如您仍未还款，我行将依法提起诉讼，由此产生的诉讼费用依法院判决承担。',
    '【小湖消费金融】您的借款已逾期，如有困难请在APP申请协商还款，客服400-000-0000。',
    '【临川县人民法院】（2026）赣1002执118号：判决已生效，请履行；拒不履行的，可依法纳入失信被执行人名单、限制高消费、司法拘留。',
    '【临川县公安局】近期有人冒充公检法，称你涉嫌洗钱、网贷逾期要坐牢，都是诈骗，请勿转账。',
    '【邻家银行】您的联系人如收到自称我行的催收短信，请提醒其谨防诈骗。',
    '您好，请转告王先生方便时回电，谢谢。',
    '【邻家银行】请勿相信「影响子女上学」等虚假催收话术，贷款事宜以APP为准。',
  ])('%s', (text) => expect(conduct(text)).toEqual([]));
});

describe('citing a rule or an office does not make a threat a report', () => {
  test.each([
    ['根据相关法律第三条规定，你欠款不还将面临刑期', 'fact-debt-is-no-crime'],
    ['接监管总局要求，逾期人员一律纳入失信名单，今日还款可免', 'fact-defaulter-list'],
    ['依《催收行业管理办法》第八条规定，你的欠款须一次结清', 'fact-no-such-regulation'],
  ])('%s', (text, provision) => expect(conduct(text).map(({ facts }) => facts.provision)).toContain(provision));
});

describe('a report of bad collection is none', () => {
  test.each([
    '据报道，某催收公司员工爆通讯录、威胁借款人家属，被告人一审获刑。',
    '记者调查发现，部分网贷平台催收时声称将联系借款人的家人和单位。',
    '监管总局：催收不得公开曝光欠款人，不得联系与债务无关的家属。',
    '银行业协会发布提示：以通知家属、单位的方式催收贷款属于违规。',
    '消费者投诉称，逾期两天就被告知要通知其所在单位。',
  ])('%s', (text) => expect(conduct(text)).toEqual([]));
});

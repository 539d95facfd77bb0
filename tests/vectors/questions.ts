/** Bare names, numbers and domains: the registry's answer, not a judgement of a message. */
import type { Vector } from './vector';

export const QUESTIONS: readonly Vector[] = [
  {
    name: 'a licensed lender',
    of: '招联金融',
    level: 'unverified',
    claims: [{ name: '招联金融', entity: 'mucfc', status: 'licensed' }],
    links: [],
    numbers: [],
  },
  {
    name: 'a licensed lender, in Traditional characters and as a question',
    of: '請問招聯金融是真的嗎？',
    level: 'unverified',
    claims: [{ name: '招联金融', entity: 'mucfc', status: 'licensed' }],
  },
  {
    name: 'a brand that no list of licences names',
    of: '拍拍贷',
    level: 'unverified',
    claims: [{ name: '拍拍贷', entity: 'paipaidai', status: 'known' }],
  },
  {
    name: 'a hotline',
    of: '95786',
    level: 'unverified',
    numbers: [{ text: '95786', type: 'hotline', owner: 'mucfc' }],
    shows: ['official-number'],
  },
  {
    name: 'a mobile number',
    of: '13800138000',
    level: 'unverified',
    numbers: [{ text: '13800138000', type: 'mobile' }],
  },
  { name: 'a number with separators', of: '400-820-5555', level: 'unverified', shows: ['official-number'] },
  {
    name: 'an official domain',
    of: 'cmbchina.com',
    level: 'official',
    links: [{ host: 'cmbchina.com', level: 'official', owner: 'cmb' }],
  },
  {
    name: 'an official domain, with doubts',
    of: 'www.mucfc.com是官网吗',
    level: 'official',
    links: [{ host: 'www.mucfc.com', level: 'official', owner: 'mucfc' }],
  },
  {
    name: 'an imitation, with doubts',
    of: 'mucfc-huankuan.top 是真的吗？',
    level: 'dangerous',
    links: [{ host: 'mucfc-huankuan.top', level: 'dangerous', imitates: 'mucfc', technique: 'combosquat' }],
  },
  {
    name: 'a domain that nobody in the registry owns',
    of: 'qingshan-lvtu.com',
    level: 'unverified',
    links: [{ host: 'qingshan-lvtu.com', level: 'unverified' }],
    hides: ['lookalike-domain', 'claim-domain-mismatch'],
  },
];

import type { Reference, Rule } from '@/src/core/rule';

const FAMILIES: Readonly<Record<string, string>> = {
  'ab-loan': 'AB 贷、职业背债: the loan put on someone else',
  'account-cancellation': '注销校园贷、降利率: closing accounts that need no closing',
  'advance-fee-loan': '虚假贷款: pay before you receive',
  'auto-deduction': '百万保障、会员扣费: charges to be switched off',
  'code-phishing': '骗取验证码和卡片信息: codes, cards, faces',
  'collector-job': '兼职催收、出租账户: being hired for the fraud',
  'credit-repair': '征信修复: records that cannot be bought away',
  'debt-agent': '代理维权、停息挂账: agents for what is free',
  'fake-app': '虚假 App: software from outside the stores',
  'fake-collection': '冒充催收: the debt is real or not, the payee is not the lender',
  'fake-court': '冒充法院、律师函: cases that cannot be looked up',
  'fake-police': '冒充公检法: safe accounts and secrecy',
  'fake-service': '冒充客服: refunds that cost money',
  'investment-group': '荐股群、假平台: sure profit',
  'link-phishing': '积分、ETC、医保、银行: pages that take the card',
  'number-change': '换号、iMessage: someone you know, on a new number',
  overseas: 'Taiwan, Hong Kong, English',
  'p2p-refund': 'P2P 清退、兑付: the second fraud on the same victims',
  'predatory-loan': '套路贷、714: loans that break the law',
  'private-payee': '私人账户、二维码: whose account is it',
  'screen-sharing': '共享屏幕、远程控制: showing them everything',
};

function source({ title, url, date }: Reference): string {
  const named = url === undefined ? title : `[${title}](${url})`;
  return date === undefined ? named : `${named} (${date})`;
}

function section({ id, severity, decisive, words, examples, references }: Rule): string {
  return [
    `### ${id}`,
    '',
    `Severity **${severity}**${decisive === true ? ', decisive' : ''}.`,
    '',
    `- ${words.zh_CN}`,
    `- ${words.zh_TW}`,
    `- ${words.en}`,
    `- Fires on: 「${examples.match[0]}」`,
    `- Silent on: 「${examples.ignore[0]}」`,
    `- Seen in: ${references.map(source).join('; ')}`,
    '',
  ].join('\n');
}

/**
 * `docs/rules.md` from the rules themselves, ending in one line break.
 *
 * @throws {Error} where a rule is still the draft of the scaffolder, or its family has no title here
 */
export function rulesDoc(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ family }) => family))].sort();
  const draft = rules.find(({ words }) => Object.values(words).some((text) => text.startsWith('TODO')));
  if (draft !== undefined) throw new Error(`src/rules/${draft.id}.ts is still a draft: write its words first`);
  const untitled = families.find((family) => FAMILIES[family] === undefined);
  if (untitled !== undefined) throw new Error(`Give the family ${untitled} a title in scripts/rules-doc/rules-doc.ts`);
  const decisive = rules.filter((rule) => rule.decisive === true).length;
  const head = `# Rules

Generated from \`src/rules\` by \`npm run rules-doc\`; a test proves it current. Do not edit.

${rules.length} rules in ${families.length} families, ${decisive} of them decisive. A *decisive* rule names a demand that no genuine lender, bank, court or police makes, and is alone
enough for 高度可疑; a rule of severity *high* is enough for 存疑; *medium* adds up with other signs; *low* and *info* only tell.
How a pattern is read is in \`src/core/rule.ts\`; what a warning or a quotation is not counted for, in \`src/core/text/negation.ts\`.
`;
  const parts = families.flatMap((family) => [
    `## ${family}\n\n${FAMILIES[family]}\n`,
    ...rules.filter((rule) => rule.family === family).map(section),
  ]);
  return `${[head, ...parts].join('\n').trimEnd()}\n`;
}

/**
 * Words that loan and debt-agent texts write otherwise to pass filters, and what they stand for.
 * Seen in the sources of the obfuscation catalogue (ChiFraud, the fake-base-station set, press reports of 2023–2026).
 * Only spellings that are not everyday words themselves; 威信 is one, so it counts after 加 or 添加 alone.
 */
export const CODE_WORDS: readonly (readonly [written: string, meant: string])[] = [
  ['分琪', '分期'],
  ['分欺', '分期'],
  ['鞋商', '协商'],
  ['协伤', '协商'],
  ['利熄', '利息'],
  ['停熄', '停息'],
  ['薇信', '微信'],
  ['徽信', '微信'],
  ['微伩', '微信'],
  ['v信', '微信'],
  ['v❤', '微信'],
  ['加威信', '加微信'],
  ['添加威', '添加微'],
  ['扣扣', 'qq'],
  ['企鹅群', 'qq群'],
  ['企鹅号', 'qq号'],
  ['贷窾', '贷款'],
  ['贷歀', '贷款'],
  ['袋款', '贷款'],
  ['代款', '贷款'],
  ['佘额', '余额'],
  ['征亻言', '征信'],
  ['査询', '查询'],
  ['帐戶', '账户'],
  ['微粒d', '微粒贷'],
  ['et速通', 'etc速通'],
  ['验證码', '验证码'],
];

/**
 * What a QR code is for, by the text in it. The schemes and hosts are those of the codes that wallets themselves make for
 * collecting money; a code of another sort is of interest only if it leads to an address.
 *
 *   wxp://f2f0…                      collects money by WeChat
 *   HTTPS://QR.ALIPAY.COM/FKX…       by Alipay
 *   https://qr.95516.com/…           by UnionPay
 *   https://kf-3.shop/h5?u=1         opens an address
 *   WIFI:S:home;…                    neither
 */
export type CodePayload =
  | { readonly sort: 'payment'; readonly network: 'wechat' | 'alipay' | 'unionpay' | 'other' }
  | { readonly sort: 'address'; readonly address: string };

/** Of an address in a code; codes hold at most 2,953 bytes and such addresses a tenth of that. */
const LONGEST_ADDRESS = 1_024;

const PAYMENT: readonly (readonly [Extract<CodePayload, { sort: 'payment' }>['network'], RegExp])[] = [
  ['wechat', /^(?:wxp:\/\/|weixin:\/\/wxpay\/|https?:\/\/(?:payapp\.weixin\.qq\.com|wx\.tenpay\.com)[/:?])/i],
  ['alipay', /^(?:alipays?:\/\/|https?:\/\/qr\.alipay\.com[/:?])/i],
  ['unionpay', /^https?:\/\/qr\.95516\.com[/:?]/i],
  // QQ wallet, Taiwan's common code, and the merchant-presented code of EMVCo (Hong Kong's FPS among others).
  ['other', /^(?:https?:\/\/i\.qianbao\.qq\.com\/|twqrp:\/\/|0002010[12]\d{2})/i],
];

/** @returns nothing for a text that neither collects money nor leads anywhere */
export function readCodePayload(text: string): CodePayload | undefined {
  const payload = text.trim();
  const network = PAYMENT.find(([, pattern]) => pattern.test(payload))?.[0];
  if (network !== undefined) return { sort: 'payment', network };
  if (!/^https?:\/\//i.test(payload) || payload.length > LONGEST_ADDRESS || /\s/.test(payload)) return undefined;
  return { sort: 'address', address: payload };
}

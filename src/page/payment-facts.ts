/** Ways to pay that a page shows without a form: QR pictures, account numbers, and files to install. */
import type { AskedFor } from '@/src/core/page/page-facts';
import {
  allIn,
  attributeOf,
  bodyOf,
  childCountOf,
  first,
  imagesOf,
  isMatch,
  isSeen,
  parentOf,
  textOf,
  textWalker,
} from './plain';

export interface PaymentFacts {
  readonly asksFor: readonly AskedFor[];
  /** The words round what was found. */
  readonly texts: readonly string[];
}

const QR_NAME = /qr ?-?code|qrcode|[-_/]qr[-_./]|二维码|二維碼|收款码|收款碼|付款码|付款碼/i;
const QR_WORDS = /扫码|掃碼|扫一扫|掃一掃|二维码|二維碼|收款码|收款碼|长按识别|長按識別|scan/i;
const PAY_WORDS = /支付|付款|收款|转账|轉帳|还款|還款|缴费|繳費|结清|結清|pay/i;
const MOST_PICTURES = 60;

const SPEAKS_OF_TRANSFER = /转账|轉帳|汇款|匯款|收款|对公|對公|打款|转入|轉入|开户行|開戶/;
const ACCOUNT = /(?:\d[ -]?){14,18}\d/;
const ACCOUNT_WORDS = /账号|帳號|账户|帳戶|卡号|卡號|户名|戶名|收款人|开户行|開戶/;
/** Text nodes; a page of 20,000 nodes has its account number, if any, in view of the person, near the top. */
const MOST_TEXTS = 3_000;
const TEXTS_A_STEP = 400;
/** Characters; 15 digits are the shortest account. */
const SHORTEST_ACCOUNT = 15;

const APP_FILES =
  'a[href*=".apk" i],a[href^="itms-services:" i],a[href*=".mobileconfig" i],a[onclick*=".apk" i],button[onclick*=".apk" i]';

/** @param longest characters of one text */
export function* readPayment(document: Document, longest: number): Generator<undefined, PaymentFacts> {
  const asksFor: AskedFor[] = [];
  const texts: string[] = [];
  const note = (asked: AskedFor, text: string) => {
    if (!asksFor.includes(asked)) asksFor.push(asked);
    texts.push(text.replace(/\s+/g, ' ').trim().slice(0, longest));
  };
  const app = first(allIn(document, APP_FILES), 4).find(isSeen);
  if (app) note('app-file', textOf(app));
  yield;
  const pictures: readonly Element[] = [
    ...first(imagesOf(document), MOST_PICTURES),
    ...first(allIn(document, 'canvas'), MOST_PICTURES),
  ];
  for (const picture of pictures) {
    const words = paymentWords(picture);
    if (words !== undefined && isSquare(picture) && isSeen(picture)) {
      note('payment-qr', words);
      break;
    }
  }
  yield;
  const body = bodyOf(document);
  if (!body) return { asksFor, texts };
  const walker = textWalker(document, body);
  for (let count = 1; count <= MOST_TEXTS; count += 1) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    const words = node.length >= SHORTEST_ACCOUNT && ACCOUNT.test(node.data) ? transferWords(node) : undefined;
    if (words !== undefined) {
      note('account-transfer', words);
      break;
    }
    if (count % TEXTS_A_STEP === 0) yield;
  }
  return { asksFor, texts };
}

/** Words that make a picture a payment QR code: in its name or round it, and about paying. */
function paymentWords(picture: Element): string | undefined {
  const named = ['alt', 'src', 'class', 'id'].map((name) => (attributeOf(picture, name) ?? '').slice(0, 200)).join(' ');
  const round = wordsRound(picture, 160);
  if (!PAY_WORDS.test(round + (attributeOf(picture, 'alt') ?? ''))) return undefined;
  return QR_NAME.test(named) || QR_WORDS.test(round) ? round : undefined;
}

function isSquare(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= 80 && width <= 800 && Math.abs(width - height) <= 0.25 * width;
}

function transferWords(text: Text): string | undefined {
  const parent = parentOf(text);
  if (!parent || isMatch(parent, 'script,style,noscript,template,textarea') || !isSeen(parent)) return undefined;
  const words = wordsRound(parent, 240);
  return ACCOUNT_WORDS.test(words) && SPEAKS_OF_TRANSFER.test(words) ? words : undefined;
}

/** The text of the nearest ancestor that has some, as long as it is short enough to belong to the element. */
function wordsRound(element: Element, longest: number): string {
  let words = textOf(element).trim();
  let ancestor = parentOf(element);
  for (let depth = 0; depth < 4 && ancestor; depth += 1) {
    if (childCountOf(ancestor) > 20) break;
    const text = textOf(ancestor).trim();
    if (text.length > longest) break;
    words = text;
    ancestor = parentOf(ancestor);
  }
  return words.slice(0, longest);
}

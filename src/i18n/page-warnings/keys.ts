import type { CodePayload } from '@/src/core/page/code-payload';
import type { AskedFor } from '@/src/core/page/page-facts';

/** Words of the warnings that appear on pages by themselves. */
export interface PageWarningWords {
  /** Who is speaking: a warning without a sender is taken for one more trick of the page. */
  readonly speaker: string;
  /** That nothing left the device. */
  readonly privacy: string;

  /** What a page wants, as something a person does: 填写短信验证码. */
  readonly asked: Readonly<Record<AskedFor, string>>;
  /** The thing itself: 短信验证码. */
  readonly given: Readonly<Record<AskedFor, string>>;
  /** A headline as a sentence among others. */
  readonly sentence: (headline: string) => string;
  readonly list: (items: readonly string[]) => string;

  /** The page presents itself as somebody whose addresses are recorded, and this is none of them. */
  readonly poses: (written: string, name: string) => string;
  /** The page presents itself under a name that no institution is known to bear. */
  readonly nameNotHeld: (name: string) => string;
  /** The page says nothing of whose it is, but its address is near one of theirs. */
  readonly addressLike: (name: string) => string;
  /** What the QR code on the page does; whole sentences. */
  readonly codePays: Readonly<Record<Extract<CodePayload, { sort: 'payment' }>['network'], string>>;
  readonly codeOpens: (host: string) => string;
  readonly asks: (wishes: string) => string;
  readonly advice: (name: string | undefined) => string;
  /** At the first key: what goes to whom. */
  readonly aboutToGive: (given: string, host: string, name: string | undefined) => string;
  /** Before sending. */
  readonly sendQuestion: (given: string, host: string) => string;
  readonly sendAdvice: string;
  readonly leadForm: (name: string, host: string) => string;
  readonly leadFormAdvice: string;

  readonly linkQuestion: string;
  readonly linkShowsOther: (shown: string, host: string) => string;
  readonly linkLabel: string;
  readonly linkLabelOther: string;

  readonly thisAddress: string;
  readonly thatAddress: string;
  readonly officialAddress: (name: string) => string;
  readonly hotline: string;

  readonly leave: string;
  readonly stay: string;
  readonly understood: string;
  readonly close: string;
  readonly doNotSend: string;
  readonly sendAnyway: string;
  readonly doNotOpen: string;
  readonly openAnyway: string;
  readonly mistake: string;
  readonly mistakeHint: string;
  readonly more: string;
}

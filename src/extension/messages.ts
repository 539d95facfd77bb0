/**
 * Every message between the parts of the extension, in one map. Types only: the script in pages imports them for nothing.
 *
 * Three directions, three maps. `ToBackground` is what the scripts in pages and our own pages ask; `ToFrame` is what the
 * background tells the script in one frame; both travel by `runtime`/`tabs.sendMessage` and never through the page.
 * Listeners answer `reply(value); return true;` (`listen.ts`), which all browsers understand. What arrives is data of unknown
 * shape until the parser of `message-parsers.ts` has accepted it: a page that broke into its renderer can send anything.
 */
import type { AskedFor, PageFacts } from '@/src/core/page/page-facts';
import type { Level } from '@/src/core/types';
import type { Circumstances } from '@/src/explain/circumstances';
import type { Explanation, HostPart, PlainAnswer } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import type { Leave } from './family/may-continue';
import type { UnlockView } from './family/unlock-request';
import type { StoppedChoice } from './navigation/continue-stopped';
import type { StoppedView } from './navigation/judge-stopped';

// ── What is asked ───────────────────────────────────────────────────────────

/** One link as it stands in a page. */
export interface LinkToCheck {
  /** The absolute address the link opens (`a.href`), at most `MESSAGE_LIMITS.address` characters. */
  readonly href: string;
  /** Its visible text, where that looks like an address; at most `MESSAGE_LIMITS.linkText` characters. */
  readonly text?: string;
}

/** What a person should know of a link before following it. */
export interface LinkAnswer {
  readonly level: Level;
  /** One sentence in the reader's language; only for `suspicious` and `dangerous`. */
  readonly headline?: string;
  /** Two or three words for the mark behind the link; only with `headline`. */
  readonly label?: string;
  /** The host as displayed, characters that differ from the imitated one told apart; only with `headline`. */
  readonly host?: readonly HostPart[];
  /** The visible text shows this host, but the link goes elsewhere. */
  readonly shownHost?: string;
}

/**
 * How a site stands with us: `official` and `allowed` (the person's allowlist) are left in peace, `unwatched` has no warnings for
 * another reason (switched off, not http), `watched` has all of them.
 */
export type Standing = 'official' | 'allowed' | 'unwatched' | 'watched';

/** What the background decided about a page; whatever is to be drawn it draws itself. */
export interface PageAnswer {
  readonly standing: Standing;
  readonly warning: 'none' | 'tip' | 'banner' | 'interstitial';
  /** The guards of the page stop and ask before these are typed or sent. Empty: nothing to guard. */
  readonly guard: readonly AskedFor[];
  /** The page is doubtful, and a QR code on it would decide: say when a picture that may be one can be seen. */
  readonly wantsCodes: boolean;
}

/** Where a picture that may be a QR code can be seen whole. In CSS pixels of the window, as the page sees it. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
}

/** What the person is about to give, at the moment of focus, paste or submit. */
export interface FormMoment {
  readonly moment: 'focus' | 'paste' | 'submit';
  readonly fields: readonly AskedFor[];
  /** ASCII host that receives it; the page's own where the form names none. */
  readonly recipient: string;
}

/** `stop`: hold the submission; the person's choice arrives as `answered`. `told`: something is drawn, go on. `go`: nothing to say. */
export type GuardAnswer = 'go' | 'told' | 'stop';

// ── What is drawn ───────────────────────────────────────────────────────────

/** What the person chose on something drawn. */
export type Choice =
  | 'dismiss'
  | 'leave'
  | 'go-on'
  /** 「这是误报」: no warnings on this site from now on. */
  | 'trust-site';

/** Whom the page or address pretends to be, and the real one. */
export interface Impersonated {
  readonly name: string;
  readonly officialDomains: readonly string[];
  readonly hotlines?: readonly string[];
}

/** Content of the panel script, finished and localised. `id` comes back with the answer. */
export type Drawing =
  | {
      readonly sort: 'verdict';
      readonly id: string;
      readonly locale: Locale;
      /** What was asked about, for the marks of the explanation to point into. */
      readonly text: string;
      readonly explanation: Explanation;
      /** The explanation as plain text, for the copy button. */
      readonly plainText: string;
      readonly circumstances: Circumstances;
    }
  | {
      /** The question could not be answered by a verdict: no QR code in the picture, nothing selected. */
      readonly sort: 'note';
      readonly id: string;
      readonly locale: Locale;
      readonly note: 'no-qr-found' | 'picture-not-visible' | 'nothing-selected';
    }
  | {
      readonly sort: 'page-warning';
      readonly id: string;
      readonly locale: Locale;
      readonly weight: 'tip' | 'banner' | 'question';
      /** Which guard speaks; decides the wording round the explanation. */
      readonly cause: 'page' | 'form-focus' | 'form-submit' | 'lead-form' | 'link';
      readonly host: readonly HostPart[];
      readonly impersonated?: Impersonated;
      /** The one most damning sentence. */
      readonly headline: string;
      /** Sentences below it: what is wanted, what to do. */
      readonly text: readonly string[];
      /** The same in two sentences. */
      readonly plain: PlainAnswer;
      readonly circumstances: Circumstances;
    };

// ── The maps ────────────────────────────────────────────────────────────────

interface Exchange<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

export interface ToBackground {
  /** From the script in pages: links that came into view, at most `MESSAGE_LIMITS.links`; answers in the same order. */
  readonly 'check-links': Exchange<{ readonly links: readonly LinkToCheck[] }, readonly LinkAnswer[]>;
  /** From the script in pages, once after load and after changes that matter. */
  readonly 'check-page': Exchange<{ readonly facts: PageFacts }, PageAnswer>;
  /**
   * From the script in a page that was told so (`wantsCodes`): pictures are in view that may be QR codes, at most
   * `MESSAGE_LIMITS.pictures`; of a frame none, as it does not know where it stands. The background looks at the screen.
   */
  readonly 'look-at-codes': Exchange<{ readonly boxes: readonly PictureBox[] }, PageAnswer>;
  /** From the form guard. */
  readonly 'guard-form': Exchange<FormMoment, GuardAnswer>;
  /** From the link guard: a click on a dangerous link was held. */
  readonly 'guard-link': Exchange<LinkToCheck, GuardAnswer>;
  /** From the script in pages when it starts: is there anything to do here? */
  readonly 'ask-standing': Exchange<Record<never, never>, Standing>;
  /** From the panel script when it has been brought in: what is there to draw in this frame? */
  readonly 'take-drawing': Exchange<
    Record<never, never>,
    { readonly drawing: Drawing; readonly textScale: number } | null
  >;
  /** From the panel script: what the person chose. */
  readonly 'answer-drawing': Exchange<{ readonly id: string; readonly choice: Choice }, null>;
  /** From the gate: may this address be opened at once (`null`), or what is to be said of it? */
  readonly 'judge-stopped': Exchange<
    { readonly address: string; readonly late: boolean },
    { readonly view: StoppedView | null }
  >;
  /** From the gate: the person wants to open it all the same. The page opens it itself where the answer is `right`. */
  readonly 'continue-stopped': Exchange<
    { readonly address: string; readonly choice: StoppedChoice; readonly passphrase?: string },
    Leave
  >;
  /** From the page that asks for the family's passphrase: for what? `null` when that is over. */
  readonly 'ask-unlock': Exchange<{ readonly id: string }, UnlockView | null>;
  readonly unlock: Exchange<{ readonly id: string; readonly passphrase: string }, Leave>;
  /** From the panel: take the text it speaks of to the report page. */
  readonly 'open-report': Exchange<{ readonly text: string; readonly readFrom?: 'picture' }, null>;
}

export interface ToFrame {
  /** The person's choice on something drawn for a guard of this frame (`Drawing.cause`). */
  readonly answered: Exchange<
    { readonly cause: 'page' | 'form-focus' | 'form-submit' | 'lead-form' | 'link'; readonly choice: Choice },
    null
  >;
  /** The standing changed (allowlist, settings): guards start or stop without a reload. */
  readonly 'standing-changed': Exchange<{ readonly standing: Standing }, null>;
}

export type MessageTo<Map, Kind extends keyof Map = keyof Map> = {
  readonly [K in Kind]: { readonly kind: K } & RequestOf<Map, K>;
}[Kind];
export type RequestOf<Map, Kind extends keyof Map> =
  Map[Kind] extends Exchange<infer Request, unknown> ? Request : never;
export type ReplyOf<Map, Kind extends keyof Map> = Map[Kind] extends Exchange<unknown, infer Reply> ? Reply : never;

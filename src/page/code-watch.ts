/**
 * On a doubtful page, and only there: tells the background when a picture that may be a QR code can be seen whole, so that it
 * looks at the screen. Pages that are not doubtful never come here, and cost nothing.
 */
import type { PageAnswer, PictureBox } from '@/src/extension/messages';
import type { Ask } from './ask';
import { runInIdle, whenVisible } from './idle';
import type { Roots } from './open-roots';
import { allIn, first, isSeen } from './plain';
import { createRate } from './rate';

export interface CodeWatch {
  /** What the background made of the page. */
  update(answer: Pick<PageAnswer, 'wantsCodes'>): void;
  /** Looks for pictures that were not there before; nothing to do where no codes are wanted. */
  collect(roots: Roots): Promise<void>;
  stop(): void;
}

/** A code may also be a table of cells or a background: then its name tells. */
const PICTURES =
  'img,canvas,svg,object,embed,video,[class*="qr" i],[id*="qr" i],[class*="code" i],[id*="code" i],[style*="background" i]';
const MOST_PICTURES = 200;
const PICTURES_A_STEP = 40;
/** CSS pixels of a side. Phones read no smaller ones, and larger ones are backgrounds. */
const SMALLEST = 70;
const LARGEST = 900;
/** A code is square; its frame may carry a line of words. */
const LARGEST_RATIO = 1.4;
/** Milliseconds between two questions: what a browser allows, and enough for a picture to have been drawn. */
const PAUSE = 2_000;
/** Milliseconds, so that pictures that come into view together are asked about together. */
const GATHER = 200;
/** Questions about one picture: it may have been empty at first. */
const MOST_ASKED = 3;
/** Questions in a minute. */
const MOST_IN_A_MINUTE = 10;

/** @param onAnswer what the page is, with its codes read */
export function mountCodeWatch(
  window: Window & typeof globalThis,
  ask: Ask,
  mostBoxes: number,
  onAnswer: (answer: PageAnswer) => void,
): CodeWatch {
  const asked = new WeakMap<Element, number>();
  let observed = new WeakSet<Element>();
  const inView = new Set<Element>();
  const rate = createRate(MOST_IN_A_MINUTE, 60_000);
  let isWanted = false;
  let timer: number | undefined;

  const view = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      if (inView.size > 0) tellAfter(GATHER);
    },
    { threshold: 0.98 },
  );

  const tellAfter = (pause: number) => {
    // In a tab behind another the screen shows the other.
    timer ??= window.setTimeout(() => whenVisible(window, () => tell().catch(reportError)), pause);
  };
  const tell = async () => {
    timer = undefined;
    // The least asked about first, so that every picture has its turn.
    const pictures = [...inView]
      .filter((one) => timesAsked(one) < MOST_ASKED && isPicture(one))
      .sort((a, b) => timesAsked(a) - timesAsked(b))
      .slice(0, mostBoxes);
    if (!isWanted || pictures.length === 0) return;
    if (rate.take()) {
      for (const one of pictures) asked.set(one, timesAsked(one) + 1);
      const answer = await ask('look-at-codes', { boxes: pictures.map((one) => boxOf(one, window)) });
      if (answer) onAnswer(answer);
    }
    if (isWanted) tellAfter(PAUSE);
  };
  const timesAsked = (picture: Element) => asked.get(picture) ?? 0;

  function* steps(roots: Roots): Generator<undefined, void> {
    let count = 0;
    for (const root of roots) {
      for (const picture of first(allIn(root, PICTURES), MOST_PICTURES)) {
        count += 1;
        if (count % PICTURES_A_STEP === 0) yield;
        if (observed.has(picture) || !isPicture(picture)) continue;
        observed.add(picture);
        view.observe(picture);
      }
    }
  }

  const end = () => {
    view.disconnect();
    observed = new WeakSet();
    inView.clear();
    window.clearTimeout(timer);
    timer = undefined;
  };
  return {
    update({ wantsCodes }) {
      isWanted = wantsCodes;
      if (!isWanted) end();
    },
    collect: (roots) => (isWanted ? runInIdle(window, steps(roots)) : Promise.resolve()),
    stop() {
      isWanted = false;
      end();
    },
  };
}

function isPicture(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const [short, long] = width < height ? [width, height] : [height, width];
  return short >= SMALLEST && long <= LARGEST && long <= LARGEST_RATIO * short && isSeen(element);
}

function boxOf(element: Element, { innerWidth }: Window): PictureBox {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height, windowWidth: innerWidth };
}

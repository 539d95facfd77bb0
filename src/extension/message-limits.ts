/**
 * The most that one message may carry; the sender cuts, the receiver refuses what is over. The script in pages is given these
 * by its entrypoint. An honest page stays far below; a hostile one cannot make the background judge megabytes.
 */
export const MESSAGE_LIMITS = {
  /** Links in one `check-links`. At 10 µs each far below one frame. */
  links: 200,
  /** Characters of an address; longer ones are cut off by the sender's not asking about them. */
  address: 4_096,
  /** Characters of a link's visible text. */
  linkText: 256,
  /** Items and characters of each list of `PageFacts`. */
  factItems: 40,
  factText: 400,
  /** Pictures in one `look-at-codes`. */
  pictures: 4,
  /** Characters of a text asked about on a page. */
  text: 100_000,
  /** Messages from one frame in ten seconds; what is over is answered with nothing. */
  perTenSeconds: 120,
} as const;

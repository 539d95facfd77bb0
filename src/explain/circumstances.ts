/** What holds for a person besides the verdict: how they are spoken to, whom they can ask, and whether they may go on. */
export interface Circumstances {
  /** In family mode everything is said in `PlainAnswer`s. */
  readonly family?: {
    /** Of the family itself, beside the official numbers. */
    readonly contact?: { readonly name: string; readonly phone: string };
  };
  /** What going on past a warning needs, or who has closed it; absent where anybody may. */
  readonly restriction?: 'passphrase' | 'family' | 'organisation';
  /** Whom an organisation names. */
  readonly reportContact?: { readonly name: string; readonly phone?: string; readonly email?: string };
}

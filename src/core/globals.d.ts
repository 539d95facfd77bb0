/**
 * The one platform global the engine uses: the WHATWG URL parser, the same in browsers and Node.
 * Only `tsconfig.core.json` reads this file; elsewhere the DOM library declares it.
 */
declare class URL {
  /** `null` for what is no address. The constructor throws instead, which costs a hundred times as much. */
  static parse(url: string, base?: string): URL | null;
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
  readonly password: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

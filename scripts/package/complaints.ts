import type { Contents } from './pack';
import { NOTICES } from './third-party.mjs';

/** A package must have these to be taken by a store. */
const NEEDED = ['manifest.json', NOTICES, 'icons/128.png', '_locales/zh_CN/messages.json'] as const;

/** What a person who installs has no use for, and what would show that something was packed by mistake. */
const UNWANTED: readonly (readonly [RegExp, string])[] = [
  [/\.map$/, 'a source map'],
  [/\.(ts|tsx|mts)$/, 'a source'],
  [/(^|\/)(tests?|e2e|spec)\/|\.(test|spec|e2e)\./, 'a test'],
  [/(^|\/)\.|(^|\/)node_modules\//, 'a file of the workshop'],
];

/** Names a source map, or asks for code from elsewhere. */
const FORBIDDEN_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\/\/[#@] sourceMappingURL=(?!data:)/, 'points to a source map'],
  [/\bimport\s*\(\s*["']https?:|\bimportScripts\s*\(\s*["']https?:/, 'loads code from elsewhere'],
];

/** Others' files, shipped byte for byte as they come; the reader of pictures names a map that is not there. */
const AS_THEY_COME = /^ocr\//;

/** What is wrong with what was built, one line each; nothing when it can go out. */
export function complaints(contents: Contents): readonly string[] {
  const missing = NEEDED.filter((path) => !contents.has(path)).map((path) => `${path} is missing`);
  const found = [...contents].flatMap(([path, content]) => [
    ...UNWANTED.filter(([pattern]) => pattern.test(path)).map(([, what]) => `${path} is ${what}`),
    ...(/\.(js|html|css)$/.test(path) && !AS_THEY_COME.test(path)
      ? wrongText(path, new TextDecoder().decode(content))
      : []),
  ]);
  return [...missing, ...found];
}

function wrongText(path: string, text: string): readonly string[] {
  return FORBIDDEN_TEXT.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path} ${what}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** An archive knows dates from 1980 on; in local time, as the format writes them, so that no time zone shows. */
const always = () => new Date(1980, 0, 1);

/** Unix, `rw-r--r--`, whatever the machine that packs has set. */
const UNIX = 3;
const MODE = (0o100644 << 16) >>> 0;

/** Packed already, or too small to gain. */
const INCOMPRESSIBLE = /\.(png|gz|zip|woff2)$/;

/** Path with slashes → content. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** An archive that depends on nothing but names and contents: the same bytes on every machine, at any time. */
export function pack(contents: Contents): Uint8Array {
  const entries: Zippable = {};
  // By code units, not by a language's order.
  for (const path of [...contents.keys()].sort()) {
    const content = contents.get(path);
    if (content) entries[path] = [content, { level: INCOMPRESSIBLE.test(path) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: always(), os: UNIX, attrs: MODE });
}

/** All files of a folder. */
export function contentsOf(folder: string): Contents {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

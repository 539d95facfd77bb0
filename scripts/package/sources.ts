import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from './pack';

/** Not needed to build: the tests, the pictures, the checks of others' machines. */
const LEFT_OUT = /^(tests|docs|\.ci)\//;

/**
 * Everything a reviewer needs to build the same package: what git tracks, as it stands in the folder.
 *
 * @throws where the folder is no git repository
 */
export function sources(root: string): Contents {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && !LEFT_OUT.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

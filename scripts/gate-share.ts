/**
 * `CORPORA=dir npm run gate-share`: how many legitimate hosts pass through the gate, and how many get the interstitial, and which. Exit:
 * 0 within the limit, 1 over it, 2 nothing to measure.
 */
import { readFileSync } from 'node:fs';
import { createEngine } from '@/src/core/engine';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { addressWarning } from '@/src/extension/navigation/address-warning';
import { gateMatcher } from '@/src/extension/navigation/gate-match';
import { knowledge } from '@/src/knowledge';

/** Of the public legitimate hosts. */
const LARGEST_SHARE = 0.005;

const { CORPORA } = process.env;
if (CORPORA === undefined) {
  process.stderr.write('Nothing to measure: CORPORA names the folder with urls.jsonl\n');
  process.exit(2);
}

function hostOf(address: string): string {
  const absolute = /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`;
  return URL.canParse(absolute) ? new URL(absolute).hostname : '';
}

const hosts = new Set<string>();
for (const line of readFileSync(`${CORPORA}/urls.jsonl`, 'utf8').trimEnd().split('\n')) {
  const { url, label }: { url: string; label: string } = JSON.parse(line);
  const host = label === 'legit' ? hostOf(url) : '';
  if (host !== '') hosts.add(host);
}
const isStopped = gateMatcher(indexTargets(knowledge.registry));
const gated = [...hosts].filter(isStopped);
const { judgeUrl } = createEngine(knowledge);
const warned = [...hosts].flatMap((host) => {
  const warning = addressWarning(judgeUrl(`http://${host}/`));
  return warning === undefined ? [] : [`${host}: ${warning}`];
});
const share = gated.length / hosts.size;
const inAll = (count: number) =>
  `${count} of ${hosts.size} legitimate hosts, ${((100 * count) / hosts.size).toFixed(2)} %`;
process.stdout.write(`${gated.join('\n')}\n\nthrough the gate: ${inAll(gated.length)}\n\n`);
process.stdout.write(`${warned.join('\n')}\n\nto the interstitial: ${inAll(warned.length)}\n`);
process.exitCode = share <= LARGEST_SHARE ? 0 : 1;

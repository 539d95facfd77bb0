/**
 * `CORPORA=dir npm run gate-share`: how many legitimate hosts pass through the gate, and which. Exit: 0 within
 * the limit, 1 over it, 2 nothing to measure.
 */
import { readFileSync } from 'node:fs';
import { gatePatterns, PUNYCODE_PATTERN, USERINFO_PATTERN } from '@/src/core/url/lookalike/gate-patterns';
import { indexTargets } from '@/src/core/url/lookalike/targets';
import { knowledge } from '@/src/knowledge';

/** Of the public legitimate hosts. */
const LARGEST_SHARE = 0.005;

const { CORPORA } = process.env;
if (CORPORA === undefined) {
  process.stderr.write('Nothing to measure: CORPORA names the folder with urls.jsonl\n');
  process.exit(2);
}

const targets = indexTargets(knowledge.registry);
const patterns = [...gatePatterns(targets), PUNYCODE_PATTERN, USERINFO_PATTERN];
const expressions = patterns.map((pattern) => new RegExp(pattern, 'i'));

/** The rules let own domains and their subdomains through before any expression is tried. */
function isOwn(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => targets.known.has(labels.slice(index).join('.')));
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
const gated = [...hosts].filter(
  (host) => !isOwn(host) && expressions.some((expression) => expression.test(`http://${host}/`)),
);
const share = gated.length / hosts.size;
process.stdout.write(`${gated.join('\n')}\n\n`);
process.stdout.write(
  `${patterns.length} expressions; ${gated.length} of ${hosts.size} legitimate hosts, ${(100 * share).toFixed(2)} %\n`,
);
process.exitCode = share <= LARGEST_SHARE ? 0 : 1;

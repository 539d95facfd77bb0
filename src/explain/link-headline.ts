import type { JudgedLink } from '@/src/core/types';
import { linkSentence } from './link-sentence';
import { evidenceAbout, type Material, spokenHost } from './material';
import { seenOnly } from './quoted';

/** What is most worth saying of a link against which nothing decisive speaks. */
export function linkHeadline(link: JudgedLink, material: Material): string {
  const telling =
    evidenceAbout(material, link, 'lookalike-domain') ??
    evidenceAbout(material, link, 'official-domain') ??
    evidenceAbout(material, link, 'short-link') ??
    (link.host === '' ? evidenceAbout(material, link, 'url-shape') : undefined);
  if (telling) return linkSentence(telling, material).headline;
  return material.words.answers.linkNotHeld(link.host === '' ? seenOnly(link.text) : spokenHost(material, link.host));
}

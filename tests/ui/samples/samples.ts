import type { Locale } from '@/src/i18n/locale';
import { en } from './en';
import type { Sample } from './sample';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

/** By locale, then by name: at least one for each level. */
export const samples: Readonly<Record<Locale, Readonly<Record<string, Sample>>>> = { zh_CN: zhCn, zh_TW: zhTw, en };

export function sampleOf(locale: Locale, name: string): Sample {
  const found = samples[locale][name];
  if (!found) throw new Error(`no sample ${name} in ${locale}`);
  return found;
}

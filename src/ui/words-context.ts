import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiWords } from '@/src/i18n/ui/keys';
import { zh_CN } from '@/src/i18n/ui/zh_CN';

/** The screens' words for everything below a screen; screens provide it. */
export const WordsContext = createContext<UiWords>(zh_CN);

export function useWords(): UiWords {
  return useContext(WordsContext);
}

import { useEffect, useState } from 'preact/hooks';
import { countJudged, forgetJudged } from '@/src/extension/navigation/judged-before';

/** How many hosts are remembered for what their pages did, when the page was opened or they were forgotten. */
export function useJudgedHosts(): { readonly count: number; readonly forget: () => void } {
  const [count, setCount] = useState(0);
  const read = () => void countJudged().then(setCount, reportError);
  useEffect(read, []);
  return { count, forget: () => void forgetJudged().then(read, reportError) };
}

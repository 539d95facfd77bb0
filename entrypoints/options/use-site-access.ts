import { useEffect, useState } from 'preact/hooks';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '@/src/extension/site-access';

/** Whether the browser lets us see pages at all, and the question to the person. */
export function useSiteAccess(): { readonly isWithheld: boolean; readonly request: () => void } {
  const [hasAccess, setHasAccess] = useState<boolean>();
  useEffect(() => {
    const listening = new AbortController();
    hasSiteAccess().then(setHasAccess, reportError);
    watchSiteAccess(setHasAccess, listening.signal);
    return () => listening.abort();
  }, []);
  return { isWithheld: hasAccess === false, request: () => void requestSiteAccess().then(setHasAccess, reportError) };
}

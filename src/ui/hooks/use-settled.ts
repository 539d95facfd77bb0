import { useEffect, useState } from 'preact/hooks';

/** `value`, once it has not changed for `pause` milliseconds; at first, nothing. */
export function useSettled<T>(value: T, pause: number): T | undefined {
  const [settled, setSettled] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

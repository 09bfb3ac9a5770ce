import { useEffect, useState } from 'react';

export type Planned<Value> =
  | { readonly state: 'working' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

const working = { state: 'working' } as const;

/**
 * Plans after the page has been drawn, so that a step opens at once even where its plan takes a while.
 * `make` must be a `useCallback`: another function plans anew.
 */
export function usePlanned<Value>(make: () => Value): Planned<Value> {
  const [planned, setPlanned] = useState<{ make: () => Value; result: Planned<Value> }>();
  useEffect(() => {
    const timer = setTimeout(() => {
      try {
        setPlanned({ make, result: { state: 'ready', value: make() } });
      } catch (error) {
        setPlanned({ make, result: { state: 'failed', error } });
      }
    }, 0);
    return () => clearTimeout(timer);
  }, [make]);
  return planned?.make === make ? planned.result : working;
}

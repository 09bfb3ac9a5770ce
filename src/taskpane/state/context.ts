import { createContext, useContext } from 'react';
import type { Renaksi } from './useRenaksi';

const Context = createContext<Renaksi | undefined>(undefined);
export const RenaksiProvider = Context.Provider;

/** The pane's state and actions, inside the pane. */
export function usePane(): Renaksi {
  const renaksi = useContext(Context);
  if (!renaksi) throw new Error('usePane outside the pane');
  return renaksi;
}

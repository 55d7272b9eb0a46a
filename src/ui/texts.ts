import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './translate';

export const Texts = createContext<Translate | null>(null);

/** The texts of the interface. Throws outside a `<Texts.Provider>`. */
export function useTexts(): Translate {
  const t = useContext(Texts);
  if (t === null) throw new Error('No texts: wrap the piece in <Texts.Provider>.');
  return t;
}

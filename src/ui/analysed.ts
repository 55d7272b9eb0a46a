import { createContext } from 'preact';
import type { Analysis } from '../nlp/types';

/** The analysis that the quotations below are of; null where there is none to look a name up in. */
export const Analysed = createContext<Analysis | null>(null);

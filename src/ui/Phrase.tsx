import type { ComponentChildren } from 'preact';
import { useTexts } from './texts';

/** A sentence of the interface in its own direction, where the text round it may run the other way. */
export function Phrase({ children }: { readonly children: ComponentChildren }) {
  const t = useTexts();
  return <bdi dir={t('language') === 'ar' ? 'rtl' : 'ltr'}>{children}</bdi>;
}

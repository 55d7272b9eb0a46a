import { useTexts } from '../ui/texts';
import type { Access } from './page-session';

const TEXT = {
  automatic: 'access_automatic',
  click: 'access_click',
  withheld: 'access_withheld',
  off: 'access_off',
} as const;

/** Says how the extension comes to read this site, and offers to change what the browser withholds. */
export function AccessLine({ access, onAllow }: { readonly access: Access; onAllow(): void }) {
  const t = useTexts();
  return (
    <p class="access">
      {access && t(TEXT[access])}
      {access === 'withheld' && (
        <button type="button" class="more" onClick={onAllow}>
          {t('access_request')}
        </button>
      )}
    </p>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { takeLegendHint } from '../platform/hints';
import { useTexts } from '../ui/texts';

/** Says once what the counts above it mean, each under its mark; then never again. */
export function LegendHint() {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  useEffect(() => void takeLegendHint().then(setShown), []);
  if (!isShown) return null;
  return (
    <p class="legend-hint">
      {t('legend_hint')}{' '}
      <button type="button" class="more" onClick={() => setShown(false)}>
        {t('legend_seen')}
      </button>
    </p>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { rememberLegend } from '../platform/hints';
import { useTexts } from '../ui/texts';

/** Says once what the counts above it mean, each with its mark; it is there from the beginning, so that nothing moves. */
export function LegendHint() {
  const t = useTexts();
  const [isShown, setShown] = useState(true);
  useEffect(() => void rememberLegend(), []);
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

import { useTexts } from '../ui/texts';

interface Props {
  readonly sites: readonly string[];
  onRemove(site: string): void;
}

/** The sites that are switched off. They come here from the popup's switch; here they can go again. */
export function SiteList({ sites, onRemove }: Props) {
  const t = useTexts();
  return (
    <section class="group" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t('sites_heading')}</h2>
      {sites.length === 0 ? (
        <p class="hint">{t('sites_empty')}</p>
      ) : (
        <ul class="lines">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="more"
                aria-label={t('site_remove_label', site)}
                onClick={() => onRemove(site)}
              >
                {t('site_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

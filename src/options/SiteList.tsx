import { useState } from 'preact/hooks';
import { siteFromInput } from '../platform/sites';
import { useTexts } from '../ui/texts';

interface Props {
  /** Whether these are the sites where it reads, or those where it does not. */
  readonly areOn: boolean;
  readonly sites: readonly string[];
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** The sites that are exceptions. They come here from the popup's switch, or by hand; here they can go again. */
export function SiteList({ areOn, sites, onAdd, onRemove }: Props) {
  const t = useTexts();
  return (
    <section class="group" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t(areOn ? 'sites_on_heading' : 'sites_heading')}</h2>
      {sites.length === 0 && <p class="hint">{t(areOn ? 'sites_on_empty' : 'sites_empty')}</p>}
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
      <AddSite onAdd={onAdd} />
    </section>
  );
}

function AddSite({ onAdd }: Pick<Props, 'onAdd'>) {
  const t = useTexts();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteFromInput(typed);
    setIsWrong(site === null);
    if (site === null) return;
    setTyped('');
    onAdd(site);
  };
  return (
    <form class="add-site" onSubmit={add}>
      <input
        class="field"
        dir="ltr"
        value={typed}
        placeholder="example.com"
        aria-label={t('site_add_label')}
        aria-invalid={isWrong}
        aria-describedby="site-wrong"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="more">
        {t('site_add')}
      </button>
      <p class="hint" id="site-wrong" role="status">
        {isWrong && t('site_wrong')}
      </p>
    </form>
  );
}

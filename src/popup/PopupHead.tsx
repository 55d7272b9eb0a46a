import { Switch } from '../ui/Switch';
import { useTexts } from '../ui/texts';

interface Props {
  /** Null where the page belongs to no site. */
  readonly site: string | null;
  readonly isOn: boolean;
  onSwitch(on: boolean): void;
}

/** Whose popup it is, and the switch for the site of the page. */
export function PopupHead({ site, isOn, onSwitch }: Props) {
  const t = useTexts();
  return (
    <header class="head">
      <h1 class="brand">
        <img src="icons/icon-48.png" alt="" width="24" height="24" /> {t('extension_name')}
      </h1>
      {site !== null && (
        <div class="site">
          <bdi class="site-name">{site}</bdi>
          <Switch on={isOn} label={t('site_switch_label', site)} onChange={onSwitch} />
        </div>
      )}
    </header>
  );
}

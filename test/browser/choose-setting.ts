import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { pointOf } from './marks-in-page';
import { untilSays } from './until-says';

/** Clicks on the choice with this name in the settings, and waits until they say, with `saved`, that it is kept. */
export async function chooseSetting(settings: Page, label: string, saved: string): Promise<void> {
  const index = await until(`the settings offer «${label}»`, async () => {
    const labels = await settings.evaluate(() =>
      [...document.querySelectorAll('label')].map((each) => each.innerText.trim()),
    );
    return labels.findIndex((text) => text.split('\n')[0] === label) + 1;
  });
  await settings.click(await pointOf(settings, 'label input', index - 1));
  await untilSays(settings, saved);
}

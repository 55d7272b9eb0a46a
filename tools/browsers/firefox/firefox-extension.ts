import type { Extension, Page } from '../browser';
import { until } from '../until';
import { PopupPage } from './popup-page';
import type { PrivilegedScope } from './privileged-scope';

/**
 * Milliseconds after which a click has opened nothing: Firefox drops it while its window is not the active one or an empty
 * panel is left from before. A second click while the popup opens would close it.
 */
const OPENING_MS = 1_500;

export class FirefoxExtension implements Extension {
  readonly origin: string;

  constructor(
    private readonly privileged: PrivilegedScope,
    private readonly id: string,
    hostname: string,
    private readonly sites: readonly string[],
  ) {
    this.origin = `moz-extension://${hostname}`;
  }

  async clickButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.privileged.call('clickButton', this.id);
  }

  async openPopup(page: Page): Promise<Page> {
    let clicked = 0;
    await until('the popup opens', async () => {
      const url = await this.privileged.call<string | null>('popupUrl');
      if (url === null && Date.now() - clicked > OPENING_MS) {
        await this.privileged.call('closePopup');
        await this.clickButton(page);
        clicked = Date.now();
      }
      return url?.startsWith(this.origin);
    }).catch(async (error: Error) => {
      throw new Error(`${error.message}; ${await this.privileged.call<string>('describePopup', this.id)}`);
    });
    return PopupPage.open(this.privileged);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.privileged.call<string>('badge', this.id);
  }

  complaints(): Promise<readonly string[]> {
    return this.privileged.call<readonly string[]>('complaints', this.id);
  }

  async endBackground(): Promise<void> {
    await this.privileged.call('endBackground', this.id);
  }

  async reload(): Promise<void> {
    await this.privileged.call('reload', this.id);
  }

  async allowSites(allowed: boolean): Promise<void> {
    await this.privileged.call('allowSites', this.id, this.sites, allowed);
  }
}

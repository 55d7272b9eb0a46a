/**
 * Runs in the window of Firefox itself, with its privileges: what WebDriver BiDi does not offer. The popup of a
 * toolbar button is no tab, so it is reached by a frame script (popup-frame.js).
 */
{
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extensionOf = (id) => ExtensionParent.GlobalManager.extensionMap.get(id);
  const buttonOf = (id) => ExtensionParent.apiManager.global.browserActionFor(extensionOf(id));
  /** The panel in which Firefox shows what a button of the toolbar opens. */
  const WIDGET_PANEL = 'customizationui-widget-panel';
  const popup = () => document.querySelector('browser.webextension-popup-browser');

  /** Less motion is asked for in all pages: there is no override for one. */
  function setNeeds({ browsingContext }, forced, reduced) {
    browsingContext.forcedColorsOverride = forced ? 'active' : 'none';
    Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
  }

  const requests = [];
  const requestObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const asker = channel.loadInfo.triggeringPrincipal;
      requests.push({ url: channel.URI.spec, from: asker.isSystemPrincipal ? null : asker.origin });
    },
  };
  Services.obs.addObserver(requestObserver, 'http-on-modify-request');

  const equipped = new WeakSet();
  let lastId = 0;

  globalThis.isnad = {
    requests: () => requests,
    hostname: (id) => extensionOf(id).uuid,

    clickButton(id) {
      // over a window that is not the active one Firefox opens no popup
      if (Services.focus.activeWindow !== window) window.focus();
      buttonOf(id).triggerAction(window);
    },
    /** Why there may be no popup. */
    describePopup(id) {
      const { node } = buttonOf(id).widget.forWindow(window);
      const panels = [...document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed');
      return JSON.stringify({
        isActive: Services.focus.activeWindow === window,
        isButtonThere: Boolean(node),
        popups: [...document.querySelectorAll('browser.webextension-popup-browser')].map((browser) => [
          browser.currentURI?.spec,
          browser.webProgress?.isLoadingDocument,
        ]),
        panels: panels.map((panel) => [panel.id, panel.state]),
        tab: gBrowser.selectedBrowser.currentURI.spec,
      });
    },
    /** The address of the popup, empty as long as its page is loading; null where there is none. */
    popupUrl() {
      if (!popup()) return null;
      return popup().webProgress?.isLoadingDocument === false ? popup().currentURI.spec : '';
    },
    /**
     * Answers once it and its panel are gone: what is asked of a popup that is still closing would stay without an answer, and
     * a panel that loses its extension while it closes stays open, empty, and keeps the next popup from opening.
     */
    async closePopup() {
      const shown = () =>
        [...document.querySelectorAll('panel')].filter(
          (panel) => panel.state !== 'closed' && (panel.id === WIDGET_PANEL || panel.contains(popup())),
        );
      const end = Date.now() + 5_000;
      while (popup() || shown().length > 0) {
        if (Date.now() > end) throw new Error('the popup does not close');
        // one that is only opening does not heed it
        for (const panel of shown()) panel.hidePopup();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    badge: (id) => buttonOf(id).action.getContextData(gBrowser.selectedTab).badgeText ?? '',

    /** Errors and warnings of its scripts and of its manifest, out of the last 250 messages of the console. */
    complaints(id) {
      const origin = `moz-extension://${extensionOf(id).uuid}/`;
      return (
        Services.console
          .getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(origin))
          // that a page was closed before its answer came is no fault of it
          .filter(({ errorMessage }) => !errorMessage.includes('after context unloaded'))
          .map(({ errorMessage }) => errorMessage)
      );
    },

    async allowSites(id, origins, allowed) {
      const permissions = { permissions: [], origins };
      await ExtensionPermissions[allowed ? 'add' : 'remove'](id, permissions, extensionOf(id));
    },

    endBackground: (id) =>
      extensionOf(id).terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),

    async reload(id) {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(id);
      await addon.reload();
    },

    /** Has popup-frame.js, whose source is given, do something in the popup. */
    inPopup(frameScript, name, args) {
      if (!popup()) throw new Error(`no popup is open: ${name}`);
      const manager = popup().messageManager;
      if (!equipped.has(popup())) {
        manager.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
        equipped.add(popup());
      }
      const id = ++lastId;
      const asked = popup();
      return new Promise((resolve, reject) => {
        // A popup that has closed never answers, however long one waits; one on a busy machine may need long.
        const looking = setInterval(() => {
          if (popup() !== asked) end(() => reject(new Error(`the popup closed before it answered: ${name}`)));
        }, 100);
        const listener = ({ data }) => {
          if (data.id !== id) return;
          end(() => (data.error ? reject(new Error(data.error)) : resolve(data.result)));
        };
        const end = (settle) => {
          clearInterval(looking);
          manager.removeMessageListener('isnad:done', listener);
          settle();
        };
        manager.addMessageListener('isnad:done', listener);
        manager.sendAsyncMessage('isnad:act', { id, name, args });
      });
    },

    /** A PNG of the popup, in base64. */
    async popupPicture() {
      const page = popup().browsingContext.currentWindowGlobal;
      const bitmap = await page.drawSnapshot(null, devicePixelRatio, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },

    setTabColorScheme(scheme) {
      gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
    },
    setTabMedium(medium) {
      gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
    },
    setTabNeeds: (forced, reduced) => setNeeds(gBrowser.selectedBrowser, forced, reduced),
    setPopupNeeds: (forced, reduced) => setNeeds(popup(), forced, reduced),
    /** Lifts what was set for all pages: less motion, and zoom, which is kept for each site. */
    async forgetNeeds() {
      Services.prefs.clearUserPref('ui.prefersReducedMotion');
      const kept = Cc['@mozilla.org/content-pref/service;1'].getService(Ci.nsIContentPrefService2);
      await new Promise((resolve) => kept.removeAllDomains(null, { handleCompletion: resolve }));
    },
    setPopupColorScheme(scheme) {
      popup().browsingContext.prefersColorSchemeOverride = scheme;
    },
  };
}

import { showBadge } from '../platform/badge';
import { createContextMenu, onContextMenu } from '../platform/context-menu';
import { welcomeOnInstall } from '../platform/first-run';
import { redress } from '../platform/inject-reader';
import { handle } from '../platform/messages';
import { onCommand } from '../platform/shortcuts';
import { watchSwitchedSites } from '../platform/sites';
import { textsIn } from '../platform/texts';
import { activate } from './activate';
import { analyseForReader } from './analyse-for-reader';
import { obeyCommand } from './obey-command';
import { obeyMenu } from './obey-menu';
import { switchMarks } from './switch-marks';

// At the top level and at once: a listener that is added later is deaf to the event that woke the worker.
handle({
  activate: ({ forTop }, sender) => activate(sender, forTop),
  analyse: ({ text, page }) => analyseForReader(text, page),
  texts: ({ language }) => textsIn(language),
  async redress({ before }, { tab, frameId }) {
    if (tab?.id !== undefined) await redress(tab.id, frameId ?? 0, before);
    return null;
  },
  async badge({ count }, { tab, frameId }) {
    // What a frame does not know, the page round it may.
    if (tab?.id !== undefined && (frameId === 0 || count !== null)) await showBadge(tab.id, count);
    return null;
  },
});
welcomeOnInstall();
createContextMenu();
onContextMenu((choice) => attempt(obeyMenu(choice)));
onCommand((command, tabId) => attempt(obeyCommand(command, tabId)));
watchSwitchedSites((site, on) => attempt(switchMarks(site, on)));

/** Where the browser lets no extension in, or the page has gone meanwhile, nothing happens: there is nobody to tell. */
function attempt(doing: Promise<void>): void {
  doing.catch(() => undefined);
}

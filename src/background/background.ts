import { showBadge } from '../platform/badge';
import { welcomeOnInstall } from '../platform/first-run';
import { handle } from '../platform/messages';
import { readSettings } from '../platform/settings';
import { onCommand } from '../platform/shortcuts';
import { watchSwitchedSites } from '../platform/sites';
import { activate } from './activate';
import { analyseText } from './analyse-text';
import { withFirmNames } from './firm-names';
import { obeyCommand } from './obey-command';
import { switchMarks } from './switch-marks';

// At the top level and at once: a listener that is added later is deaf to the event that woke the worker.
handle({
  activate: (_request, sender) => activate(sender),
  async analyse({ text }) {
    const [analysis, { certainty }] = await Promise.all([analyseText(text), readSettings()]);
    return certainty === 'strict' ? withFirmNames(analysis) : analysis;
  },
  async badge({ count }, { tab, frameId }) {
    if (tab?.id !== undefined && frameId === 0) await showBadge(tab.id, count);
    return null;
  },
});
welcomeOnInstall();
onCommand((command, tabId) => void obeyCommand(command, tabId));
watchSwitchedSites((site, on) => void switchMarks(site, on));

import { handOver } from './setup/hand-over.mjs';

/** `npm start [-- firefox]`: the extension in a browser, on the seed article. */
handOver('tools/start/start.ts', [process.argv[2] === 'firefox' ? 'firefox' : 'chrome']);

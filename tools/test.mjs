import { handOver } from './setup/hand-over.mjs';

/** `npm test`: every check in one go. */
handOver('tools/check/check.ts', ['chrome', 'firefox']);

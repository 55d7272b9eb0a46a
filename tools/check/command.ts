import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Check, fail, pass } from './outcome';

export const ROOT = join(import.meta.dirname, '../..');

export interface Finished {
  readonly code: number;
  /** Both streams, in the order in which they came. */
  readonly output: string;
}

/** Runs a program of an npm package by Node itself, so that it goes alike on every system. */
export function runNode(script: string, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const program = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    program.stdout.on('data', (data) => {
      output += data;
    });
    program.stderr.on('data', (data) => {
      output += data;
    });
    program.once('error', (error) => resolve({ code: 1, output: error.message }));
    program.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A check that is one command: it passes if the exit code is 0. */
export function commandCheck(title: string, script: string, args: readonly string[]): Check {
  return {
    title,
    run: async () => {
      const { code, output } = await runNode(script, args);
      return code === 0 ? pass() : fail(output);
    },
  };
}

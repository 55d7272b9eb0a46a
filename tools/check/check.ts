import { commandCheck } from './command';
import { buildCheck, lintCheck, packageCheck, sizeCheck } from './extension-checks';
import { type Check, fail, type Outcome, totalLine } from './outcome';
import { vitestCheck } from './vitest-check';

const TSC = 'node_modules/typescript/bin/tsc';

/** In this order: the browsers run what was built, and the sizes are those of what was packed. */
const ONE_BY_ONE: readonly Check[] = [
  commandCheck('types of the extension', TSC, ['-p', '.']),
  commandCheck('types of the language core, without DOM', TSC, ['-p', 'src/nlp']),
  commandCheck('types of tools and tests', TSC, ['-p', 'tools']),
  commandCheck('biome', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  buildCheck,
  lintCheck,
  packageCheck,
  sizeCheck,
  vitestCheck('unit and DOM tests', ['unit', 'dom']),
];

/** Browser tests wait more than they work, so that two cores carry both. */
const TOGETHER: readonly Check[] = [vitestCheck('Chromium', ['chrome']), vitestCheck('Firefox', ['firefox'])];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const outcome = await check.run().catch((error: unknown) => fail(String(error)));
  const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${mark.padEnd(7)}${seconds(started).padStart(7)}  ${check.title}${outcome.note && `: ${outcome.note}`}`,
  );
  if (outcome.failed > 0) console.log(`\n${outcome.details.trimEnd()}\n`);
  return outcome;
}

/** `npm test`: goes on after a failure, so that all of them are seen. */
const started = performance.now();
const outcomes: Outcome[] = [];
for (const check of ONE_BY_ONE) outcomes.push(await runCheck(check));
outcomes.push(...(await Promise.all(TOGETHER.map(runCheck))));
console.log(`in ${seconds(started)}`);
console.log(totalLine(outcomes));
if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;

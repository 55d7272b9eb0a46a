import { basename, dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { readFiles } from './source-files';

const files = readFiles(['src', 'test', 'tools'], ['.ts', '.tsx', '.js', '.mjs', '.css']);
const namesOf = (chosen: typeof files) => chosen.map(({ path }) => path);

test('no file is longer than 300 lines', () => {
  expect(namesOf(files.filter(({ text }) => text.split('\n').length > 301))).toEqual([]);
});

test('files are named in kebab case, components in PascalCase', () => {
  const component = /^[A-Z][A-Za-z]*(\.test)?\.tsx$/;
  const other = /^[a-z0-9]+(-[a-z0-9]+)*(\.d|\.test|\.config)?\.(ts|tsx|js|mjs|css)$/;
  const misnamed = namesOf(files).filter(
    (path) => !component.test(basename(path)) && !other.test(basename(path)),
  );
  expect(misnamed).toEqual([]);
});

test('no folder is a bag for odds and ends', () => {
  const bags = /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|$)/;
  expect(namesOf(files).filter((path) => bags.test(dirname(path)))).toEqual([]);
});

test('the rules on `any` and on long functions are not switched off', () => {
  const suppressed = /biome-ignore(-all)? lint\/(suspicious\/noExplicitAny|complexity\/noExcessive)/;
  const outside = files.filter(
    ({ path, text }) => suppressed.test(text) && !path.startsWith('src/platform/'),
  );
  expect(namesOf(outside)).toEqual([]);
});

test('what is left to do carries a date', () => {
  const undated = /\b(TODO|FIXME|XXX|HACK)\b(?!\(\d{4}-\d{2}-\d{2}\))/;
  const others = files.filter(({ path }) => path !== 'test/repository/files.test.ts');
  expect(namesOf(others.filter(({ text }) => undated.test(text)))).toEqual([]);
});

test('style sheets know start and end, not left and right', () => {
  const physical =
    /(^|[\s;{-])(left|right)(-[\w-]+)?\s*:|:\s*(left|right)\b|\b(margin|padding|border)-(top|bottom)\b/m;
  const sheets = readFiles(['src'], ['.css']);
  expect(namesOf(sheets.filter(({ text }) => physical.test(text)))).toEqual([]);
});

import { createRequire } from 'node:module';
import { wholeName } from '../../../src/nlp/latin/latin-spelling';
import { BODIES, PLACES } from './written-names';

const require = createRequire(import.meta.url);

/** Whole names of places: those that are written here, then CLDR's countries and the cities of its time zones. */
export function knownPlaces(): Map<string, string> {
  return collect([...written(PLACES), ...territories(), ...zoneCities()]);
}

export function knownBodies(): Map<string, string> {
  return collect(written(BODIES));
}

type Row = readonly [arabic: string, latin: string];

const written = (names: Readonly<Record<string, string>>): Row[] =>
  Object.entries(names).flatMap(([latin, arabic]) => arabic.split(' ').map((form): Row => [form, latin]));

/** The first spelling of a name counts. Anything but letters, as in «St. Lucia», is left out. */
function collect(rows: readonly Row[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const [arabic, latin] of rows) {
    const plain = latin
      .normalize('NFD')
      .replace(/[\p{M}.]/gu, '')
      .replace(/’/g, "'");
    const name = wholeName(arabic.replace(/_/g, ' '));
    if (/^[A-Za-z' -]+$/.test(plain) && !known.has(name)) known.set(name, plain);
  }
  return known;
}

interface Territories {
  readonly main: Readonly<
    Record<
      string,
      { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }
    >
  >;
}

function territories(): Row[] {
  const [ar, en] = ['ar', 'en'].map((language) => {
    const file = require(`cldr-localenames-full/main/${language}/territories.json`) as Territories;
    return file.main[language]!.localeDisplayNames.territories;
  });
  return Object.keys(en!)
    .filter((code) => /^[A-Z]{2}$/.test(code) && ar![code])
    .map((code): Row => [ar![code]!, en![code]!]);
}

/** Continents hold zones, which may hold further zones; a zone names its city where it is not its own name. */
interface Zones {
  readonly [zone: string]: Zones | string;
}

function zoneCities(): Row[] {
  const [ar, en] = ['ar', 'en'].map((language) => {
    const file = require(`cldr-dates-full/main/${language}/timeZoneNames.json`) as {
      readonly main: Readonly<
        Record<string, { readonly dates: { readonly timeZoneNames: { readonly zone: Zones } } }>
      >;
    };
    return cityNames(file.main[language]!.dates.timeZoneNames.zone);
  });
  return [...ar!].map(([zone, arabic]): Row => [arabic, en!.get(zone) ?? zone.replace(/_/g, ' ')]);
}

function cityNames(zones: Zones, names = new Map<string, string>()): Map<string, string> {
  for (const [zone, value] of Object.entries(zones)) {
    if (typeof value === 'string') continue;
    const city = value.exemplarCity;
    if (typeof city === 'string') names.set(zone, city);
    else cityNames(value, names);
  }
  return names;
}

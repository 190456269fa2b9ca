import { isZone } from '../../ground/rules/days';
import type { TrustCatalogue, TrustSettings } from '../../ground/rules/Catalogue';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { maybeNumberIn, textIn } from '../../ground/sharepoint/cells';
import { entryShapes, settingShapes } from './entryShapes';

export const catalogueSelect = ['Id', 'HubKey', 'Kind', 'Position', 'Title', 'Body'];
export const settingSelect = ['Id', 'HubKey', 'Body'];

/** The parts of a catalogue that stand in the Catalogue list, with the Kind of their rows. */
const kinds = {
  pathways: 'pathway',
  offers: 'offer',
  roles: 'role',
  agendaBlocks: 'agendaBlock',
  agenda: 'agendaItem',
  functions: 'function',
  stagePrompts: 'stagePrompt',
} as const;
type Part = keyof typeof kinds;
export type CatalogueContent = Pick<TrustCatalogue, Part>;

const partNames = Object.keys(kinds) as readonly Part[];

/** A row whose kind only a newer version of the Hub knows, or whose body is not what its kind holds, is left out. */
export const isEntryReadable = (row: Row): boolean =>
  entryShapes.get(textIn(row, 'Kind'))?.(parsedJson(textIn(row, 'Body'))) === true;

export function catalogueContentOf(rows: readonly Row[]): CatalogueContent {
  const sorted = rows
    .filter(isEntryReadable)
    .sort((a, b) => (maybeNumberIn(a, 'Position') ?? 0) - (maybeNumberIn(b, 'Position') ?? 0));
  const part = (name: Part): unknown[] =>
    sorted.filter((row) => textIn(row, 'Kind') === kinds[name]).map((row) => parsedJson(textIn(row, 'Body')));
  return Object.fromEntries(partNames.map((name) => [name, part(name)])) as unknown as CatalogueContent;
}

/** One row for each entry, in order. */
export function catalogueCells(content: CatalogueContent): readonly Cells[] {
  return partNames.flatMap((name) =>
    content[name].map((entry, index) => ({
      HubKey: `${kinds[name]} ${keyOf(entry)}`,
      Title: entry.title,
      Kind: kinds[name],
      Position: index + 1,
      Body: JSON.stringify(entry),
    })),
  );
}

function keyOf(entry: CatalogueContent[Part][number]): string {
  if ('key' in entry) return entry.key;
  return 'number' in entry ? String(entry.number) : entry.stage;
}

/** Settings are one row each, so that two administrators do not overwrite each other. */
export function settingCells(settings: Partial<TrustSettings>): readonly Cells[] {
  return Object.entries(settings).map(([name, value]) => ({ HubKey: name, Title: name, Body: JSON.stringify(value) }));
}

const noSettings: Required<TrustSettings> = {
  trustName: '',
  caseSystem: '',
  zone: 'Europe/London',
  dayStarts: 480,
  dayEnds: 1020,
  escalation: [],
  keepers: [],
  administrators: [],
  years: [],
  setUpVersion: 0,
};

const settingNames = new Set(Object.keys(noSettings));

/** Of those the Hub knows; another name is a newer version's, or an older one's. */
export function isSettingReadable(row: Row): boolean {
  const name = textIn(row, 'HubKey');
  const value = parsedJson(textIn(row, 'Body'));
  if (!settingNames.has(name)) return true;
  return settingShapes.get(name)?.(value) === true && (name !== 'zone' || isZone(value));
}

export function settingsOf(rows: readonly Row[]): TrustSettings {
  const read = rows
    // one that a newer version writes otherwise, or somebody by hand, is as if it were not set
    .filter((row) => settingNames.has(textIn(row, 'HubKey')) && isSettingReadable(row))
    .map((row): [string, unknown] => [textIn(row, 'HubKey'), parsedJson(textIn(row, 'Body'))]);
  return { ...noSettings, ...(Object.fromEntries(read) as Partial<TrustSettings>) };
}

const longestBody = 64_000;

/** Undefined where it is not JSON, or longer than anything the Hub writes there. */
export function parsedJson(text: string): unknown {
  if (text.length > longestBody) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

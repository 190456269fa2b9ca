import type { TrustCatalogue, TrustSettings } from '../../ground/rules/Catalogue';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { maybeNumberIn, textIn } from '../../ground/sharepoint/cells';

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

/** Kinds that only a newer version of the Hub knows are left out. */
export function catalogueContentOf(rows: readonly Row[]): CatalogueContent {
  const sorted = [...rows].sort((a, b) => (maybeNumberIn(a, 'Position') ?? 0) - (maybeNumberIn(b, 'Position') ?? 0));
  const part = (name: Part): unknown[] =>
    sorted.filter((row) => textIn(row, 'Kind') === kinds[name]).flatMap((row) => parsed(textIn(row, 'Body')));
  // written by catalogueCells from the same types; an administrator edits rows through the product
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

const noSettings: TrustSettings = {
  trustName: '',
  caseSystem: '',
  zone: 'Europe/London',
  dayStarts: 480,
  dayEnds: 1020,
  escalation: [],
  keepers: [],
  administrators: [],
  closeWithoutDays: 14,
  setUpVersion: 0,
};

export function settingsOf(rows: readonly Row[]): TrustSettings {
  const settings: TrustSettings = { ...noSettings };
  const names = new Set(Object.keys(noSettings));
  const read = rows
    .filter((row) => names.has(textIn(row, 'HubKey')))
    .flatMap((row) => parsed(textIn(row, 'Body')).map((value): [string, unknown] => [textIn(row, 'HubKey'), value]))
    // one that a newer version writes otherwise is as if it were not set
    .filter(([name, value]) => sameKind(value, settings[name as keyof TrustSettings]));
  return { ...settings, ...(Object.fromEntries(read) as Partial<TrustSettings>) };
}

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

/** Nothing where it is not JSON: it was not written by the Hub. */
function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

import type { TrustCatalogue, TrustSettings } from '../../ground/rules/Catalogue';
import { ServiceError } from '../../ground/rules/ServiceError';
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

export function catalogueContentOf(rows: readonly Row[]): CatalogueContent {
  const sorted = [...rows].sort((a, b) => (maybeNumberIn(a, 'Position') ?? 0) - (maybeNumberIn(b, 'Position') ?? 0));
  const known = new Set<string>(Object.values(kinds));
  if (sorted.some((row) => !known.has(textIn(row, 'Kind')))) throw new ServiceError('invalid');
  const part = (name: Part): unknown[] =>
    sorted.filter((row) => textIn(row, 'Kind') === kinds[name]).map((row) => parsed(textIn(row, 'Body')));
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
  setUpVersion: 0,
};

export function settingsOf(rows: readonly Row[]): TrustSettings {
  const settings: TrustSettings = { ...noSettings };
  const names = new Set(Object.keys(noSettings));
  const read = rows
    .filter((row) => names.has(textIn(row, 'HubKey')))
    .map((row): [string, unknown] => [textIn(row, 'HubKey'), parsed(textIn(row, 'Body'))]);
  for (const [name, value] of read)
    if (!sameKind(value, settings[name as keyof TrustSettings])) throw new ServiceError('invalid');
  return { ...settings, ...(Object.fromEntries(read) as Partial<TrustSettings>) };
}

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ServiceError('invalid');
  }
}

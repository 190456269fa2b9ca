import type { SPFI } from '@pnp/sp';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import type { AcademicYear } from '../../ground/rules/School';
import { textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { Clause } from '../../ground/rules/Clause';
import { catalogueCells } from '../../people/sharepoint/catalogueCells';
import { clauseCells } from '../../people/sharepoint/clauseColumns';
import { parsedJson } from '../../people/sharepoint/parsedJson';
import { settingCells } from '../../people/sharepoint/settingCells';
import type { CatalogueContent } from '../../people/sharepoint/catalogueColumns';
import { writeCells } from '../../people/sharepoint/writeCells';
import type { SiteState } from './siteState';
import { setUpVersion } from '../../../sharepoint/lists/setUpVersion';
import { missingOrDifferent } from './missingOrDifferent';
import { phases } from './Unit';
import type { Unit } from './Unit';

export interface StartingContent {
  readonly catalogue: CatalogueContent;
  /** Of the supervision agreement. */
  readonly clauses: readonly Clause[];
  readonly settings: TrustSettings;
}

export function versionOf(state: SiteState): number {
  const version = settingOf(state, 'setUpVersion');
  return typeof version === 'number' ? version : 0;
}

const rowOf = (state: SiteState, name: string): Row | undefined =>
  state.settings.find((one) => textIn(one, 'HubKey') === name);

/** Undefined where it is not there, or is no JSON: then it is written anew. */
export function settingOf(state: SiteState, name: string): unknown {
  const row = rowOf(state, name);
  return row && parsedJson(textIn(row, 'Body'));
}

/** Starting content is written once: what the trust changed or took out afterwards is the trust's. */
export function planContent(
  state: SiteState,
  { content, shards }: { readonly content: StartingContent; readonly shards: readonly AcademicYear[] },
): readonly Unit[] {
  const fresh = versionOf(state) === 0;
  const there = new Set(state.catalogue.map((row) => textIn(row, 'HubKey')));
  // a site from before there were clauses gets them once; the trust switches off what it does not want, and takes none out
  const clauseless = !state.catalogue.some((row) => textIn(row, 'Kind') === 'clause');
  const missing = [
    ...catalogueCells(content.catalogue).filter((cells) => fresh || cameSince(cells, versionOf(state))),
    ...(fresh || clauseless ? content.clauses.map(clauseCells) : []),
  ].filter((cells) => !there.has(textIn(cells, 'HubKey')));
  const given: Partial<TrustSettings> = Object.fromEntries(
    Object.entries(content.settings).filter(([name]) => !kept.includes(name) && !rowOf(state, name)),
  );
  const wanting = Object.keys(given).length > 0;
  return [
    {
      phase: phases.content,
      steps: [{ step: { kind: 'content', name: 'catalogue' }, problem: missing.length > 0 ? 'missing' : undefined }],
      repair: (sp) => writeCells(sp, { list: 'catalogue' }, missing),
    },
    {
      phase: phases.content,
      steps: [{ step: { kind: 'setting', name: 'settings' }, problem: wanting ? 'missing' : undefined }],
      repair: (sp) => writeCells(sp, { list: 'settings' }, settingCells(given)),
    },
    planKept(state, 'keepers', state.keepers),
    planKept(state, 'administrators', state.administrators),
    planKept(state, 'years', shards),
    planVersion(state),
  ];
}

/** Set-up number with which a kind of catalogue row came: an older site has had no chance to take any of it out. */
const kindsSince: Readonly<Record<string, number>> = {
  logKind: 3,
  groupMethod: 3,
  groupBoundary: 3,
  promptSet: 3,
  support: 5,
  scopeReason: 5,
};
/** The same of one row, of a kind that was there before. */
const rowsSince: Readonly<Record<string, number>> = { 'logKind consultation': 7 };
const cameSince = (cells: Cells, version: number): boolean =>
  Math.max(kindsSince[textIn(cells, 'Kind')] ?? 0, rowsSince[textIn(cells, 'HubKey')] ?? 0) > version;

/** Written by Set-up itself, whatever stands there. */
const kept: readonly string[] = ['keepers', 'administrators', 'years', 'setUpVersion'];

/**
 * Something read from the site and kept where everybody on it may read: ordinary people cannot ask SharePoint who
 * administers it.
 */
function planKept(state: SiteState, name: string, value: unknown): Unit {
  const same = JSON.stringify(settingOf(state, name)) === JSON.stringify(value);
  return {
    phase: phases.content,
    steps: [
      {
        step: { kind: 'setting', name },
        problem: same ? undefined : missingOrDifferent(rowOf(state, name) !== undefined, false),
      },
    ],
    repair: (sp) => writeCells(sp, { list: 'settings' }, settingCells({ [name]: value })),
  };
}

/** Last of all: from here on the content is the trust's. */
function planVersion(state: SiteState): Unit {
  return {
    phase: phases.finish,
    steps: [
      {
        step: { kind: 'setting', name: 'setUpVersion' },
        problem: versionOf(state) >= setUpVersion ? undefined : 'missing',
      },
    ],
    repair: (sp: SPFI) => writeCells(sp, { list: 'settings' }, settingCells({ setUpVersion })),
  };
}

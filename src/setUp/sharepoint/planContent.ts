import type { SPFI } from '@pnp/sp';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import { textIn } from '../../ground/sharepoint/cells';
import { catalogueCells } from '../../people/sharepoint/catalogueColumns';
import { settingCells } from '../../people/sharepoint/settingColumns';
import type { CatalogueContent } from '../../people/sharepoint/catalogueColumns';
import { writeCells } from '../../people/sharepoint/writeCells';
import type { SiteState } from './siteState';
import { idsSetting } from '../../access/sharepoint/siteIds';
import { idsOf } from './idsOf';
import { setUpVersion } from '../../../sharepoint/lists/setUpVersion';
import { missingOrDifferent } from './missingOrDifferent';
import { phases } from './Unit';
import type { Unit } from './Unit';

export interface StartingContent {
  readonly catalogue: CatalogueContent;
  readonly settings: TrustSettings;
}

export function versionOf(state: SiteState): number {
  const version = settingOf(state, 'setUpVersion');
  return typeof version === 'number' ? version : 0;
}

function settingOf(state: SiteState, name: string): unknown {
  const row = state.settings.find((one) => textIn(one, 'HubKey') === name);
  return row && JSON.parse(textIn(row, 'Body'));
}

/** Starting content is written once: what the trust changed or took out afterwards is the trust's. */
export function planContent(state: SiteState, content: StartingContent): readonly Unit[] {
  const fresh = versionOf(state) === 0;
  const entries = catalogueCells(content.catalogue);
  const missing = fresh ? entries.filter((cells) => !state.catalogueKeys.has(textIn(cells, 'HubKey'))) : [];
  const given: Partial<TrustSettings> = Object.fromEntries(
    Object.entries(content.settings).filter(
      ([name]) =>
        name !== 'keepers' &&
        name !== 'administrators' &&
        name !== 'setUpVersion' &&
        settingOf(state, name) === undefined,
    ),
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
    planKept(state, idsSetting, idsOf(state)),
    planVersion(state),
    ...[
      { name: 'people', there: state.hasPeople },
      { name: 'terms', there: state.hasTerms },
    ].map(
      ({ name, there }): Unit => ({
        phase: phases.finish,
        steps: [{ step: { kind: 'content', name }, problem: there ? undefined : 'empty' }],
        repair: undefined,
      }),
    ),
  ];
}

/**
 * Something read from the site and kept where everybody on it may read: ordinary people cannot ask SharePoint who
 * administers it.
 */
function planKept(state: SiteState, name: string, value: unknown): Unit {
  const kept = settingOf(state, name);
  const same = JSON.stringify(kept) === JSON.stringify(value);
  return {
    phase: phases.content,
    steps: [
      { step: { kind: 'setting', name }, problem: same ? undefined : missingOrDifferent(kept !== undefined, false) },
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

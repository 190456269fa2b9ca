import type { SPFI } from '@pnp/sp';
import { ClientsidePageFromFile, ClientsideWebpart } from '@pnp/sp/clientside-pages';
import type { IClientsidePage } from '@pnp/sp/clientside-pages';
import '@pnp/sp/clientside-pages/web';
import '@pnp/sp/files/web';
import { hubPage, hubPagePath } from '../../../sharepoint/hubPage';
import { hubWebPart } from '../../../sharepoint/hubWebPart';
import { answered } from '../../ground/sharepoint/readRows';
import { sitePathOf } from '../../ground/sharepoint/connectSharePoint';
import { failsWith } from '../../ground/steps/failsWith';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { SetUpFinding } from '../SetUpService';
import type { PageState } from './pageState';
import type { SiteState } from './siteState';
import { phases } from './Unit';
import type { Unit } from './Unit';

/**
 * The page where links in invitations lead. One that somebody published with something else on it is theirs: a person
 * decides about that.
 */
export function planPage({ page }: SiteState): Unit {
  const isTheirs = page !== undefined && page.isPublished && !page.showsHub;
  return {
    phase: phases.content,
    steps: [{ step: { kind: 'page', name: hubPage.title }, problem: problemOf(page) }],
    repair: isTheirs ? undefined : (sp) => makePage(sp, page),
  };
}

function problemOf(page: PageState | undefined): SetUpFinding['problem'] | undefined {
  if (!page) return 'missing';
  if (!page.isPublished) return 'unpublished';
  return page.showsHub ? undefined : 'different';
}

async function makePage(sp: SPFI, there: PageState | undefined): Promise<void> {
  const page = await answered(() => (there ? openPage(sp) : addPage(sp)));
  if (!there?.showsHub) page.addSection().addColumn(12).addControl(hubPart());
  try {
    const isPublished = await answered(() => page.save(true));
    if (!isPublished) throw new ServiceError('unexpected');
  } catch (error) {
    // a draft that another administrator has checked out is theirs to finish: it stays among what is found
    if (there === undefined || !failsWith(error, 'invalid', 'conflict')) throw error;
  }
}

/** A page of one web part fills the whole page, on a team site as on a communication site. */
const addPage = (sp: SPFI): Promise<IClientsidePage> =>
  sp.web.addClientsidePage(hubPage.name, hubPage.title, 'SingleWebPartAppPage');

/** A draft that an earlier Set-up did not bring to its end. */
const openPage = (sp: SPFI): Promise<IClientsidePage> =>
  ClientsidePageFromFile(sp.web.getFileByServerRelativePath(`${sitePathOf(sp)}/${hubPagePath}`));

const hubPart = (): ClientsideWebpart =>
  ClientsideWebpart.fromComponentDef({
    ComponentType: 1,
    Id: hubWebPart.id,
    Manifest: JSON.stringify(hubWebPart),
    ManifestType: 1,
    Name: hubWebPart.alias,
    Status: 0,
  });

import type { Client } from '@microsoft/microsoft-graph-client';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/web';
import { later } from '../../ground/later';
import type { GroundPorts } from '../../ground/ports';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { answered } from '../../ground/sharepoint/readRows';
import { readIds } from '../sharepoint/siteIds';
import { calendarTrials } from './graph/calendarTrials';
import type { ProofService } from './ProofService';
import { proofText } from './rules/SiteProof';
import type { TrialFinding, TrialKey } from './rules/trials';
import { administratorTrials } from './sharepoint/administratorTrials';
import { keeperTrials } from './sharepoint/keeperTrials';
import type { ProofSite, SiteTrial } from './sharepoint/ProofSite';
import { sharePointProof } from './sharepoint/sharePointProof';
import { staffTrials } from './sharepoint/staffTrials';
import { clearProof, openProof, runTurn } from './useCases/runTurn';

export interface ProofOptions extends Pick<GroundPorts, 'keys' | 'now' | 'me' | 'links'> {
  readonly sp: SPFI;
  readonly graph: Client;
  /** Of the package, for the file. */
  readonly version: string;
  /** Drops what is remembered of the site's settings. */
  readonly forget?: () => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const siteTrials: Readonly<Partial<Record<TrialKey, SiteTrial>>> = {
  ...administratorTrials,
  ...keeperTrials,
  ...staffTrials,
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function createProof({
  sp,
  graph,
  keys,
  now,
  me,
  links,
  version,
  forget = () => undefined,
  wait = pause,
}: ProofOptions): ProofService {
  const site = later(async (): Promise<ProofSite> => {
    const user: unknown = await answered(() => sp.web.currentUser.select('Id', 'LoginName')());
    return {
      sp,
      ids: await readIds(sp),
      me: numberIn(user as Row, 'Id'),
      login: textIn(user as Row, 'LoginName'),
      newKey: () => keys.newKey(),
      wait,
    };
  });
  const ports = {
    proof: sharePointProof(sp, site, forget),
    now: () => now().toISOString(),
    runTrial: async (key: TrialKey): Promise<Pick<TrialFinding, 'result' | 'seen'>> => {
      try {
        const ofSite = siteTrials[key];
        if (ofSite) return await ofSite(await site());
        const ofCalendar = calendarTrials[key];
        if (ofCalendar) return await ofCalendar({ client: graph, newKey: () => keys.newKey(), mail: me.mail, now });
        return { result: 'notEstablished', seen: '' };
      } catch (error) {
        const { code, statusCode } = (error ?? {}) as { readonly code?: unknown; readonly statusCode?: unknown };
        const told = statusCode ?? code;
        const isCode = typeof told === 'number' || typeof told === 'string';
        return { result: 'notEstablished', seen: isCode ? String(told).slice(0, 40) : 'failed' };
      }
    },
  };
  return {
    openProof: () => openProof(ports),
    runTurn: (input) => runTurn(ports, input),
    clearProof: () => clearProof(ports),
    hubPage: () => links.web('').replace(/[?#].*$/, ''),
    proofFile: (proof) => ({ name: 'supervision-hub-site-proof.json', text: proofText(proof, version) }),
  };
}

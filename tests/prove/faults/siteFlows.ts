import { demoPerson } from '../../../src/local/demo/demoPeople';
import { demoSchoolYears } from '../../../src/local/demo/demoTerms';
import type { EveryService } from '../../../src/local/demo/everyService';
import { runSetUp } from '../../../src/setUp/sharepoint/runSetUp';
import { content } from '../../../src/setUp/sharepoint/startingContent';
import { began, webUrl } from './FaultWorld';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { readKeeping } from './readKeeping';
import { plainRow } from './readState';
import { pairKey, year } from './smallTrust';
import type { TrustState } from './TrustState';

const quiet = { onProgress: (): void => undefined };

/** The rows and rights, and who is in each of the Hub's groups. */
async function readGroups(world: FaultWorld): Promise<TrustState> {
  const state = await readKeeping(world);
  const groups = `${webUrl}/_api/web/sitegroups?$select=Title,Users/Title&$expand=Users`;
  const { value } = (await world.raw(undefined, groups)) as { readonly value: readonly object[] };
  return { ...state, lists: { ...state.lists, groups: value.map(plainRow).sort() } };
}

/** The same, without the dated looks: whoever looks again adds one. */
async function readRights(world: FaultWorld): Promise<TrustState> {
  const state = await readGroups(world);
  const seals = state.lists.HubSeals202627 ?? [];
  return {
    ...state,
    lists: { ...state.lists, HubSeals202627: seals.filter((row) => !row.includes('"Kind":"access"')) },
  };
}

const administering = {
  by: 'jo',
  other: 'sam',
  leaves: true,
  open: (hub: EveryService) => hub.openHome(),
  state: readGroups,
  prepare: async (): Promise<Held> => ({}),
} as const;

/** Tom can read the pair's sessions, though he does not belong to it. */
async function letTomIn(world: FaultWorld): Promise<Held> {
  const jo = await world.sp('jo');
  const folder = jo.web.getFolderByServerRelativePath(
    `/sites/trust/Lists/HubSessions${year.replace('-', '')}/${pairKey}`,
  );
  const item = await folder.getItem();
  const { Id: tom } = await jo.web.ensureUser(demoPerson('tom').login);
  const { Id: level } = await jo.web.roleDefinitions.getByName('Read')();
  await item.roleAssignments.add(tom, level);
  const { findings } = await (await world.open('miriam')).checkEveryFolder(quiet);
  if (findings.length === 0) throw new Error('Nothing was found');
  return { findings };
}

async function repair(hub: EveryService, { findings = [] }: Held): Promise<boolean> {
  const plan = await hub.foreseeRepair(findings);
  const done = await hub.repairAccess(findings, { plan, ...quiet });
  return done !== undefined && done.length === findings.length;
}

/** Another record keeper, or the same one later, looks at what is there and puts it right. */
async function lookAndRepair(hub: EveryService): Promise<boolean> {
  const { findings } = await hub.checkEveryFolder(quiet);
  return repair(hub, { findings });
}

async function upgrade(world: FaultWorld): Promise<Held> {
  await runSetUp(await world.sp('jo'), { content, today: 20261123, now: began });
  return {};
}

async function takeOver(hub: EveryService): Promise<boolean> {
  const looks = await hub.lookAtTakingOver(quiet);
  const agreeing = looks.filter(({ state }) => state === 'agrees');
  return (await hub.takeOverAgreeing(looks, quiet)) === agreeing.length;
}

async function addHolder(hub: EveryService): Promise<boolean> {
  const { groups } = await hub.readHolders();
  const holders = groups.find(({ group }) => group === 'oversight')?.holders ?? [];
  const login = demoPerson('edith').login;
  if (holders.some((holder) => holder.login === login)) return true;
  const signInName = login.replace(/^.*\|/, '');
  const seen = holders.map(({ siteId }) => siteId);
  return (await hub.changeHolder({ group: 'oversight', seen, what: 'add', signInName })).ok;
}

async function reword(world: FaultWorld): Promise<Held> {
  const [first] = await (await world.open('jo')).clauseEditions();
  if (first === undefined) throw new Error('There is no clause');
  const { since: _since, ...clause } = first;
  return { clause: { ...clause, edition: clause.edition + 1, words: 'To think, together.' } };
}

/** What administrators enter, and rights that are put right or taken over by record keepers. */
export const siteFlows: readonly Flow[] = [
  {
    ...administering,
    name: 'entering a school',
    run: async (hub) =>
      (await hub.saveSchool({ key: 'larkfield', name: 'Larkfield Primary', shortName: 'Larkfield' })).ok,
  },
  {
    ...administering,
    name: 'entering a school year',
    prepare: async () => {
      const { schoolKey: school } = demoPerson('priya');
      const before = demoSchoolYears.find((one) => one.schoolKey === school && one.year === year);
      if (before === undefined) throw new Error('The school has no dates');
      const { schoolKey, halfTerms } = before;
      const spans = Object.fromEntries(halfTerms.map(({ name, ...span }) => [name, span]));
      return { year: { schoolKey, year: before.year, halfTerms: spans, closures: [20261204], staffDays: [] } };
    },
    run: async (hub, held) => held.year !== undefined && (await hub.saveSchoolYear(held.year)).ok,
  },
  {
    ...administering,
    name: 'entering the late steps',
    run: async (hub) =>
      (await hub.saveLateSteps([{ title: 'Talk', to: 'supervisor', personKey: '', afterDays: 5 }])).ok,
  },
  {
    ...administering,
    name: 'rewording a clause',
    prepare: reword,
    run: async (hub, { clause }) => clause !== undefined && (await hub.saveClause(clause)).ok,
  },
  { ...administering, name: 'naming a trust lead', long: true, run: addHolder, open: addHolder },
  {
    ...administering,
    name: 'putting access right',
    by: 'miriam',
    other: 'gareth',
    long: true,
    prepare: letTomIn,
    run: repair,
    open: lookAndRepair,
    state: readRights,
  },
  {
    ...administering,
    name: 'taking over a site of 0.1.0',
    by: 'miriam',
    other: 'gareth',
    begins: 'older',
    long: true,
    prepare: upgrade,
    run: takeOver,
    open: takeOver,
  },
];

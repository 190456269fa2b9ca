import type { SPFI } from '@pnp/sp';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { ServiceError } from '../../ground/rules/ServiceError';
import { versionOf } from './planContent';
import type { StartingContent } from './planContent';
import { schoolsAndDates } from './planEntered';
import { placesFor, planSetUp, shardsFor } from './planSetUp';
import type { SetUpScope } from './planSetUp';
import { academicYearOf } from '../../ground/rules/academicYear';
import { directoryGroupsIn } from './planSite';
import { lettersThere, tellSchema, tellShards } from '../../ground/sharepoint/siteSchema';
import { setUpVersion } from '../../../sharepoint/lists/setUpVersion';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import { shardsToCome } from './shardsToCome';
import { readSiteState } from './siteState';
import type { SiteState } from './siteState';
import { isBroken, phases } from './Unit';
import type { PlannedStep, Unit } from './Unit';
import { agreedReading } from '../../access/rules/agreedReading';
import { restOn } from '../../access/sharepoint/restOn';
import type { ConsentFinding, FirstRun, SetUpProgress, SetUpReport } from '../SetUpService';

export interface SetUpInput {
  readonly content: StartingContent;
  readonly today: Day;
  readonly now: Date;
  /** Academic years to prepare besides this one and the next two. */
  readonly moreYears?: readonly AcademicYear[];
  /** Which Graph scopes are granted; asked only for the report. */
  readonly consent?: () => Promise<readonly { readonly scope: string; readonly granted: boolean }[]>;
  readonly onProgress?: (progress: SetUpProgress) => void;
  readonly signal?: AbortSignal | undefined;
  /** Keys of findings about the site's own rights that stay as they are. */
  readonly leave?: readonly string[];
}

/**
 * Looks, changes nothing. Of a site that a newer version set up, it says only that. Rejects with `forbidden` for anyone
 * but a site collection administrator.
 */
export async function checkSetUp(sp: SPFI, input: SetUpInput): Promise<SetUpReport> {
  const scope = await scopeOf(sp, input);
  const state = await settledState(sp, scope, input, {
    first: await stateOf(sp, scope, input),
    repaired: false,
  });
  return reportOf(state, isNewer(state) ? [newerUnit] : planSetUp(state, scope), input);
}

/**
 * Looks what is missing, makes the parts nothing else waits for, and looks again until nothing repairable is left.
 * Every part looks
 * before it makes, so it may be stopped (signal) or cut off anywhere and run again. Must be run by a site collection
 * administrator:
 * whoever provisions takes their own assignment off each list in the end. Rejects with `newer` where a newer version
 * has set the site up, also when it does so meanwhile: this one would take back what it made.
 */
export async function runSetUp(sp: SPFI, input: SetUpInput): Promise<SetUpReport> {
  const scope = await scopeOf(sp, input);
  let state = await stateOf(sp, scope, input);
  let units = unitsToMake(state, scope);
  for (
    let phase = nextPhase(units, 0, input);
    phase !== undefined && !stopped(input);
    phase = nextPhase(units, phase, input)
  ) {
    // the columns are made by then, although the number that says so is written last
    if (phase > phases.lists) {
      tellSchema(sp, setUpVersion);
      tellShards(sp, scope.shards);
    }
    await repairPhase(sp, units, phase, input);
    state = await stateOf(sp, scope, input);
    units = unitsToMake(state, scope);
  }
  state = await settledState(sp, scope, input, { first: state, repaired: true });
  return reportOf(state, unitsToMake(state, scope), input);
}

/**
 * The next list of a year or of the register that fills up, and those there are, too: an upgrade must reach the lists of
 * earlier years, which are read for as long as their records are.
 */
async function scopeOf(sp: SPFI, { today, content, moreYears = [] }: SetUpInput): Promise<SetUpScope> {
  const shown = [...(await yearsShown(sp, 'sessions')), ...lettersThere(sp)];
  const shards = shardsFor(today, [...moreYears, ...shown, ...(await shardsToCome(sp, today))]);
  return { shards, places: placesFor(shards), content };
}

const stateOf = (sp: SPFI, { places }: SetUpScope, { today }: SetUpInput): Promise<SiteState> =>
  readSiteState(sp, places, academicYearOf(today));

/**
 * Before anything is said of rights that are more than planned: for seconds after a change SharePoint may show a right
 * that was taken away. It is read until two readings agree on them, and after a repair until they say what was made.
 */
async function settledState(
  sp: SPFI,
  scope: SetUpScope,
  input: SetUpInput,
  { first, repaired }: { readonly first: SiteState; readonly repaired: boolean },
): Promise<SiteState> {
  const tooOpen = (state: SiteState): string =>
    isNewer(state) ? '' : JSON.stringify(planSetUp(state, scope).flatMap(({ steps }) => steps.filter(isTooOpen)));
  const none = JSON.stringify([]);
  if (['', none].includes(tooOpen(first))) return first;
  let known: SiteState | undefined = first;
  const { value } = await agreedReading({
    read: async () => {
      const state = known ?? (await stateOf(sp, scope, input));
      known = undefined;
      return state;
    },
    print: tooOpen,
    rest: () => restOn(sp),
    hoped: (state) => !repaired || tooOpen(state) === none,
  });
  return value;
}

const isTooOpen = ({ problem }: PlannedStep): boolean => problem === 'tooOpen';

const isNewer = (state: SiteState): boolean => versionOf(state) > setUpVersion;

const newerUnit: Unit = {
  phase: phases.finish,
  steps: [{ step: { kind: 'setting', name: 'setUpVersion' }, problem: 'newer' }],
  repair: undefined,
};

function unitsToMake(state: SiteState, scope: SetUpScope): readonly Unit[] {
  if (isNewer(state)) throw new ServiceError('newer');
  return planSetUp(state, scope);
}

const stopped = ({ signal }: SetUpInput): boolean => signal?.aborted === true;

/** The lowest phase above the one just done that has something to repair. */
function nextPhase(units: readonly Unit[], done: number, input: SetUpInput): number | undefined {
  const open = units.filter((unit) => unit.phase > done && isToRepair(unit, input)).map((unit) => unit.phase);
  return open.length === 0 ? undefined : Math.min(...open);
}

const isToRepair = (unit: Unit, { leave = [] }: SetUpInput): boolean =>
  unit.repair !== undefined && isBroken(unit) && !leave.includes(unit.about?.key ?? '');

async function repairPhase(sp: SPFI, units: readonly Unit[], phase: number, input: SetUpInput): Promise<void> {
  const total = units.reduce((sum, unit) => sum + unit.steps.length, 0);
  let done = units.flatMap((unit) => unit.steps).filter((step) => step.problem === undefined).length;
  for (const unit of units) {
    if (unit.phase !== phase || !unit.repair || !isToRepair(unit, input)) continue;
    if (stopped(input)) return;
    await unit.repair(sp);
    for (const { step, problem } of unit.steps) {
      if (problem === undefined) continue;
      done += 1;
      input.onProgress?.({ done, total, step });
    }
  }
}

function firstRunOf(state: SiteState): FirstRun | undefined {
  if (versionOf(state) === 0) return undefined;
  const { keepers, leads, people, hasPair } = state;
  return { keepers, leads, ...schoolsAndDates(state), people, hasPair };
}

async function reportOf(state: SiteState, units: readonly Unit[], input: SetUpInput): Promise<SetUpReport> {
  const ours = units.filter(({ about }) => about === undefined);
  const findings = ours.flatMap((unit) =>
    unit.steps.flatMap(({ step, problem }) =>
      problem ? [{ ...step, problem, repairable: unit.repair !== undefined }] : [],
    ),
  );
  const missing = ((await input.consent?.()) ?? [])
    .filter(({ granted }) => !granted)
    .map(({ scope }): ConsentFinding => ({ kind: 'consent', name: scope, problem: 'notGranted', repairable: false }));
  return {
    checkedAt: input.now.toISOString(),
    version: versionOf(state),
    firstRun: firstRunOf(state),
    findings: [...findings, ...missing],
    site: units.flatMap(({ about }) => about ?? []),
    directoryGroups: directoryGroupsIn(state),
    ready: ours.flatMap((unit) => unit.steps.flatMap(({ step, problem }) => (problem ? [] : [step]))),
    keepers: state.keepers,
    administrators: state.administrators,
  };
}

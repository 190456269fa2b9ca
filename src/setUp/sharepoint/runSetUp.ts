import type { SPFI } from '@pnp/sp';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { ServiceError } from '../../ground/rules/ServiceError';
import { versionOf } from './planContent';
import type { StartingContent } from './planContent';
import { keepersTitle, placesFor, planSetUp, shardsFor } from './planSetUp';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { tellSchema } from '../../ground/sharepoint/siteSchema';
import { setUpVersion } from '../../../sharepoint/lists/setUpVersion';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import { readSiteState } from './siteState';
import type { SiteState } from './siteState';
import { isBroken, phases } from './Unit';
import type { Unit } from './Unit';
import type { ConsentFinding, SetUpProgress, SetUpReport } from '../SetUpService';

export interface SetUpInput {
  readonly content: StartingContent;
  readonly today: Day;
  readonly now: Date;
  /** Academic years to prepare besides this one (and the next when it is near). */
  readonly moreYears?: readonly AcademicYear[];
  /** Which Graph scopes are granted; asked only for the report. */
  readonly consent?: () => Promise<readonly { readonly scope: string; readonly granted: boolean }[]>;
  readonly onProgress?: (progress: SetUpProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks, changes nothing. Of a site that a newer version set up, it says only that. Rejects with `forbidden` for anyone
 * but a site collection administrator.
 */
export async function checkSetUp(sp: SPFI, input: SetUpInput): Promise<SetUpReport> {
  const places = await placesOf(sp, input);
  const state = await readSiteState(sp, places, keepersTitle);
  return reportOf(state, isNewer(state) ? [newerUnit] : planSetUp(state, places, input.content), input);
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
  const places = await placesOf(sp, input);
  let state = await readSiteState(sp, places, keepersTitle);
  let units = unitsToMake(state, places, input);
  for (let phase = nextPhase(units, 0); phase !== undefined && !stopped(input); phase = nextPhase(units, phase)) {
    // the columns are made by then, although the number that says so is written last
    if (phase > phases.lists) tellSchema(sp, setUpVersion);
    await repairPhase(sp, units, phase, input);
    state = await readSiteState(sp, places, keepersTitle);
    units = unitsToMake(state, places, input);
  }
  return reportOf(state, units, input);
}

/**
 * The years there are, too: an upgrade must reach the lists of earlier years, which are read for as long as their
 * records are.
 */
async function placesOf(sp: SPFI, { today, moreYears = [] }: SetUpInput): Promise<readonly ListPlace[]> {
  return placesFor(shardsFor(today, [...moreYears, ...(await yearsShown(sp, 'sessions'))]));
}

const isNewer = (state: SiteState): boolean => versionOf(state) > setUpVersion;

const newerUnit: Unit = {
  phase: phases.finish,
  steps: [{ step: { kind: 'setting', name: 'setUpVersion' }, problem: 'newer' }],
  repair: undefined,
};

function unitsToMake(state: SiteState, places: readonly ListPlace[], { content }: SetUpInput): readonly Unit[] {
  if (isNewer(state)) throw new ServiceError('newer');
  return planSetUp(state, places, content);
}

const stopped = ({ signal }: SetUpInput): boolean => signal?.aborted === true;

/** The lowest phase above the one just done that has something to repair. */
function nextPhase(units: readonly Unit[], done: number): number | undefined {
  const open = units.filter((unit) => unit.phase > done && unit.repair && isBroken(unit)).map((unit) => unit.phase);
  return open.length === 0 ? undefined : Math.min(...open);
}

async function repairPhase(sp: SPFI, units: readonly Unit[], phase: number, input: SetUpInput): Promise<void> {
  const total = units.reduce((sum, unit) => sum + unit.steps.length, 0);
  let done = units.flatMap((unit) => unit.steps).filter((step) => step.problem === undefined).length;
  for (const unit of units) {
    if (unit.phase !== phase || !unit.repair || !isBroken(unit)) continue;
    if (stopped(input)) return;
    await unit.repair(sp);
    for (const { step, problem } of unit.steps) {
      if (problem === undefined) continue;
      done += 1;
      input.onProgress?.({ done, total, step });
    }
  }
}

async function reportOf(state: SiteState, units: readonly Unit[], input: SetUpInput): Promise<SetUpReport> {
  const findings = units.flatMap((unit) =>
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
    findings: [...findings, ...missing],
    ready: units.flatMap((unit) => unit.steps.flatMap(({ step, problem }) => (problem ? [] : [step]))),
    keepers: state.keepers,
    administrators: state.administrators,
  };
}

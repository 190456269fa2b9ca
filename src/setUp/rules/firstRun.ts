import { groupTitles } from '../../../sharepoint/lists/groupTitles';
import type { HolderGroup } from '../../access/rules/holders';
import type { FirstRun, SetUpReport } from '../SetUpService';

/** Into which people are chosen in the first step. */
export type FirstGroup = Extract<HolderGroup, 'keepers' | 'oversight'>;

/** In the order in which they are done. */
export const firstSteps = ['keepers', 'schools', 'dates', 'people', 'pairs'] as const;
export type FirstStep = (typeof firstSteps)[number];

/** `enough`: a first session can be booked with it, although it is not whole. */
export type FirstStepState = 'missing' | 'enough' | 'done';

/** Two keepers, so that one can be away; two people make a pair. */
export const fewest = { keepers: 2, people: 2 } as const;

const states: Readonly<Record<FirstStep, (run: FirstRun) => FirstStepState>> = {
  keepers: ({ keepers }) => (keepers.length < fewest.keepers ? 'missing' : 'done'),
  schools: ({ schools }) => (schools.length === 0 ? 'missing' : 'done'),
  dates: ({ schools, undated }) => {
    if (undated.length === schools.length) return 'missing';
    return undated.length > 0 ? 'enough' : 'done';
  },
  people: ({ people }) => (people < fewest.people ? 'missing' : 'done'),
  pairs: ({ hasPair }) => (hasPair ? 'done' : 'missing'),
};

export const firstStepState = (run: FirstRun, step: FirstStep): FirstStepState => states[step](run);

/** What stands between this site and its first booking. */
export const stepsMissing = (run: FirstRun): readonly FirstStep[] =>
  firstSteps.filter((step) => firstStepState(run, step) === 'missing');

/** The step to do now: the first that is missing. */
export const stepNow = (run: FirstRun): FirstStep | undefined => stepsMissing(run)[0];

const stepsByName: Readonly<Record<string, FirstStep>> = { terms: 'dates', people: 'people' };

/** The step that says what a finding is about; undefined for all that no step is about. */
export function firstStepOf({ kind, name, problem }: SetUpReport['findings'][number]): FirstStep | undefined {
  if (kind === 'group' && name === groupTitles.duty) return undefined;
  if (kind === 'group') return problem === 'empty' || problem === 'tooFew' ? 'keepers' : undefined;
  return kind === 'content' ? stepsByName[name] : undefined;
}

/** How many of each Set-up would make. */
export type ToBeMade = Readonly<Record<'list' | 'group' | 'level', number>>;

/** Undefined where Set-up has begun. */
export function toBeMade({ version, findings }: Pick<SetUpReport, 'version' | 'findings'>): ToBeMade | undefined {
  const missing = (kind: 'list' | 'group' | 'level'): number =>
    findings.filter((finding) => finding.kind === kind && finding.problem === 'missing').length;
  const counts = { list: missing('list'), group: missing('group'), level: missing('level') };
  return version === 0 && counts.list > 0 ? counts : undefined;
}

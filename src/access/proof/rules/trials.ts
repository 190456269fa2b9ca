/** Who runs a trial, each with their own rights. */
export const turns = ['administrator', 'keeper', 'staff'] as const;
export type Turn = (typeof turns)[number];

/** What the Hub stands on and nobody can know before it was tried on the site itself. */
export interface Trial {
  readonly key: string;
  readonly turn: Turn;
  /** Names in FIDELITY.md, in square brackets there, of the guesses this would settle. */
  readonly settles: readonly string[];
  /** Whom to ask where it does not hold. */
  readonly ask: Adviser;
  /** Where people do what stands on it, and are told before they begin; left out where the Hub makes up for it. */
  readonly at?: LimitedPlace;
  /** What is done there cannot be done at all without it, and is not offered. */
  readonly stops?: true;
}

/** What stands on a trial: signing and adding to records, giving and taking rights, booking. */
export type LimitedPlace = 'signing' | 'rights' | 'booking';

/**
 * nobody: nothing is to be put right. setUp: an administrator of the site. tenant: who administers Microsoft 365, whose
 * policies may be the cause. makers: the makers of the Hub, with the file.
 */
export type Adviser = 'nobody' | 'setUp' | 'tenant' | 'makers';

export const trials = [
  { key: 'makesLists', turn: 'administrator', settles: ['sp-lists'], ask: 'tenant' },
  { key: 'levelsAsGiven', turn: 'administrator', settles: ['sp-levels'], ask: 'setUp', at: 'rights' },
  { key: 'readsAgree', turn: 'administrator', settles: ['sp-assignments'], ask: 'nobody' },
  {
    key: 'limitedAccessKnown',
    turn: 'administrator',
    settles: ['sp-assignments', 'sp-inheritance'],
    ask: 'makers',
    at: 'rights',
  },
  { key: 'breaksWithoutCopying', turn: 'administrator', settles: ['sp-inheritance'], ask: 'makers' },
  { key: 'removesWhatIsNotThere', turn: 'administrator', settles: ['sp-assignments'], ask: 'makers' },
  { key: 'uniqueValues', turn: 'administrator', settles: ['sp-writes'], ask: 'makers' },
  { key: 'uniqueBesideFolders', turn: 'administrator', settles: ['sp-inheritance'], ask: 'nobody' },
  { key: 'versionsAndBin', turn: 'administrator', settles: ['sp-writes'], ask: 'tenant' },
  { key: 'meetsPeople', turn: 'administrator', settles: ['sp-people'], ask: 'tenant' },
  { key: 'oneEventForTwo', turn: 'administrator', settles: ['graph-transaction-id-twice'], ask: 'nobody' },
  { key: 'eventFoundAgain', turn: 'administrator', settles: ['graph-event-lists'], ask: 'makers' },
  { key: 'hourKept', turn: 'administrator', settles: ['graph-recurrence-edges'], ask: 'makers', at: 'booking' },
  { key: 'teamsMeeting', turn: 'administrator', settles: ['graph-view-online-meeting'], ask: 'tenant', at: 'booking' },
  { key: 'freeTimes', turn: 'administrator', settles: ['graph-schedule-edges'], ask: 'tenant' },
  { key: 'changesFollowed', turn: 'administrator', settles: ['graph-delta-options'], ask: 'makers' },
  { key: 'keeperReadsRights', turn: 'keeper', settles: ['sp-assignments'], ask: 'makers', at: 'rights' },
  {
    key: 'keeperOpensFolder',
    turn: 'keeper',
    settles: ['sp-inheritance', 'sp-assignments'],
    ask: 'makers',
    at: 'rights',
  },
  { key: 'keeperSeesGroups', turn: 'keeper', settles: ['sp-groups', 'sp-levels'], ask: 'setUp', at: 'rights' },
  { key: 'keeperMeetsPeople', turn: 'keeper', settles: ['sp-people'], ask: 'tenant', at: 'rights' },
  { key: 'keeperStamped', turn: 'keeper', settles: ['sp-writes'], ask: 'makers', at: 'signing' },
  { key: 'keeperSeesOwnOnly', turn: 'keeper', settles: ['sp-hidden-items'], ask: 'makers' },
  { key: 'addsAlone', turn: 'staff', settles: ['sp-writes'], ask: 'makers', at: 'signing', stops: true },
  { key: 'addsNowhereElse', turn: 'staff', settles: ['sp-writes'], ask: 'makers', at: 'rights' },
  { key: 'readsWithFolderAlone', turn: 'staff', settles: ['sp-lists', 'sp-large-list'], ask: 'tenant', at: 'rights' },
  { key: 'hiddenStaysHidden', turn: 'staff', settles: ['sp-hidden-items'], ask: 'makers', at: 'rights' },
  { key: 'changesNothing', turn: 'staff', settles: ['sp-writes'], ask: 'makers', at: 'signing' },
  { key: 'stamped', turn: 'staff', settles: ['sp-writes'], ask: 'makers', at: 'signing' },
  { key: 'firstVersion', turn: 'staff', settles: ['sp-writes'], ask: 'makers' },
  { key: 'seesOwnOnly', turn: 'staff', settles: ['sp-hidden-items'], ask: 'makers' },
  { key: 'readsNoRights', turn: 'staff', settles: ['sp-assignments'], ask: 'nobody' },
] as const satisfies readonly Trial[];

export type TrialKey = (typeof trials)[number]['key'];

export const trialResults = ['holds', 'doesNot', 'notEstablished'] as const;
export type TrialResult = (typeof trialResults)[number];

export interface TrialFinding {
  readonly trial: TrialKey;
  readonly result: TrialResult;
  /** ISO, UTC. */
  readonly at: string;
  /** What was seen, in a code without names or words: `forbidden`, `4 s`. Empty where there is nothing to add. */
  readonly seen: string;
}

/** A trial by its key. */
export const trialOf = (key: TrialKey): Trial | undefined => trials.find((trial) => trial.key === key);

/** Trials that do not hold, of those kept, on which what is done at a place stands. */
export const limitsAt = (limits: readonly string[], place: LimitedPlace): readonly TrialKey[] =>
  trials.filter((trial: Trial) => trial.at === place && limits.includes(trial.key)).map(({ key }) => key);

export const isTrial = (key: string): key is TrialKey => trials.some((trial) => trial.key === key);
export const trialsOf = (turn: Turn): readonly TrialKey[] =>
  trials.filter((trial) => trial.turn === turn).map(({ key }) => key);

/** The newest of each trial. */
export function newestFindings(findings: readonly TrialFinding[]): readonly TrialFinding[] {
  const newest = new Map<TrialKey, TrialFinding>();
  for (const finding of findings) {
    const known = newest.get(finding.trial);
    if (known === undefined || known.at <= finding.at) newest.set(finding.trial, finding);
  }
  return trials.flatMap(({ key }) => newest.get(key) ?? []);
}

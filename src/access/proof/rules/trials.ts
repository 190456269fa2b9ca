/** Who runs a trial, each with their own rights. */
export const turns = ['administrator', 'keeper', 'staff'] as const;
export type Turn = (typeof turns)[number];

/** What the Hub stands on and nobody can know before it was tried on the site itself. */
export interface Trial {
  readonly key: string;
  readonly turn: Turn;
  /** Names in FIDELITY.md, in square brackets there, of the guesses this would settle. */
  readonly settles: readonly string[];
}

export const trials = [
  { key: 'makesLists', turn: 'administrator', settles: ['sp-lists'] },
  { key: 'levelsAsGiven', turn: 'administrator', settles: ['sp-levels'] },
  { key: 'readsAgree', turn: 'administrator', settles: ['sp-assignments'] },
  { key: 'limitedAccessKnown', turn: 'administrator', settles: ['sp-assignments', 'sp-inheritance'] },
  { key: 'breaksWithoutCopying', turn: 'administrator', settles: ['sp-inheritance'] },
  { key: 'removesWhatIsNotThere', turn: 'administrator', settles: ['sp-assignments'] },
  { key: 'uniqueValues', turn: 'administrator', settles: ['sp-writes'] },
  { key: 'uniqueBesideFolders', turn: 'administrator', settles: ['sp-inheritance'] },
  { key: 'versionsAndBin', turn: 'administrator', settles: ['sp-writes'] },
  { key: 'meetsPeople', turn: 'administrator', settles: ['sp-people'] },
  { key: 'oneEventForTwo', turn: 'administrator', settles: ['graph-transaction-id-twice'] },
  { key: 'eventFoundAgain', turn: 'administrator', settles: ['graph-event-lists'] },
  { key: 'hourKept', turn: 'administrator', settles: ['graph-recurrence-edges'] },
  { key: 'teamsMeeting', turn: 'administrator', settles: ['graph-view-online-meeting'] },
  { key: 'freeTimes', turn: 'administrator', settles: ['graph-schedule-edges'] },
  { key: 'changesFollowed', turn: 'administrator', settles: ['graph-delta-options'] },
  { key: 'keeperReadsRights', turn: 'keeper', settles: ['sp-assignments'] },
  { key: 'keeperOpensFolder', turn: 'keeper', settles: ['sp-inheritance', 'sp-assignments'] },
  { key: 'keeperSeesGroups', turn: 'keeper', settles: ['sp-groups', 'sp-levels'] },
  { key: 'keeperMeetsPeople', turn: 'keeper', settles: ['sp-people'] },
  { key: 'keeperStamped', turn: 'keeper', settles: ['sp-writes'] },
  { key: 'keeperSeesOwnOnly', turn: 'keeper', settles: ['sp-hidden-items'] },
  { key: 'addsAlone', turn: 'staff', settles: ['sp-writes'] },
  { key: 'addsNowhereElse', turn: 'staff', settles: ['sp-writes'] },
  { key: 'readsWithFolderAlone', turn: 'staff', settles: ['sp-lists', 'sp-large-list'] },
  { key: 'hiddenStaysHidden', turn: 'staff', settles: ['sp-hidden-items'] },
  { key: 'changesNothing', turn: 'staff', settles: ['sp-writes'] },
  { key: 'stamped', turn: 'staff', settles: ['sp-writes'] },
  { key: 'firstVersion', turn: 'staff', settles: ['sp-writes'] },
  { key: 'seesOwnOnly', turn: 'staff', settles: ['sp-hidden-items'] },
  { key: 'readsNoRights', turn: 'staff', settles: ['sp-assignments'] },
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

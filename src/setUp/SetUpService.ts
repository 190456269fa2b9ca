/** What the site must contain. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface SetUpService {
  /** For everybody: who can set the Hub up here. */
  whoSetsUp(): Promise<SettingUp>;
  checkSetUp(): Promise<SetUpReport>;
  /**
   * Safe to run twice, safe to stop (signal) and run again. `leave` names what of the site's own rights stays as it is,
   * by the keys of its findings.
   */
  runSetUp(input: {
    readonly onProgress: (progress: SetUpProgress) => void;
    readonly signal?: AbortSignal;
    readonly leave?: readonly string[];
  }): Promise<SetUpReport>;
}

export interface SettingUp {
  readonly mayI: boolean;
  /** Of administrators and owners of the site, as far as SharePoint tells the asking person. */
  readonly names: readonly string[];
}

export interface SetUpProgress {
  readonly done: number;
  readonly total: number;
  readonly step: SetUpStep;
}
/** Neutral facts for a sentence: what kind of thing, and its name. */
export interface SetUpStep {
  readonly kind:
    | 'level'
    | 'group'
    | 'list'
    | 'column'
    | 'index'
    | 'permission'
    | 'content'
    | 'page'
    | 'setting'
    | 'row';
  readonly name: string;
  readonly list?: string;
  /** Of permissions: who holds what nobody planned, and who lacks what was planned, each with the level's name. */
  readonly tooMuch?: readonly string[];
  readonly tooLittle?: readonly string[];
  /** Of permissions: who can do less on it once they are put right. */
  readonly losers?: readonly Loser[];
  /** Of dates: names of schools that have none for this academic year. */
  readonly schools?: readonly string[];
}
/** A group or person, with who is in it by name, who can no longer open or no longer change something. */
export interface Loser {
  readonly name: string;
  readonly people: readonly string[];
  readonly loses: 'opening' | 'changing';
}
export interface SetUpFinding extends SetUpStep {
  /**
   * tooFew: a group that needs two people has one. unreadable: a row of reference data that is left out. unpublished: a
   * page nobody but its editors sees yet.
   */
  readonly problem:
    | 'missing'
    | 'different'
    | 'tooOpen'
    | 'notGranted'
    | 'empty'
    | 'tooFew'
    | 'unreadable'
    | 'unpublished'
    | 'newer';
  readonly repairable: boolean;
}

/**
 * What the site brings along, or somebody gave on it since, that breaks what the Hub promises.
 * groupMayEdit, personMayEdit: holds more than Read on the site. everyoneOnSite: the whole organisation may open it.
 * everyoneInGroup: the whole organisation is in one of its groups. directoryGroup: a group of the directory is in one
 * whose people must be known by name. unnamedOwners: people who could give themselves every right, and whom "Who can
 * read this?" does not name. sharingLinks: something on the site was shared by a link.
 */
export type SiteProblem =
  | 'groupMayEdit'
  | 'personMayEdit'
  | 'everyoneOnSite'
  | 'everyoneInGroup'
  | 'directoryGroup'
  | 'unnamedOwners'
  | 'sharingLinks';

export interface SiteFinding {
  /** The same at every look. */
  readonly key: string;
  readonly problem: SiteProblem;
  /** The group, person or claim, by its title on the site. */
  readonly name: string;
  /** Whom it concerns, by name: the group's people, or those a link was made for. */
  readonly people: readonly string[];
  /** What else is in the group: groups of the directory, and everybody. */
  readonly groups: readonly string[];
  /** Set-up may put it right. */
  readonly repairable: boolean;
}
/** A directory group inside one of ours: who leaves it is noticed late. */
export interface DirectoryGroupInside {
  readonly group: string;
  readonly name: string;
}

/** How far the site is from its first booking, once Set-up has made the lists. */
export interface FirstRun {
  /** By name. */
  readonly keepers: readonly string[];
  /** In the group of trust leads, by name. */
  readonly leads: readonly string[];
  /** By name. */
  readonly schools: readonly string[];
  /** Of the schools, those without dates for this academic year. */
  readonly undated: readonly string[];
  /** How many are entered. */
  readonly people: number;
  /** A pair was opened once, whenever that was. */
  readonly hasPair: boolean;
}

export interface SetUpReport {
  readonly checkedAt: string;
  readonly version: number;
  /** Undefined while Set-up has made nothing. */
  readonly firstRun: FirstRun | undefined;
  readonly findings: readonly (SetUpFinding | ConsentFinding)[];
  readonly site: readonly SiteFinding[];
  readonly directoryGroups: readonly DirectoryGroupInside[];
  readonly ready: readonly SetUpStep[];
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}
export interface ConsentFinding {
  readonly kind: 'consent';
  readonly name: string;
  readonly problem: 'notGranted';
  readonly repairable: false;
}

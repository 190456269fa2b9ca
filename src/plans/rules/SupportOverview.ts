import { cadenceUnits } from '../../ground/rules/Catalogue';
import type { Cadence } from '../../ground/rules/Catalogue';
import type { AcademicYear } from '../../ground/rules/School';
import { among, between, each, flag, maybe, shaped, text, word } from '../../ground/rules/shapes';

/** What a trust offers the people of some roles in one academic year, as their lead publishes it. */
export interface SupportOverview {
  readonly about: OverviewAbout;
  /** In the order in which they are shown and numbered. */
  readonly offers: readonly OverviewOffer[];
  readonly areas: readonly OverviewEntry[];
  readonly priorities: readonly OverviewPriority[];
  readonly goals: readonly OverviewEntry[];
}

export interface OverviewAbout {
  /** Who leads and who is led: "FEO lead and FESO". */
  readonly title: string;
  /** Keys of the roles it is for. */
  readonly forRoles: readonly string[];
  /** Why the trust does this; paragraphs are told apart by empty lines. */
  readonly statement: string;
}

/** A key area, or a goal. */
export interface OverviewEntry {
  readonly key: string;
  readonly title: string;
}

export interface OverviewPriority extends OverviewEntry {
  readonly areaKey: string;
  /** What it means here, in a sentence or two. */
  readonly meaning: string;
}

/** no: never beside the rhythm. needed, urgent: also when it is needed, or sooner when it is urgent. allYear: through the year. */
export const soonerChoices = ['no', 'needed', 'urgent', 'allYear'] as const;
export type Sooner = (typeof soonerChoices)[number];

export interface OverviewOffer extends OverviewEntry {
  /** The kind of the catalogue whose sessions it stands for; empty for what is not held as sessions. */
  readonly offerKey: string;
  readonly purpose: string;
  readonly cadence: Pick<Cadence, 'unit' | 'times' | 'initialMeeting'>;
  readonly sooner: Sooner;
  readonly who: string;
  /** Whether staff are entitled to it or offered it. */
  readonly wording: 'entitled' | 'offered';
  /** A document of the trust's own site; none where the address is empty. */
  readonly template: { readonly title: string; readonly address: string };
  /** Keys of the goals and priorities it helps with. */
  readonly goals: readonly string[];
  readonly priorities: readonly string[];
}

/** One published overview: it never changes again. */
export interface Edition {
  readonly key: string;
  readonly planKey: string;
  readonly year: AcademicYear;
  readonly overview: SupportOverview;
  /** As SharePoint stamped it: ISO UTC, and a name. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly itemId: number;
}

/** What leads work on, beside what is published. */
export interface OverviewDraft {
  readonly key: string;
  readonly planKey: string;
  readonly year: AcademicYear;
  readonly overview: SupportOverview;
  /** What stands there is no overview this version can read; the one above is empty. */
  readonly broken?: true;
  readonly etag: string;
  readonly itemId: number;
}

const entry = { key: word, title: text };
const cadence = shaped({
  unit: among(...cadenceUnits),
  times: maybe(between(1, 60)),
  initialMeeting: maybe(flag),
});
const isShaped = shaped({
  about: shaped({ title: text, forRoles: each(word), statement: text }),
  offers: each(
    shaped({
      ...entry,
      offerKey: text,
      purpose: text,
      cadence,
      sooner: among(...soonerChoices),
      who: text,
      wording: among('entitled', 'offered'),
      template: shaped({ title: text, address: text }),
      goals: each(word),
      priorities: each(word),
    }),
  ),
  areas: each(shaped(entry)),
  priorities: each(shaped({ ...entry, areaKey: text, meaning: text })),
  goals: each(shaped(entry)),
});

/** Undefined for what is no overview, or was written by a newer version. */
export const overviewIn = (value: unknown): SupportOverview | undefined =>
  isShaped(value) ? (value as SupportOverview) : undefined;

/** An overview of these roles with nothing in it yet. */
export const emptyOverview = (title: string, forRoles: readonly string[]): SupportOverview => ({
  about: { title, forRoles, statement: '' },
  offers: [],
  areas: [],
  priorities: [],
  goals: [],
});

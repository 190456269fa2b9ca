import type { Stage } from '../../ground/rules/Catalogue';

/** What is said in an invented session. Children by case reference only. */
export interface Story {
  readonly notes: readonly StoryNote[];
  readonly cases?: readonly StoryCase[];
  readonly actions?: readonly StoryAction[];
  /** The supervisee's comment when signing. */
  readonly comment?: string;
  /** Raised beforehand. */
  readonly additions?: readonly {
    readonly by: 'supervisor' | 'supervisee';
    readonly text: string;
    readonly daysBefore: number;
  }[];
}

export interface StoryNote {
  readonly item: number;
  readonly text: string;
  readonly functions?: readonly string[];
}

export interface StoryCase {
  readonly reference: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly functions: readonly string[];
  readonly fileLine: string;
  readonly onFile: boolean;
  readonly onChronology: boolean;
}

export interface StoryAction {
  readonly text: string;
  readonly owner: 'supervisor' | 'supervisee';
  /** The agreed day, or so many days after the session. */
  readonly due: { readonly day: number } | { readonly days: number };
  readonly item: number;
  readonly reference?: string;
  /** False for one that is left open; its owner does it the day before it is due otherwise. */
  readonly done?: false;
}

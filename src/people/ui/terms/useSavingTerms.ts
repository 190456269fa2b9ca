import * as React from 'react';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { School, SchoolYear } from '../../../ground/rules/School';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../../ground/ui/useOutcome';
import { schoolYearOf } from '../../rules/halfTerms';
import { checkSchoolYear } from '../../rules/termDates';
import type { SchoolYearDraft } from '../../rules/termDates';
import { usePeopleService } from '../../usePeopleService';

export interface SavingTerms {
  readonly outcome: RunningOutcome;
  /** Other schools that get the same dates. */
  readonly ticked: ReadonlySet<string>;
  readonly setTicked: (keys: ReadonlySet<string>) => void;
  /** Dates that stand here already become others: what moves is shown before anything is saved. */
  readonly looksFirst: boolean;
  /** As they would be saved, once somebody has asked what moves; gone when a date or a school changes. */
  readonly shown: readonly SchoolYear[] | undefined;
  /** How far the schools are saved; undefined while nothing is. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  /** Names of schools whose dates were not saved. */
  readonly failed: readonly string[];
  readonly save: () => Promise<void>;
}

interface SavedTerms {
  readonly catalogue: TrustCatalogue;
  readonly school: School;
  readonly draft: SchoolYearDraft;
  /** False where nobody can show what moves. */
  readonly canShow: boolean;
  readonly onDone: (names: readonly string[]) => void;
}

/** A year's dates on their way to one school or several; each is saved for itself, and one that fails is named. */
export function useSavingTerms({ catalogue, school, draft, canShow, onDone }: SavedTerms): SavingTerms {
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [ticked, setTicked] = React.useState<ReadonlySet<string>>(new Set());
  const [shownFor, setShownFor] = React.useState<{ readonly key: string; readonly years: readonly SchoolYear[] }>();
  const [progress, setProgress] = React.useState<SavingTerms['progress']>();
  const [failed, setFailed] = React.useState<readonly string[]>([]);
  const schools = [school, ...catalogue.schools.filter(({ key }) => ticked.has(key))];
  const key = JSON.stringify([draft, schools.map((one) => one.key)]);
  const isShown = shownFor?.key === key;
  // of the other schools nobody has read which dates they have
  const here = schoolYearOf(catalogue, school.key, draft.year);
  const isChange = ticked.size > 0 || (here !== undefined && differs(here, draft));
  const looksFirst = canShow && isChange && !isShown;

  const saveEach = async (): Promise<void> => {
    const missed: string[] = [];
    const saved: string[] = [];
    for (const one of schools) {
      if (schools.length > 1) setProgress({ done: saved.length, all: schools.length });
      const done = await outcome.run(() => askPeople((it) => it.saveSchoolYear({ ...draft, schoolKey: one.key })));
      if (done !== undefined) saved.push(one.name);
      else missed.push(one.name);
      // what the first is refused for, all would be
      if (done === undefined && saved.length === 0) break;
    }
    setProgress(undefined);
    setFailed(saved.length === 0 ? [] : missed);
    if (missed.length === 0) onDone(saved);
  };
  const save = async (): Promise<void> => {
    if (!looksFirst) return saveEach();
    const checked = await outcome.run(() => Promise.resolve(checkSchoolYear(draft)));
    if (checked !== undefined) setShownFor({ key, years: schools.map((one) => ({ ...checked, schoolKey: one.key })) });
  };
  return {
    outcome,
    ticked,
    setTicked,
    looksFirst,
    shown: isShown ? shownFor.years : undefined,
    progress,
    failed,
    save,
  };
}

/** Whether the school's dates would become others. */
function differs(here: SchoolYear, draft: SchoolYearDraft): boolean {
  const checked = checkSchoolYear({ ...draft, schoolKey: here.schoolKey });
  if (!checked.ok) return true;
  const text = ({ halfTerms, closures, staffDays = [] }: SchoolYear): string =>
    JSON.stringify([halfTerms.map(({ name, firstDay, lastDay }) => [name, firstDay, lastDay]), closures, staffDays]);
  return text(here) !== text(checked.value);
}

import * as React from 'react';
import { useAutosave } from '../../ground/ui/useAutosave';
import type { SavingState } from '../../ground/ui/createAutosave';
import type { SupportDesk } from '../../plans/PlanService';
import { mergedOverview, withPartOf } from '../../plans/rules/overviewParts';
import type { OverviewClash } from '../../plans/rules/overviewParts';
import type { OverviewDraft, SupportOverview } from '../../plans/rules/SupportOverview';
import { usePlanService } from '../../plans/usePlanService';

/** A part that somebody else changed too, with the overview in which mine stands. */
export interface OpenClash extends OverviewClash {
  readonly mine: SupportOverview;
}

export interface SupportWriting {
  readonly overview: SupportOverview;
  readonly saving: SavingState;
  readonly clashes: readonly OpenClash[];
  /** Saved a moment after. */
  readonly change: (change: (overview: SupportOverview) => SupportOverview) => void;
  /** Saves what waits now; undefined where it could not be saved. */
  readonly settled: () => Promise<OverviewDraft | undefined>;
  readonly tryNow: () => void;
  readonly settle: (clash: OpenClash, whose: 'mine' | 'theirs') => void;
}

/** The draft as it is written: saved as one writes, and brought together with what another lead writes meanwhile. */
export function useSupportDraft({ planKey, year, draft, start }: SupportDesk): SupportWriting {
  const ask = usePlanService();
  const { autosave, saving } = useAutosave();
  const [overview, setOverview] = React.useState(draft === undefined || draft.broken ? start : draft.overview);
  const [clashes, setClashes] = React.useState<readonly OpenClash[]>([]);
  // saving happens between renders and must see the newest words
  const latest = React.useRef(overview);
  const seen = React.useRef(draft);
  const show = React.useCallback((next: SupportOverview) => {
    latest.current = next;
    setOverview(next);
  }, []);

  const save = React.useCallback(async () => {
    const sent = latest.current;
    const saved = await ask((it) => it.saveSupportDraft({ planKey, year, overview: sent, seen: seen.current }));
    seen.current = saved.draft;
    // typed on meanwhile: what was sent is what both began from
    show(mergedOverview(sent, saved.draft.overview, latest.current).overview);
    if (saved.clashes.length > 0)
      setClashes((before) => [...before, ...saved.clashes.map((clash) => ({ ...clash, mine: sent }))]);
  }, [ask, planKey, show, year]);

  const change = React.useCallback(
    (one: (before: SupportOverview) => SupportOverview) => {
      show(one(latest.current));
      autosave.change('draft', save);
    },
    [autosave, save, show],
  );
  const settled = React.useCallback(async () => {
    // what was never changed is kept as a draft too before it is published
    if (seen.current === undefined || seen.current.broken) autosave.change('draft', save);
    return (await autosave.flush()) ? seen.current : undefined;
  }, [autosave, save]);
  return {
    overview,
    saving,
    clashes,
    change,
    settled,
    tryNow: () => void autosave.flush(),
    settle: (clash, whose) => {
      setClashes((before) => before.filter((one) => one !== clash));
      if (whose === 'mine') change((now) => withPartOf(now, clash.mine, clash.name));
    },
  };
}

import * as React from 'react';
import type { Pair } from '../../../people/rules/Pair';
import { changesStrings } from '../en';
import { trustStrings } from '../../../people/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { Waiting } from '../../../ground/ui/Waiting';
import { Finder, useFinder } from '../../../ground/ui/forms/Finder';
import { RowTable } from '../../../people/ui/RowTable';

export interface EndedPairsProps {
  /** Undefined until the registers were read. */
  readonly ended: readonly Pair[] | undefined;
  readonly onRead: () => void;
}

/** Pairs that ended or were handed over: their records stay where they were. */
export function EndedPairs({ ended, onRead }: EndedPairsProps): React.ReactElement | null {
  const { ended: strings } = useStrings(changesStrings);
  if (ended?.length === 0) return null;
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && ended === undefined) onRead();
      }}
    >
      <summary>{ended === undefined ? strings.title : strings.show(ended.length)}</summary>
      {ended === undefined ? <Waiting rows={3} slow={false} /> : <EndedList ended={ended} />}
    </details>
  );
}

function EndedList({ ended }: { readonly ended: readonly Pair[] }): React.ReactElement {
  const { ended: strings } = useStrings(changesStrings);
  const { pairs, people } = useStrings(trustStrings);
  const { dates } = useStrings();
  const finder = useFinder(ended, ({ superviseeName, supervisorName }) => `${superviseeName} ${supervisorName}`);
  return (
    <>
      <Finder label={pairs.find} finder={finder} noneFound={people.noneFound} more={people.more} />
      <RowTable
        label={strings.title}
        heads={[pairs.supervisee, pairs.supervisor, pairs.since, strings.until]}
        rows={finder.shown.map(({ key, superviseeName, supervisorName, firstDay, lastDay }) => ({
          key,
          cells: [
            superviseeName,
            supervisorName,
            dates.dayMonthYear(firstDay),
            lastDay === undefined ? '' : dates.dayMonthYear(lastDay),
          ],
          action: undefined,
        }))}
      />
    </>
  );
}

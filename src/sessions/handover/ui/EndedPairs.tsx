import * as React from 'react';
import type { TrustData } from '../../../people/PeopleService';
import { changesStrings } from '../en';
import { trustStrings } from '../../../people/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { Finder, useFinder } from '../../../ground/ui/forms/Finder';
import { RowTable } from '../../../people/ui/RowTable';

/** Pairs that ended or were handed over: their records stay where they were. */
export function EndedPairs({ data }: { readonly data: TrustData }): React.ReactElement | null {
  const { ended: strings } = useStrings(changesStrings);
  const { pairs, people } = useStrings(trustStrings);
  const { dates } = useStrings();
  const finder = useFinder(data.ended, ({ superviseeName, supervisorName }) => `${superviseeName} ${supervisorName}`);
  if (data.ended.length === 0) return null;
  return (
    <details>
      <summary>{strings.show(data.ended.length)}</summary>
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
    </details>
  );
}

import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { PeopleAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-add';
import type { Pair } from '../../domain/Pair';
import type { TrustData } from '../../services/TrustServices';
import { trustStrings } from '../../strings/trustStrings';
import { Empty } from '../shared/Empty';
import { Section } from '../shared/Section';
import { useStrings } from '../shared/useStrings';
import { EditingContext } from './EditingContext';
import { Finder, useFinder } from './Finder';
import { PairForm } from './PairForm';
import { RowTable } from './RowTable';
import { useEditing } from './useEditing';
import { usePairCheck } from './usePairCheck';

export interface PairsSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
}

/** For record keepers: the open pairs, the form that opens one, and a look at who can really read a pair's folder. */
export function PairsSection({ data, onSaved }: PairsSectionProps): React.ReactElement {
  const { pairs: strings, people } = useStrings(trustStrings);
  const { dates } = useStrings();
  const { editing, open, close, guard } = useEditing<true>();
  const offerOf = ({ offerKey }: Pair): string => data.catalogue.offers.find(({ key }) => key === offerKey)?.title ?? offerKey;
  const finder = useFinder(data.pairs, (pair) => `${pair.superviseeName} ${pair.supervisorName} ${offerOf(pair)}`);
  const check = usePairCheck();
  const done = (sentence: string): void => {
    close();
    onSaved(sentence);
  };
  return (
    <Section title={strings.title} lead={strings.lead} end={<Button icon={<PeopleAdd20Regular />} onClick={() => open(true)}>{strings.open}</Button>}>
      <EditingContext.Provider value={guard}>
        {editing ? <PairForm data={data} onDone={done} onCancel={close} /> : undefined}
      </EditingContext.Provider>
      {data.pairs.length === 0 ? <Empty title={strings.none}>{strings.noneWords}</Empty> : (
        <>
          <Finder label={strings.find} finder={finder} noneFound={people.noneFound} more={people.more} />
          <RowTable
            label={strings.title} heads={[strings.supervisee, strings.supervisor, strings.offer, strings.since]}
            rows={finder.shown.map((pair) => ({
              key: pair.key, cells: [pair.superviseeName, pair.supervisorName, offerOf(pair), dates.dayMonthYear(pair.firstDay)],
              action: (
                <Button size="small" aria-label={strings.checkOf(pair.superviseeName)} disabledFocusable={check.busy === pair.pairKey} onClick={() => void check.run(pair)}>
                  {check.busy === pair.pairKey ? strings.checking : strings.check}
                </Button>
              )
            }))}
          />
        </>
      )}
    </Section>
  );
}

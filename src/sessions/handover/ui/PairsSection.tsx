import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { PeopleAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-add';
import type { Pair } from '../../../people/rules/Pair';
import { changesStrings } from '../en';
import type { RequestKind } from '../../../people/rules/PairRequest';
import type { TrustData } from '../../../people/PeopleService';
import { trustStrings } from '../../../people/en';
import { Empty } from '../../../ground/ui/Empty';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { ChangeForm } from './ChangeForm';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { EndedPairs } from './EndedPairs';
import { Finder, useFinder } from '../../../ground/ui/forms/Finder';
import { PairForm } from './PairForm';
import { RowTable } from '../../../people/ui/RowTable';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useFields } from '../../../ground/ui/forms/useFields';
import { usePairCheck } from '../../../access/ui/usePairCheck';
import { unusualReasons } from '../../../people/rules/pairing';
import type { PersonKey } from '../../../ground/rules/Person';
import { Tell } from '../../booking/ui/tell/Tell';
import type { ChangeDraft } from '../HandoverService';

export interface PairsSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
  /** The form for a new pair is open at once. */
  readonly opens?: boolean;
}

interface ChangedPair {
  readonly name: string;
  readonly kinds: readonly RequestKind[];
  readonly given: Omit<ChangeDraft, 'kind' | 'day'>;
}

/** Of a group one member's part ends; another supervisor is for all of it. */
function changeOf(pair: Pair, all: readonly Pair[]): ChangedPair {
  const isGroup = all.filter(({ pairKey }) => pairKey === pair.pairKey).length > 1;
  return {
    name: pair.superviseeName,
    kinds: isGroup ? ['end'] : ['end', 'replace'],
    given: {
      key: crypto.randomUUID(),
      pairKey: pair.pairKey,
      personKey: isGroup ? pair.superviseeKey : '',
      toKey: '',
      offerKey: '',
    },
  };
}

/** For record keepers: the open pairs, the form that opens one, and a look at who can really read a pair's folder. */
export function PairsSection({ data, onSaved, opens = false }: PairsSectionProps): React.ReactElement {
  const { pairs: strings, people } = useStrings(trustStrings);
  const { dates } = useStrings();
  const changes = useStrings(changesStrings);
  const { editing, open, close, guard } = useEditing<'new' | ChangedPair>(opens ? 'new' : undefined);
  const offerOf = ({ offerKey, decided }: Pair): string => {
    const title = data.catalogue.offers.find(({ key }) => key === offerKey)?.title ?? offerKey;
    return decided ? title : strings.notConfirmed(title);
  };
  const outsideOf = ({ unusual, until }: Pair): readonly string[] => {
    const reason = unusualReasons.find((one) => one === unusual);
    if (reason === undefined) return [];
    const said = strings.outside(strings.unusualReasons[reason]);
    if (until === undefined) return [said];
    return [`${said}, ${until < data.today ? strings.coverOver(until) : strings.coverUntil(until)}`];
  };
  const finder = useFinder(data.pairs, (pair) => `${pair.superviseeName} ${pair.supervisorName} ${offerOf(pair)}`);
  const styles = useFields();
  const check = usePairCheck();
  const [opened, setOpened] = React.useState<readonly PersonKey[]>([]);
  const done = (sentence: string, keys: readonly PersonKey[] = []): void => {
    close();
    setOpened(keys);
    onSaved(sentence);
  };
  return (
    <Section
      title={strings.title}
      lead={strings.lead}
      end={
        <Button icon={<PeopleAdd20Regular />} onClick={() => open('new')}>
          {strings.open}
        </Button>
      }
    >
      {opened.length > 0 ? <Tell to={opened} occasion="pairOpened" /> : undefined}
      <EditingContext.Provider value={guard}>
        {editing === 'new' ? <PairForm data={data} onDone={done} onCancel={close} /> : undefined}
        {editing && editing !== 'new' ? (
          <ChangeForm
            key={editing.given.key}
            title={changes.changeTitle(editing.name)}
            data={data}
            kinds={editing.kinds}
            given={editing.given}
            onDone={done}
            onCancel={close}
          />
        ) : undefined}
      </EditingContext.Provider>
      {data.pairs.length === 0 ? (
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      ) : (
        <>
          <Finder label={strings.find} finder={finder} noneFound={people.noneFound} more={people.more} />
          <RowTable
            label={strings.title}
            heads={[strings.supervisee, strings.supervisor, strings.offer, strings.since]}
            rows={finder.shown.map((pair) => ({
              key: pair.key,
              cells: [
                pair.superviseeName,
                pair.supervisorName,
                [offerOf(pair), ...outsideOf(pair)].join('. '),
                dates.dayMonthYear(pair.firstDay),
              ],
              action: (
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    aria-label={strings.checkOf(pair.superviseeName)}
                    disabledFocusable={check.busy === pair.pairKey}
                    onClick={() => void check.run(pair)}
                  >
                    {check.busy === pair.pairKey ? strings.checking : strings.check}
                  </Button>
                  <Button
                    size="small"
                    aria-label={changes.changeOf(pair.superviseeName)}
                    onClick={() => open(changeOf(pair, data.pairs))}
                  >
                    {changes.change}
                  </Button>
                  {data.pairs.some((one) => one !== pair && one.pairKey === pair.pairKey) ? undefined : (
                    <RouteButton
                      size="small"
                      aria-label={changes.rhythmOf(pair.superviseeName)}
                      to={{ place: 'rhythm', pairKey: pair.pairKey }}
                    >
                      {changes.rhythm}
                    </RouteButton>
                  )}
                </div>
              ),
            }))}
          />
        </>
      )}
      <EndedPairs data={data} />
    </Section>
  );
}

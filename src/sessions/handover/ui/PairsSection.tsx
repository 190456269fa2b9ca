import * as React from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { PeopleAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-add';
import type { Pair } from '../../../people/rules/Pair';
import { changesStrings } from '../en';
import type { RequestKind } from '../../../people/rules/PairRequest';
import type { TrustView } from '../../../people/PeopleService';
import { WithEverybody } from '../../../people/ui/WithEverybody';
import { Trouble } from '../../../ground/ui/Trouble';
import { Waiting } from '../../../ground/ui/Waiting';
import { trustStrings } from '../../../people/en';
import { Empty } from '../../../ground/ui/Empty';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { ReadChangeForm } from './ReadChangeForm';
import { usePairRows } from './usePairRows';
import type { PairRows, PairsWanted } from './usePairRows';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { EndedPairs } from './EndedPairs';
import { PairForm } from './PairForm';
import { RowTable } from '../../../people/ui/RowTable';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useFields } from '../../../ground/ui/forms/useFields';
import { usePairCheck } from '../../../access/ui/usePairCheck';
import { unusualReasons } from '../../../people/rules/pairing';
import type { PersonKey } from '../../../ground/rules/Person';
import { Tell } from '../../booking/ui/tell/Tell';
import type { ChangeDraft } from '../HandoverService';

export interface PairsSectionProps extends PairsWanted {
  readonly data: TrustView;
  readonly onSaved: (sentence: string) => void;
  /** The form for a new pair is open at once. */
  readonly opens?: boolean;
}

interface ChangedPair {
  readonly name: string;
  readonly members: readonly PersonKey[];
  readonly kinds: readonly RequestKind[];
  readonly given: Omit<ChangeDraft, 'kind' | 'day'>;
}

/** Of a group one member's part ends; another supervisor is for all of it. */
function changeOf(pair: Pair, all: readonly Pair[]): ChangedPair {
  const isGroup = all.filter(({ pairKey }) => pairKey === pair.pairKey).length > 1;
  return {
    name: pair.superviseeName,
    members: [pair.supervisorKey, pair.superviseeKey],
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
export function PairsSection({ data, onSaved, opens = false, ...wanted }: PairsSectionProps): React.ReactElement {
  const { pairs: strings } = useStrings(trustStrings);
  const changes = useStrings(changesStrings);
  const styles = useFields();
  const { editing, open, close, guard } = useEditing<'new' | ChangedPair>(opens ? 'new' : undefined);
  const offerOf = (pair: Pair): string => offerWords(pair, data, strings);
  const found = usePairRows(wanted, (pair) => `${pair.superviseeName} ${pair.supervisorName} ${offerOf(pair)}`);
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
        {editing === 'new' ? (
          <WithEverybody>
            {(everybody) => <PairForm data={data} everybody={everybody} onDone={done} onCancel={close} />}
          </WithEverybody>
        ) : undefined}
        {editing && editing !== 'new' ? (
          <ReadChangeForm
            key={editing.given.key}
            title={changes.changeTitle(editing.name)}
            data={data}
            members={editing.members}
            kinds={editing.kinds}
            given={editing.given}
            onDone={done}
            onCancel={close}
          />
        ) : undefined}
      </EditingContext.Provider>
      {found.mayFind ? (
        <Field label={strings.find} className={styles.find}>
          <Input
            type="search"
            className={styles.input}
            value={found.part}
            onChange={(_, { value }) => found.setPart(value)}
          />
        </Field>
      ) : undefined}
      <p role="status" className={styles.words}>
        {found.words}
      </p>
      {found.failed ? (
        <Trouble code={found.failed.code} requestId={found.failed.requestId} onAgain={found.failed.again} />
      ) : (
        <Found found={found} data={data} onOpen={open} />
      )}
      <EndedPairs ended={wanted.registers.value?.ended} onRead={wanted.onReadAll} />
    </Section>
  );
}

type Strings = typeof trustStrings.pairs;

function offerWords(
  { offerKey, decided }: Pair,
  { catalogue }: Pick<TrustView, 'catalogue'>,
  strings: Strings,
): string {
  const title = catalogue.offers.find(({ key }) => key === offerKey)?.title ?? offerKey;
  return decided ? title : strings.notConfirmed(title);
}

function outsideWords(
  { unusual, until }: Pair,
  { today }: Pick<TrustView, 'today'>,
  strings: Strings,
): readonly string[] {
  const reason = unusualReasons.find((one) => one === unusual);
  if (reason === undefined) return [];
  const said = strings.outside(strings.unusualReasons[reason]);
  if (until === undefined) return [said];
  return [`${said}, ${until < today ? strings.coverOver(until) : strings.coverUntil(until)}`];
}

interface FoundProps {
  readonly found: PairRows;
  readonly data: TrustView;
  readonly onOpen: (change: ChangedPair) => void;
}

/** The pairs that are shown, with what may be done with each. */
function Found({ found: { state, shown, rows }, data, onOpen }: FoundProps): React.ReactElement {
  const { pairs: strings } = useStrings(trustStrings);
  const { dates } = useStrings();
  const changes = useStrings(changesStrings);
  const styles = useFields();
  const check = usePairCheck();
  if (state === 'waiting') return <Waiting rows={6} slow={false} />;
  if (state === 'none') return <Empty title={strings.none}>{strings.noneWords}</Empty>;
  return (
    <RowTable
      label={strings.title}
      heads={[strings.supervisee, strings.supervisor, strings.offer, strings.since]}
      rows={shown.map((pair) => ({
        key: pair.key,
        cells: [
          pair.superviseeName,
          pair.supervisorName,
          [offerWords(pair, data, strings), ...outsideWords(pair, data, strings)].join('. '),
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
              onClick={() => onOpen(changeOf(pair, rows))}
            >
              {changes.change}
            </Button>
            {rows.some((one) => one !== pair && one.pairKey === pair.pairKey) ? undefined : (
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
  );
}

import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairRequest, RequestKind } from '../../../people/rules/PairRequest';
import type { TrustView } from '../../../people/PeopleService';
import { usePeopleService } from '../../../people/usePeopleService';
import { Trouble } from '../../../ground/ui/Trouble';
import { useRead } from '../../../ground/ui/useRead';
import { changesStrings } from '../en';
import { useHandoverService } from '../useHandoverService';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { mayAsk } from '../rules/mayAsk';
import { ReadChangeForm } from './ReadChangeForm';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { requestFacts } from './requestFacts';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useFields } from '../../../ground/ui/forms/useFields';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  wish: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One that this version can carry out. */
type Known = PairRequest & { readonly kind: RequestKind };
const isKnown = (request: PairRequest): request is Known => request.kind !== 'unknown' && request.status !== 'unknown';

export interface RequestsSectionProps {
  readonly data: TrustView;
  /** Grows with what is saved: then it is asked again. */
  readonly version: number;
  readonly onSaved: (sentence: string) => void;
}

/**
 * For record keepers: what leads have asked for, and what was begun and cut off. Nothing is drawn where nothing waits.
 */
export function RequestsSection({ data, version, onSaved }: RequestsSectionProps): React.ReactElement | null {
  const styles = useStyles();
  const look = useFields();
  const askHandover = useHandoverService();
  const trouble = useTrouble();
  const strings = useStrings(changesStrings);
  const { editing, open, close, guard } = useEditing<Known>();
  const askPeople = usePeopleService();
  const read = React.useCallback(() => askPeople((it) => it.openAsked()), [askPeople]);
  const found = useRead(read, version);
  if (found.value === undefined)
    return found.state === 'failed' ? (
      <Section title={strings.requests.title}>
        <Trouble code={found.code} requestId={found.requestId} onAgain={found.again} />
      </Section>
    ) : null;
  const asked = { ...found.value, catalogue: data.catalogue };
  if (asked.requests.length === 0) return null;
  const wish = (request: PairRequest): string =>
    strings.wish(requestFacts(isKnown(request) ? request : { ...request, kind: 'unknown' }, asked));
  const mayBe = (request: PairRequest): boolean => mayAsk(request, [...asked.pairs, ...asked.ended]);
  const decline = async (request: PairRequest): Promise<void> => {
    try {
      await askHandover((it) => it.declineChange(request));
      onSaved(strings.requests.declined);
    } catch (error) {
      trouble(error);
    }
  };
  return (
    <Section title={strings.requests.title} lead={strings.requests.lead}>
      <ul className={styles.list}>
        {asked.requests.map((request) => (
          <li key={request.key} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.wish}>{wish(request)}</p>
              <p className={styles.facts}>{strings.byWhom(requestFacts(request, asked).by, request.day)}</p>
              {mayBe(request) ? undefined : <p className={styles.facts}>{strings.mayNotAsk}</p>}
            </div>
            <div className={look.buttons}>
              {isKnown(request) && mayBe(request) ? (
                <Button
                  size="small"
                  aria-label={strings.requests.decideOf(wish(request))}
                  onClick={() => open(request)}
                >
                  {strings.requests.decide}
                </Button>
              ) : undefined}
              <Button
                size="small"
                aria-label={strings.requests.declineOf(wish(request))}
                onClick={() => void decline(request)}
              >
                {strings.requests.decline}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <EditingContext.Provider value={guard}>
        {editing ? (
          <ReadChangeForm
            key={editing.key}
            title={wish(editing)}
            data={data}
            kinds={[editing.kind]}
            given={editing}
            onCancel={close}
            onDone={(sentence) => {
              close();
              onSaved(sentence);
            }}
          />
        ) : undefined}
      </EditingContext.Provider>
    </Section>
  );
}

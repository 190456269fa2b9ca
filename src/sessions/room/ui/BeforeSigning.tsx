import * as React from 'react';
import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { Issue } from '../../../ground/rules/Issue';
import { putInPlace, wordsMeant } from '../../../ground/rules/putInPlace';
import { phone } from '../../../ground/ui/breakpoints';
import { identityStrings } from '../../../ground/words/identityStrings';
import { useIdentity } from '../../../ground/ui/useIdentity';
import { useStrings } from '../../../ground/ui/useStrings';
import { sessionRoomStrings } from '../en';
import type { Room } from './useRoom';
import { wordsToSign } from './wordsToSign';
import type { WordsToSign } from './wordsToSign';

const useStyles = makeStyles({
  look: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  places: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { overflowWrap: 'anywhere', textAlign: 'start', [phone]: { minHeight: '44px' } },
  mark: { color: tokens.colorStatusWarningForeground3, textDecorationLine: 'underline', overflowWrap: 'anywhere' },
});

interface Place {
  readonly words: WordsToSign;
  readonly warning: Issue;
  readonly meant: string;
}

/**
 * What looks as if it says who a child is, in everything that is about to be signed: one press for each place, or for
 * all. Nobody is stopped. What is said to be no child is not asked about again while the page lives.
 */
export function BeforeSigning({ room }: { readonly room: Room }): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const identity = useStrings(identityStrings);
  const [noChild, setNoChild] = React.useState<readonly string[]>([]);
  const written = wordsToSign(room);
  const found = useIdentity(
    written.map(({ text }) => text),
    room.room.session.day,
  );
  const places = written.flatMap((words, index): Place[] =>
    (found[index] ?? [])
      .map((warning) => ({ words, warning, meant: wordsMeant(words.text, warning) }))
      .filter(({ meant }) => !noChild.includes(meant)),
  );
  if (places.length === 0) return null;
  const referenceOf = ({ reference }: WordsToSign): string => reference.trim() || identity.reference;
  const putAll = (): void => {
    for (const words of new Set(places.map((place) => place.words))) {
      const warnings = places.filter((place) => place.words === words).map(({ warning }) => warning);
      words.change(putInPlace(words.text, warnings, referenceOf(words)));
    }
  };
  return (
    <section className={styles.look} aria-label={strings.lookTitle(places.length)}>
      <h4 className={styles.title} role="status">
        {strings.lookTitle(places.length)}
      </h4>
      <p className={styles.line}>{strings.lookHint}</p>
      <ul className={styles.places}>
        {places.map(({ words, warning, meant }) => (
          <li key={`${words.key} ${warning.facts?.at ?? ''}`}>
            <p className={styles.line}>
              {strings.lookWhere(
                words.agendaNumber,
                room.room.agenda.find(({ number }) => number === words.agendaNumber)?.title ?? '',
              )}{' '}
              <Text weight="semibold" className={styles.mark}>
                {meant}
              </Text>
            </p>
            <div className={styles.buttons}>
              <Button
                size="small"
                className={styles.button}
                onClick={() => words.change(putInPlace(words.text, [warning], referenceOf(words)))}
              >
                {identity.put(warning, meant, referenceOf(words))}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                onClick={() => setNoChild([...noChild, meant])}
                aria-label={strings.noChildOf(meant)}
              >
                {strings.noChild}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {places.length > 1 && (
        <div className={styles.buttons}>
          <Button className={styles.button} onClick={putAll}>
            {identity.putAll(places.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

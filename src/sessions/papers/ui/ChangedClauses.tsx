import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementVersion } from '../PaperService';
import { OwnWords } from './OwnWords';
import type { PaperShown } from './paperShown';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface ChangedClausesProps {
  readonly before: AgreementVersion;
  readonly now: PaperShown;
}

/** Clause by clause, what is new and what is gone. */
export function ChangedClauses({ before, now }: ChangedClausesProps): React.ReactElement {
  const styles = useStyles();
  const { versions: strings } = useStrings(agreementStrings);
  const [open, setOpen] = React.useState(false);
  const old = before.content.sections;
  const changes = [
    ...now.sections.map(({ key, title, words }) => ({
      key,
      title,
      then: old.find((one) => one.key === key)?.words ?? '',
      words,
    })),
    ...old
      .filter(({ key }) => !now.sections.some((one) => one.key === key))
      .map(({ key, title, words }) => ({ key, title, then: words, words: '' })),
  ].filter(({ then, words }) => then !== words);
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? strings.hideChanges : strings.changes}
        </Button>
      </div>
      {open && changes.length === 0 ? <p className={styles.words}>{strings.same}</p> : undefined}
      {open
        ? changes.map(({ key, title, then, words }) => (
            <div key={key}>
              <h3 className={styles.title}>{title}</h3>
              <OwnWords before={then} now={words} withGone />
            </div>
          ))
        : undefined}
    </>
  );
}

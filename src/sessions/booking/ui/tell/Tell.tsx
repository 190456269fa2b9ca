import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { Mail20Regular } from '@fluentui/react-icons/lib/atoms/svg/mail';
import { firstNameOf } from '../../../../ground/rules/names';
import type { PersonKey } from '../../../../ground/rules/Person';
import { phone } from '../../../../ground/ui/breakpoints';
import { useStrings } from '../../../../ground/ui/useStrings';
import { outlookDraft, teamsDraft } from '../../rules/tellDrafts';
import type { TellOccasion } from '../../rules/tellDrafts';
import { DraftLink } from './DraftLink';
import { tellStrings } from './en';
import { useReachable } from './useReachable';

const useStyles = makeStyles({
  tell: { display: 'grid', gap: '8px' },
  words: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
});

export interface TellProps {
  readonly to: readonly PersonKey[];
  readonly occasion: TellOccasion;
}

/**
 * Says truly that nothing was sent, and opens a chat or a message of the person's own with the words in it. Nothing where
 * nobody of them can be read or reached.
 */
export function Tell({ to, occasion }: TellProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(tellStrings);
  const people = useReachable(to);
  const names = people.map(({ name }) => firstNameOf(name));
  const draft = strings.draft(occasion);
  const chat = teamsDraft(people, draft);
  const mail = outlookDraft(people, draft);
  if (chat === '' && mail === '') return null;
  return (
    <div className={styles.tell}>
      <p className={styles.words}>{strings.lead(names)}</p>
      <div className={styles.buttons}>
        {chat === '' ? undefined : (
          <DraftLink address={chat} icon={<Chat20Regular />}>
            {strings.teams(names)}
          </DraftLink>
        )}
        {mail === '' ? undefined : (
          <DraftLink address={mail} icon={<Mail20Regular />}>
            {strings.outlook(names)}
          </DraftLink>
        )}
      </div>
    </div>
  );
}

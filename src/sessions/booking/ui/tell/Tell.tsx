import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { Mail20Regular } from '@fluentui/react-icons/lib/atoms/svg/mail';
import { firstNameOf } from '../../../../ground/rules/names';
import type { Person, PersonKey } from '../../../../ground/rules/Person';
import { phone } from '../../../../ground/ui/breakpoints';
import { useHost } from '../../../../ground/ui/HostContext';
import { useStrings } from '../../../../ground/ui/useStrings';
import { outlookDraft, teamsDraft } from '../../rules/tellDrafts';
import type { TellOccasion } from '../../rules/tellDrafts';
import { useBookingService } from '../../useBookingService';
import { tellStrings } from './en';

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
  const people = usePeople(to);
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

interface DraftLinkProps {
  readonly address: string;
  readonly icon: React.ReactElement;
  readonly children: React.ReactNode;
}

/** A link, so that the browser lets it open; in Teams' desktop client the host opens it. */
function DraftLink({ address, icon, children }: DraftLinkProps): React.ReactElement {
  const host = useHost();
  const open = (event: React.MouseEvent): void => {
    if (!host.openExternal) return;
    event.preventDefault();
    host.openExternal(address);
  };
  return (
    <Button as="a" href={address} target="_blank" rel="noreferrer" data-interception="off" icon={icon} onClick={open}>
      {children}
    </Button>
  );
}

function usePeople(to: readonly PersonKey[]): readonly Person[] {
  const askBooking = useBookingService();
  const [people, setPeople] = React.useState<readonly Person[]>([]);
  const who = to.join(' ');
  React.useEffect(() => {
    let dropped = false;
    const keys = who.split(' ').filter((key) => key !== '');
    if (keys.length === 0) return undefined;
    askBooking((it) => it.findPeople(keys)).then(
      (found) => {
        if (!dropped) setPeople(found.filter(({ status }) => status === 'active'));
      },
      // without an address there is nothing to offer; what was done stands
      () => undefined,
    );
    return () => {
      dropped = true;
    };
  }, [askBooking, who]);
  return people;
}

import * as React from 'react';
import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { Mail20Regular } from '@fluentui/react-icons/lib/atoms/svg/mail';
import { firstNameOf } from '../../../ground/rules/names';
import type { Person } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { phone } from '../../../ground/ui/breakpoints';
import { useNotice } from '../../../ground/ui/Notices';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { outlookDraft, teamsDraft } from '../../booking/rules/tellDrafts';
import { DraftLink } from '../../booking/ui/tell/DraftLink';
import type { HomeView, OwnSupervision } from '../../home/HomeView';
import type { LateDeed } from '../../rules/LateDeed';
import { entitlementStrings } from '../en';
import type { StepShown } from '../rules/lateSteps';
import { useAskForHelp } from './useAskForHelp';

const useStyles = makeStyles({
  step: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    gap: '4px 12px',
    paddingBlock: '12px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  number: {
    ...typographyStyles.body1Strong,
    width: '32px',
    height: '32px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
  area: { '& textarea': { minHeight: '72px', [phone]: { fontSize: tokens.fontSizeBase400 } } },
});

export interface LateStepRowProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
  /** Since when it is late; undefined where it is not. */
  readonly since: Day | undefined;
  readonly step: StepShown;
  readonly onDeed: (deed: LateDeed) => Promise<boolean>;
}

/** One step: whom it names, from when, and the person's own message to them. */
export function LateStepRow(props: LateStepRowProps): React.ReactElement {
  const { step, supervision, since } = props;
  const styles = useStyles();
  const { steps: strings } = useStrings(entitlementStrings);
  const { dates } = useStrings();
  const ask = useAskForHelp();
  const { number, title, to, person, from } = step;
  const first = firstNameOf(supervision.pair.supervisorName);
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3 className={styles.title}>{person === undefined ? title : strings.named(title, person.name)}</h3>
          {from === undefined || from === since ? undefined : (
            <StateBadge state="planned">{strings.from(dates.dayMonth(from))}</StateBadge>
          )}
        </div>
        {person === undefined && to === 'person' ? <p className={styles.words}>{strings.notNamed}</p> : undefined}
        {to === 'supervisor' && since !== undefined ? (
          <>
            <p className={styles.words}>{strings.askWords(first)}</p>
            <div className={styles.buttons}>
              <Button appearance="primary" onClick={() => ask('adHoc')}>
                {strings.ask(first)}
              </Button>
            </div>
          </>
        ) : undefined}
        {person !== undefined && since !== undefined ? (
          <OwnMessage {...props} person={person} since={since} />
        ) : undefined}
      </div>
    </li>
  );
}

type OwnMessageProps = LateStepRowProps & { readonly person: Person; readonly since: Day };

/** Words to change, opened in the person's own Outlook or Teams: dates only, never a reason, never blame. */
function OwnMessage({ step, view, supervision, since, person, onDeed }: OwnMessageProps): React.ReactElement {
  const styles = useStyles();
  const { steps: strings } = useStrings(entitlementStrings);
  const { dates } = useStrings();
  const say = useNotice();
  const [open, setOpen] = React.useState(false);
  const name = firstNameOf(person.name);
  const due = dates.dayMonth(since);
  const [message, setMessage] = React.useState(
    step.to === 'supervisor'
      ? strings.toSupervisor(name, due, firstNameOf(view.name))
      : strings.toOther(name, supervision.pair.supervisorName, due, firstNameOf(view.name)),
  );
  const draft = { subject: strings.subject, message };
  const mail = outlookDraft([person], draft);
  const chat = teamsDraft([person], draft);
  const sent = async (): Promise<void> => {
    const { pairKey } = supervision.pair;
    const noted = await onDeed({ pairKey, step: step.number, to: person.name, day: view.today });
    if (!noted) return;
    setOpen(false);
    say('done', strings.sentNoted);
  };
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? strings.close(name) : strings.open(name)}
        </Button>
      </div>
      {open ? (
        <>
          <Field label={strings.words}>
            <Textarea className={styles.area} value={message} onChange={(_, { value }) => setMessage(value)} />
          </Field>
          <div className={styles.buttons}>
            {mail === '' ? undefined : (
              <DraftLink address={mail} icon={<Mail20Regular />}>
                {strings.outlook}
              </DraftLink>
            )}
            {chat === '' ? undefined : (
              <DraftLink address={chat} icon={<Chat20Regular />}>
                {strings.teams}
              </DraftLink>
            )}
            <Button onClick={() => void sent()}>{strings.sent}</Button>
          </div>
        </>
      ) : undefined}
    </>
  );
}

import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { Person16Regular } from '@fluentui/react-icons/lib/atoms/svg/person';
import { Prohibited16Regular } from '@fluentui/react-icons/lib/atoms/svg/prohibited';
import { QuestionCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../../ground/rules/days';
import { checkStrings } from '../en';
import { useNavigation } from '../../../ground/ui/Navigation';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import type { CouldHave, Verification, WordsOfThen } from '../../../records/rules/Verification';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  danger: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  side: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', gap: '16px' },
  head: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  box: {
    ...typographyStyles.body1,
    margin: 0,
    padding: '12px 16px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: '4px 0 0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: '4px 16px',
  },
  words: { flex: '1 1 260px', minWidth: 0 },
});

export interface WhatDiffersProps {
  readonly record: RecordView;
  readonly check: Verification;
}

/** What is not as it was signed, side by side where it can be, who could have done it, and what goes on. */
export function WhatDiffers({ record, check }: WhatDiffersProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(checkStrings);
  const { dates } = useStrings();
  const { link } = useNavigation();
  const { shard, pairKey, sessionKey, zone } = record;
  const target = { shard, pairKey, sessionKey };
  const day = dates.dayMonthYear(record.session.day);
  const address = new URL(link({ place: 'check', target }), window.location.href).href;
  const draft = `mailto:?subject=${encodeURIComponent(strings.tellSubject)}&body=${encodeURIComponent(strings.tellBody(day, address))}`;
  const mark = (
    <MarkBadge icon={Warning16Filled} appearance="tint" color="danger">
      {strings.marks.differs}
    </MarkBadge>
  );
  return (
    <>
      <Section title={strings.differs} end={mark} className={styles.danger}>
        {check.then && <SideBySide then={check.then} of={check.parts.words.items} zone={zone} />}
        {check.items.map((item) => (
          <p key={`${item.kind} ${item.itemId}`} className={styles.text}>
            {item.kind === 'stampedBack'
              ? strings.stampedBack(item.itemId, item.authorName)
              : strings.item(
                  item.item === 'text' ? 'text' : 'other',
                  item.itemId,
                  item.authorName,
                  dates.dayAndTime(item.modifiedAt, zone),
                )}
          </p>
        ))}
        <div className={styles.buttons}>
          <Button as="a" appearance="primary" icon={<Chat20Regular />} href={draft} data-interception="off">
            {strings.tell}
          </Button>
          <RouteButton to={{ place: 'record', target }}>{strings.toRecord}</RouteButton>
        </div>
        <p className={styles.quiet}>{strings.tellNote}</p>
      </Section>
      {check.couldHave && <WhoCouldHave could={check.couldHave} zone={zone} />}
      <Section title={strings.goesOn}>
        <p className={styles.text}>{strings.goesOnText}</p>
      </Section>
    </>
  );
}

interface SideBySideProps {
  readonly then: WordsOfThen;
  readonly of: number;
  readonly zone: string;
}

function SideBySide({ then, of, zone }: SideBySideProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(checkStrings);
  const { dates } = useStrings();
  if (then.kind !== 'kept') {
    const said = { gone: strings.thenGone, hidden: strings.thenHidden, notFitting: strings.thenNotFitting };
    return <p className={styles.text}>{said[then.kind]}</p>;
  }
  return (
    <>
      <p className={styles.text}>{strings.differsText(then.rows.length, of)}</p>
      {then.rows.map((row) => (
        <div key={row.number} className={styles.side}>
          <div>
            <h3 className={styles.head}>{strings.asSigned(row.number, row.title)}</h3>
            <p className={styles.box}>{row.then}</p>
            <p className={styles.quiet}>{strings.firstVersion(dates.dayMonthYear(dayInZone(then.createdAt, zone)))}</p>
          </div>
          <div>
            <h3 className={styles.head}>{strings.asNow}</h3>
            <p className={styles.box}>{row.now === '' ? strings.nothingNow : row.now}</p>
          </div>
        </div>
      ))}
    </>
  );
}

function WhoCouldHave({ could, zone }: { readonly could: CouldHave; readonly zone: string }): React.ReactElement {
  const strings = useStrings(checkStrings);
  const { dates } = useStrings();
  const at = dates.time(could.readAt, zone);
  const { youText } = strings;
  const own = {
    could: { said: youText.could(at), right: 'could' },
    couldNot: { said: youText.couldNot(at), right: 'couldNot' },
    notKnown: { said: youText.notKnown, right: 'notKnown' },
  } as const;
  const reader = could.reader ? own.could : own.couldNot;
  const you = could.reader === undefined ? own.notKnown : reader;
  return (
    <Section title={strings.who} lead={strings.whoLead}>
      <Who title={strings.keepers} said={strings.keepersText(could.keepers)} right="could" />
      <Who title={strings.administrators} said={strings.administratorsText(could.administrators)} right="could" />
      <Who title={strings.you} said={you.said} right={you.right} />
      {could.others.length > 0 && (
        <Who title={strings.othersRights(could.others)} said={strings.othersRightsText} right="notKnown" />
      )}
    </Section>
  );
}

interface WhoProps {
  readonly title: string;
  readonly said: string;
  readonly right: 'could' | 'couldNot' | 'notKnown';
}

function Who({ title, said, right }: WhoProps): React.ReactElement {
  const styles = useStyles();
  const { marks } = useStrings(checkStrings);
  const looks = {
    could: { icon: Person16Regular, appearance: 'outline', color: 'informative', plain: true },
    couldNot: { icon: Prohibited16Regular, appearance: 'tint', color: 'success' },
    notKnown: {
      icon: QuestionCircle16Regular,
      appearance: 'outline',
      color: 'informative',
      extra: 'dashed',
      plain: true,
    },
  } as const;
  return (
    <div className={styles.who}>
      <div className={styles.words}>
        <h3 className={styles.head}>{title}</h3>
        <p className={styles.text}>{said}</p>
      </div>
      <MarkBadge {...looks[right]}>{marks[right]}</MarkBadge>
    </div>
  );
}

import { noWhen } from '../../../ground/words/moments';
import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import { ArrowDownload20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-download';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { QuestionCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { Shield16Regular } from '@fluentui/react-icons/lib/atoms/svg/shield';
import { ShieldCheckmark16Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-checkmark';
import { dayInZone } from '../../../ground/rules/days';
import { checkStrings } from '../en';
import { IconLine } from '../../../ground/ui/IconLine';
import { Columns } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { saveFile } from '../../../ground/ui/saveFile';
import { Section } from '../../../ground/ui/Section';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import type { MarkBadgeProps } from '../../../ground/ui/StateBadge';
import { KeepButtons } from '../../../ground/ui/KeepButtons';
import { useStrings } from '../../../ground/ui/useStrings';
import type { CheckOutcome, Verification } from '../../../records/rules/Verification';
import type { RecordView } from '../RecordService';
import { CheckedParts } from './CheckedParts';
import { checkLines } from './checkLines';
import { keptCheck } from './keptCheck';
import { superviseesOf, supervisorOf } from './recordPeople';
import { WhatDiffers } from './WhatDiffers';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  seal: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums', margin: 0, overflowWrap: 'anywhere' },
});

const marks: Readonly<Record<Exclude<CheckOutcome, 'differs'>, Omit<MarkBadgeProps, 'children'>>> = {
  agrees: { icon: ShieldCheckmark16Filled, appearance: 'tint', color: 'success' },
  older: { icon: Shield16Regular, appearance: 'outline', color: 'informative', plain: true },
  unvouched: {
    icon: QuestionCircle16Regular,
    appearance: 'outline',
    color: 'informative',
    extra: 'dashed',
    plain: true,
  },
  incomplete: {
    icon: QuestionCircle16Regular,
    appearance: 'outline',
    color: 'informative',
    extra: 'dashed',
    plain: true,
  },
};

export interface CheckResultProps {
  readonly record: RecordView;
  readonly check: Verification;
  readonly onAgain: () => void;
}

/** A check in its state: as signed, differing, of the older seal, or not complete. */
export function CheckResult({ record, check, onAgain }: CheckResultProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(checkStrings);
  const { dates } = useStrings();
  const { outcome } = check;
  const differs = outcome === 'differs';
  const mine = record.myRole !== 'keeper';
  const day = dates.dayMonthYear(dayInZone(record.content?.startsAt ?? record.session.startsAt, record.zone));
  const again = check.againAt === '' ? noWhen : dates.time(check.againAt, record.zone);
  const at = dates.time(check.checkedAt, record.zone);
  const title = differs ? strings.titleDiffers(mine) : strings.title;
  const lead = strings.lead(day, superviseesOf(record), supervisorOf(record), at, again);
  const parts = checkLines({ record, check, strings, dates });
  const keep = (): void => {
    const text = keptCheck({ title, lead, head: strings.heads[outcome], parts, check, strings });
    saveFile(strings.fileName(day), new Blob([text], { type: 'text/plain;charset=utf-8' }));
  };
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        actions={
          <>
            <KeepButtons code={record.session.code}>
              <Button icon={<ArrowDownload20Regular />} onClick={keep}>
                {strings.keep}
              </Button>
            </KeepButtons>
            <Button icon={<ArrowClockwise20Regular />} onClick={onAgain}>
              {strings.again}
            </Button>
          </>
        }
      />
      {differs && <WhatDiffers record={record} check={check} />}
      <Columns
        main={
          <Section
            title={strings.heads[outcome]}
            end={differs ? undefined : <MarkBadge {...marks[outcome]}>{strings.marks[outcome]}</MarkBadge>}
          >
            <CheckedParts parts={parts} />
            {record.older && (
              <IconLine quiet icon={<Info16Regular />}>
                {strings.olderNote}
              </IconLine>
            )}
          </Section>
        }
        aside={
          <>
            {(outcome === 'agrees' || outcome === 'unvouched') && (
              <Section title={strings.tells}>
                <p className={styles.text}>{outcome === 'agrees' ? strings.tellsText : strings.tellsUnvouched}</p>
                {outcome === 'agrees' && <p className={styles.text}>{strings.tellsMore}</p>}
              </Section>
            )}
            <Section title={strings.cannot}>
              <ul className={styles.list}>
                <li>{strings.cannotRead}</li>
                <li>{strings.cannotWords}</li>
                <li>{strings.cannotAdmin(record.administrators)}</li>
              </ul>
            </Section>
            {check.seal !== '' && (
              <Section title={strings.seal}>
                <p className={styles.seal}>{check.seal}</p>
                <p className={styles.seal}>{strings.sealKind(record.older)}</p>
              </Section>
            )}
          </>
        }
      />
    </>
  );
}

import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../../../ground/rules/days';
import { IconLine } from '../../../../ground/ui/IconLine';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { Section } from '../../../../ground/ui/Section';
import { useLoad } from '../../../../ground/ui/useLoad';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useZone } from '../../../../ground/ui/ZoneContext';
import { disputeStrings } from './en';
import { useRecordService } from '../../useRecordService';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** As many as stand on Home; the rest come up as these are settled. */
const shown = 5;

/** For record keepers, once Home stands: records somebody sees otherwise. Nothing is drawn where there are none. */
export function DisputesToSettle(): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(disputeStrings).home;
  const zone = useZone();
  const askRecords = useRecordService();
  const open = useLoad(React.useCallback(() => askRecords((it) => it.openDisputes()), [askRecords]));
  if (open.state === 'loading' || (open.state === 'full' && open.value.length === 0)) return null;
  if (open.state === 'failed')
    return (
      <Section title={strings.title}>
        <IconLine icon={<Warning16Filled />}>{strings.notRead}</IconLine>
        <div>
          <Button size="small" onClick={open.again}>
            {strings.again}
          </Button>
        </div>
      </Section>
    );
  const rest = open.value.length - shown;
  return (
    <Section title={strings.title}>
      <ul className={styles.list}>
        {open.value.slice(0, shown).map(({ since, ...target }) => (
          <NeedRow
            key={`${target.pairKey} ${target.sessionKey}`}
            icon={<Chat20Regular />}
            title={strings.since(dayInZone(since, zone))}
            lead={strings.lead}
            action={<RouteButton to={{ place: 'record', target }}>{strings.open}</RouteButton>}
          />
        ))}
      </ul>
      {rest > 0 && <p>{strings.more(rest)}</p>}
    </Section>
  );
}

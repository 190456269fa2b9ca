import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { PeopleTeam20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-team';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { changesStrings } from '../en';
import { useHandoverService } from '../useHandoverService';
import { IconLine } from '../../../ground/ui/IconLine';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { NeedRow } from '../../../ground/ui/NeedRow';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** For record keepers, once Home stands: how much was asked of them. Nothing is drawn where nothing waits. */
export function KeeperRequests(): React.ReactElement | null {
  const styles = useStyles();
  const askHandover = useHandoverService();
  const { home } = useStrings(changesStrings);
  const asked = useLoad(React.useCallback(() => askHandover((it) => it.openRequests()), [askHandover]));
  if (asked.state === 'loading' || (asked.state === 'full' && asked.value.length === 0)) return null;
  return (
    <Section title={home.title}>
      {asked.state === 'failed' ? (
        <>
          <IconLine icon={<Warning16Filled />}>{home.notRead}</IconLine>
          <div>
            <Button size="small" onClick={asked.again}>
              {home.again}
            </Button>
          </div>
        </>
      ) : (
        <ul className={styles.list}>
          <NeedRow
            icon={<PeopleTeam20Regular />}
            title={home.count(asked.value.length)}
            lead={home.lead}
            action={<RouteButton to={{ place: 'trust' }}>{home.open}</RouteButton>}
          />
        </ul>
      )}
    </Section>
  );
}

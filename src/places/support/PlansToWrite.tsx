import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { LoadStates } from '../../ground/ui/LoadStates';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { RowTable } from '../../people/ui/RowTable';
import { usePlanService } from '../../plans/usePlanService';
import { offeredStrings } from './en';

const useStyles = makeStyles({ actions: { marginTop: '12px' } });

/** For trust leads: the overviews there are to write, with how they stand. */
export function PlansToWrite(): React.ReactElement {
  const styles = useStyles();
  const { write } = useStrings(offeredStrings);
  const ask = usePlanService();
  const data = useLoad(React.useCallback(() => ask((it) => it.supportPlans()), [ask]));
  const [newKey] = React.useState(() => crypto.randomUUID());
  return (
    <Section title={write.title} lead={write.lead}>
      <LoadStates of={data} rows={3}>
        {({ plans, year }) => (
          <>
            <RowTable
              label={write.title}
              heads={[write.head, write.stateHead]}
              rows={plans.map(({ planKey, title, state }) => ({
                key: planKey,
                cells: [title, write.state[state]],
                action: (
                  <RouteButton to={{ place: 'supportDesk', planKey, year }} aria-label={write.open(title, year)}>
                    {write.edit}
                  </RouteButton>
                ),
              }))}
            />
            <div className={styles.actions}>
              <RouteButton to={{ place: 'supportDesk', planKey: newKey, year }}>{write.other}</RouteButton>
            </div>
          </>
        )}
      </LoadStates>
    </Section>
  );
}

import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HolderGroup } from '../../people/PeopleService';
import { phone } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';
import { setUpStrings } from '../en';
import { fewest } from '../rules/firstRun';
import { HolderPicker } from './HolderPicker';
import type { FirstRun } from '../SetUpService';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px 24px',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { ...typographyStyles.caption1Strong, margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: '0 0 16px', padding: 0 },
  name: {
    ...typographyStyles.body1,
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

export interface FirstHoldersProps {
  readonly run: FirstRun;
  readonly onChanged: () => void;
}

/** Who keeps the records and who leads, with the search that adds somebody. */
export function FirstHolders({ run, onChanged }: FirstHoldersProps): React.ReactElement {
  const styles = useStyles();
  const { holders } = useStrings(setUpStrings).first;
  const [group, setGroup] = React.useState<HolderGroup>(run.keepers.length < fewest.keepers ? 'keepers' : 'oversight');
  const chosen = (): void => {
    // enough of them with this one: then somebody who leads
    if (group === 'keepers' && run.keepers.length + 1 >= fewest.keepers) setGroup('oversight');
    onChanged();
  };
  return (
    <div className={styles.columns}>
      <HolderPicker group={group} onGroup={setGroup} onChosen={chosen} />
      <div>
        <Names title={holders.keepers(run.keepers.length)} names={run.keepers} />
        <Names title={holders.leads(run.leads.length)} names={run.leads} />
      </div>
    </div>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }): React.ReactElement {
  const styles = useStyles();
  const { holders } = useStrings(setUpStrings).first;
  const shown = names.length > 0 ? names : [holders.none];
  return (
    <>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.list}>
        {shown.map((name, index) => (
          <li key={`${index} ${name}`} className={styles.name}>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

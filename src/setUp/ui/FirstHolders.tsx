import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';
import { setUpStrings } from '../en';
import { fewest } from '../rules/firstRun';
import type { FirstGroup } from '../rules/firstRun';
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

const nobody = { keepers: [], oversight: [] };
const together = (known: readonly string[], added: readonly string[]): readonly string[] => [
  ...new Set([...known, ...added]),
];

/** Who keeps the records and who leads, with the search that adds somebody. */
export function FirstHolders({ run, onChanged }: FirstHoldersProps): React.ReactElement {
  const styles = useStyles();
  const { holders } = useStrings(setUpStrings).first;
  // until the site was read again: whom it does not name yet
  const [added, setAdded] = React.useState<Readonly<Record<FirstGroup, readonly string[]>>>(nobody);
  const keepers = together(run.keepers, added.keepers);
  const leads = together(run.leads, added.oversight);
  const [group, setGroup] = React.useState<FirstGroup>(keepers.length < fewest.keepers ? 'keepers' : 'oversight');
  const chosen = (name: string): void => {
    setAdded((before) => ({ ...before, [group]: [...before[group], name] }));
    // enough of them with this one: then somebody who leads
    if (group === 'keepers' && together(keepers, [name]).length >= fewest.keepers) setGroup('oversight');
    onChanged();
  };
  return (
    <div className={styles.columns}>
      <HolderPicker group={group} onGroup={setGroup} onChosen={chosen} />
      <div>
        <Names title={holders.keepers(keepers.length)} names={keepers} />
        <Names title={holders.leads(leads.length)} names={leads} />
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

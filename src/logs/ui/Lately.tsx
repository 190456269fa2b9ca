import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { LogKind } from '../../ground/rules/Catalogue';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { logFormStrings } from '../en';
import type { LogsView } from '../LogService';
import { EntryRow } from './EntryRow';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** As many as stand beside a form. */
const most = 4;

export interface LatelyProps {
  readonly view: LogsView;
  readonly kind: LogKind;
}

/** The last entries of this kind. */
export function Lately({ view, kind }: LatelyProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(logFormStrings);
  const entries = view.entries.filter(({ logKind }) => logKind === kind.key);
  return (
    <Section
      title={strings.thisHalfTerm}
      lead={strings.lately(entries.length)}
      end={<RouteLink to={{ place: 'logs' }}>{strings.all}</RouteLink>}
    >
      {entries.length > 0 ? (
        <ul className={styles.list}>
          {entries.slice(0, most).map((entry) => (
            <EntryRow key={`${entry.pairKey} ${entry.key}`} view={view} entry={entry} />
          ))}
        </ul>
      ) : undefined}
    </Section>
  );
}

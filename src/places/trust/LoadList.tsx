import * as React from 'react';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { SupervisorLoad } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import { NumberLink } from './NumberLink';
import type { TrustAsk } from './TrustAsk';

export interface LoadListProps {
  readonly loads: readonly SupervisorLoad[];
  readonly onAsk: (ask: TrustAsk) => void;
}

/** Supervisors with the number of their people, which opens who they are. */
export function LoadList({ loads, onAsk }: LoadListProps): React.ReactElement {
  const styles = useTableStyles();
  const { overLimit } = useStrings(trustPlaceStrings);
  return (
    <ul className={styles.list}>
      {loads.map(({ supervisorKey, supervisor, people }) => (
        <li key={supervisorKey} className={styles.item}>
          <span className={styles.strong}>{supervisor}</span>
          <NumberLink
            ask={{ supervisor: supervisorKey }}
            onAsk={onAsk}
            label={`${overLimit.load(people)}, ${supervisor}`}
          >
            {overLimit.load(people)}
          </NumberLink>
        </li>
      ))}
    </ul>
  );
}

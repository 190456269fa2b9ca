import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-download';
import { dayInZone, isoDate } from '../../../ground/rules/days';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useHost } from '../../../ground/ui/HostContext';
import { saveFile } from '../../../ground/ui/saveFile';
import { useStrings } from '../../../ground/ui/useStrings';
import type { AllocationData } from '../../../people/AllocationService';
import type { BundleView } from '../../../sessions/record/BundleView';
import type { ClockFacts } from '../../../sessions/record/rules/accessClock';
import { bundleSheet, othersIn } from './bundleSheet';
import { bundleStrings } from './en';

export interface GatheredProps {
  readonly bundle: BundleView;
  readonly clock: ClockFacts;
  readonly data: AllocationData;
}

/** How much there is, what of it is looked at before it is sent, where was searched and where not, and the file. */
export function Gathered({ bundle, clock, data }: GatheredProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(bundleStrings);
  const host = useHost();
  const [state, setState] = React.useState<'idle' | 'busy' | 'failed'>('idle');
  const others = othersIn(bundle);
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      const { workbookOf } = await import(/* webpackChunkName: 'export-file' */ '../../trust/exportFile');
      const file = await workbookOf(bundleSheet({ bundle, clock, data }, strings), strings.sheet);
      saveFile(`${strings.fileName(isoDate(dayInZone(bundle.gatheredAt, bundle.zone)))}.xlsx`, file);
      setState('idle');
    } catch {
      // the view says so and offers the button again
      setState('failed');
    }
  };
  return (
    <>
      <div role="status">
        <p className={styles.words}>{strings.found(bundle.name, bundle.scopes, bundle.rows.length, bundle.looked)}</p>
        {others > 0 ? <p className={styles.words}>{strings.review(others)}</p> : undefined}
        {bundle.unreadable > 0 ? <p className={styles.words}>{strings.unreadable(bundle.unreadable)}</p> : undefined}
      </div>
      <Places title={strings.searched} where={strings.searchedWhere} />
      <Places title={strings.notSearched} where={strings.notSearchedWhere} />
      <div className={styles.buttons}>
        {host.filesOnlyAt === undefined ? (
          <Button icon={<ArrowDownload20Regular />} disabledFocusable={state === 'busy'} onClick={() => void save()}>
            {state === 'busy' ? strings.saving : strings.save}
          </Button>
        ) : (
          <span>{strings.onPhone}</span>
        )}
        <span role="status">{state === 'failed' ? strings.notSaved : ''}</span>
      </div>
      <p className={styles.words}>{strings.keepsNothing}</p>
    </>
  );
}

interface PlacesProps {
  readonly title: string;
  readonly where: readonly string[];
}

function Places({ title, where }: PlacesProps): React.ReactElement {
  return (
    <div>
      <b>{title}</b>
      <ul>
        {where.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

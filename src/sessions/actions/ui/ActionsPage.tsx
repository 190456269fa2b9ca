import * as React from 'react';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { useHome } from '../../home/ui/HomeContext';
import { actionsStrings } from '../en';
import { useActionService } from '../useActionService';
import { AskedActions } from './AskedActions';
import { DoneActions } from './DoneActions';
import { OpenActions } from './OpenActions';

/** One list of a person's actions, over all their supervision. */
export function ActionsPage(): React.ReactElement {
  const ask = useActionService();
  const strings = useStrings(actionsStrings);
  const touch = useTouchTargets();
  const home = useHome();
  const actions = useLoad(React.useCallback(() => ask((it) => it.listActions()), [ask]));
  const changed = (): void => {
    actions.refresh();
    // Home counts the same actions
    home.refresh();
  };
  return (
    <Page className={touch}>
      <LoadStates of={actions} heading={<PageHeader title={strings.title} />} rows={8}>
        {({ asked, open, done, today }) => (
          <>
            <PageHeader
              title={strings.title}
              lead={strings.lead(open.length, open.filter(({ overdue }) => overdue).length)}
            />
            <AskedActions lines={asked} onChanged={changed} />
            <OpenActions lines={open} today={today} onChanged={changed} />
            <DoneActions lines={done} onChanged={changed} />
          </>
        )}
      </LoadStates>
    </Page>
  );
}

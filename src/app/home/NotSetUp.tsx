import * as React from 'react';
import { Empty } from '../../ground/ui/Empty';
import { RouteButton } from '../../ground/ui/RouteLink';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useSetUpService } from '../../setUp/useSetUpService';
import { homeStrings } from './en';

/** Before Set-up: whoever administers the site is led there; everybody else reads who that is. */
export function NotSetUp(): React.ReactElement {
  const { notSetUp } = useStrings(homeStrings);
  const askSetUp = useSetUpService();
  const who = useLoad(React.useCallback(() => askSetUp((it) => it.whoSetsUp()), [askSetUp]));
  const known = who.state === 'full' ? who.value : { mayI: true, names: [] };
  const way = <RouteButton to={{ place: 'setUp' }}>{notSetUp.open}</RouteButton>;
  return (
    <Empty title={notSetUp.title} actions={known.mayI ? way : undefined}>
      {known.mayI ? notSetUp.words : notSetUp.who(known.names)}
    </Empty>
  );
}

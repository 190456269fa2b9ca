import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useAllocationService } from '../../../people/useAllocationService';
import { BundleForm } from './BundleForm';
import { bundleStrings } from './en';

/** For record keepers: everything about one member of staff who asks for it. Nothing is read before somebody begins. */
export function BundleSection(): React.ReactElement {
  const strings = useStrings(bundleStrings);
  const [open, setOpen] = React.useState(false);
  return (
    <Section
      title={strings.title}
      lead={strings.lead}
      end={open ? undefined : <Button onClick={() => setOpen(true)}>{strings.begin}</Button>}
    >
      {open ? <Opened /> : undefined}
    </Section>
  );
}

function Opened(): React.ReactElement {
  const askAllocation = useAllocationService();
  const data = useLoad(React.useCallback(() => askAllocation((it) => it.openAllocation()), [askAllocation]));
  return (
    <LoadStates of={data} rows={3}>
      {(value) => <BundleForm data={value} />}
    </LoadStates>
  );
}

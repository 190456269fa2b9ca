import * as React from 'react';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Empty } from '../../../ground/ui/Empty';
import { IconLine } from '../../../ground/ui/IconLine';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Columns, Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { furtherStrings } from '../en';
import { useFurtherService } from '../useFurtherService';
import { AskedSection } from './AskedSection';
import { HandedSection } from './HandedSection';
import { KeepingFurther } from './KeepingFurther';
import { FurtherOffers } from './FurtherOffers';
import type { FurtherPartProps } from './FurtherPartProps';
import { useFurtherStyles } from './useFurtherStyles';

/** Further support: asked for by either of a pair, handed on by a close keeper, taken up by whoever the trust names. */
export function FurtherPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(furtherStrings);
  const ask = useFurtherService();
  const further = useLoad(React.useCallback(() => ask((it) => it.listFurther()), [ask]));
  return (
    <Page className={touch}>
      <LoadStates of={further} heading={<PageHeader title={strings.title} />} rows={6}>
        {(view) => (
          <>
            <PageHeader title={strings.title} lead={strings.lead} />
            <Columns main={<Parts view={view} onChanged={further.refresh} />} aside={<Kept />} />
          </>
        )}
      </LoadStates>
    </Page>
  );
}

function Parts({ view, onChanged }: FurtherPartProps): React.ReactElement {
  const styles = useFurtherStyles();
  const strings = useStrings(furtherStrings);
  return (
    <>
      {view.isThere ? undefined : <p className={styles.words}>{strings.older}</p>}
      {view.isThere && view.closeKeepers?.length === 0 ? (
        <p className={styles.words}>{strings.noKeepers}</p>
      ) : undefined}
      {view.keeping === undefined ? undefined : <KeepingFurther keeping={view.keeping} onChanged={onChanged} />}
      <HandedSection view={view} onChanged={onChanged} />
      <AskedSection view={view} onChanged={onChanged} />
      {view.kinds.length === 0 ? (
        <Section title={strings.offers.title}>
          <Empty title={strings.none}>{strings.noneWords}</Empty>
        </Section>
      ) : (
        <FurtherOffers view={view} onChanged={onChanged} />
      )}
    </>
  );
}

function Kept(): React.ReactElement {
  const styles = useFurtherStyles();
  const { kept } = useStrings(furtherStrings);
  return (
    <Section title={kept.title}>
      <IconLine quiet icon={<LockClosed16Regular />}>
        {kept.before}
      </IconLine>
      <p className={styles.quiet}>{kept.after}</p>
      <p className={styles.quiet}>{kept.others}</p>
      <p className={styles.quiet}>{kept.looking}</p>
    </Section>
  );
}

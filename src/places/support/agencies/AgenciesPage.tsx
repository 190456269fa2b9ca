import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Empty } from '../../../ground/ui/Empty';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton, RouteLink } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import type { AgenciesView } from '../../../logs/AgencyService';
import { byArea } from '../../../logs/rules/Agency';
import type { Agency } from '../../../logs/rules/Agency';
import { useLogService } from '../../../logs/useLogService';
import { useHome } from '../../../sessions/home/ui/HomeContext';
import { AgencyForm } from './AgencyForm';
import { AgencyRow } from './AgencyRow';
import { agencyStrings } from './en';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** Whom to turn to outside the trust. */
export function AgenciesPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(agencyStrings);
  const ask = useLogService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openAgencies()), [ask]));
  return (
    <Page className={touch}>
      <div>
        <RouteLink to={{ place: 'support' }}>{strings.back}</RouteLink>
      </div>
      <LoadStates of={data} rows={8} heading={<PageHeader title={strings.title} lead={strings.lead} />}>
        {(view) => <Agencies view={view} onChanged={data.refresh} />}
      </LoadStates>
    </Page>
  );
}

interface AgenciesProps {
  readonly view: AgenciesView;
  readonly onChanged: () => void;
}

function Agencies({ view, onChanged }: AgenciesProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(agencyStrings);
  const home = useHome();
  const [form, setForm] = React.useState<Agency | 'new' | undefined>();
  const roles = home.state === 'full' ? (home.value.me?.roles ?? []) : [];
  const close = (): void => setForm(undefined);
  return (
    <>
      <PageHeader
        title={strings.title}
        lead={strings.lead}
        actions={
          <>
            {view.logKind === undefined ? undefined : (
              <RouteButton to={{ place: 'log', kindKey: view.logKind }}>{strings.log}</RouteButton>
            )}
            <RouteButton to={{ place: 'logs' }}>{strings.logs}</RouteButton>
            {view.mayWrite ? <Button onClick={() => setForm('new')}>{strings.add}</Button> : undefined}
          </>
        }
      />
      {form === undefined ? undefined : (
        <AgencyForm
          key={form === 'new' ? 'new' : form.key}
          view={view}
          agency={form === 'new' ? undefined : form}
          onClose={close}
          onDone={() => {
            close();
            onChanged();
          }}
        />
      )}
      {view.agencies.length === 0 ? <None view={view} /> : undefined}
      {byArea(view.agencies, roles).map(({ area, agencies }) => (
        <Section key={area} title={area}>
          <ul className={styles.list}>
            {agencies.map((agency) => (
              <AgencyRow
                key={agency.key}
                view={view}
                agency={agency}
                onChange={() => setForm(agency)}
                onEnded={onChanged}
              />
            ))}
          </ul>
        </Section>
      ))}
      {view.unknown > 0 ? <p role="status">{strings.unknown(view.unknown)}</p> : undefined}
    </>
  );
}

function None({ view: { isThere, mayWrite } }: Pick<AgenciesProps, 'view'>): React.ReactElement {
  const strings = useStrings(agencyStrings);
  const words = mayWrite ? strings.noneWords.writes : strings.noneWords.reads;
  return (
    <Section title={strings.title}>
      <Empty title={strings.none}>{isThere ? words : strings.older}</Empty>
    </Section>
  );
}

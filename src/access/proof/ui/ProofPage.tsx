import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-download';
import { proofStrings } from '../en';
import { useFields } from '../../../ground/ui/forms/useFields';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useNavigation } from '../../../ground/ui/Navigation';
import { useNotice } from '../../../ground/ui/Notices';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { KeepButtons } from '../../../ground/ui/KeepButtons';
import { saveFile } from '../../../ground/ui/saveFile';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { trialRows } from '../rules/SiteProof';
import type { ProofState, SiteProof } from '../rules/SiteProof';
import { trials } from '../rules/trials';
import { useProofService } from '../useProofService';
import { MadeForIt } from './MadeForIt';
import { ProofProgressSection } from './ProofProgressSection';
import { ProofTiles } from './ProofTiles';
import { TrialsSection } from './TrialsSection';
import { TurnsSection } from './TurnsSection';
import { useProofRun } from './useProofRun';

/** Harmless trials of what the Hub stands on, by an administrator, a record keeper and a member of staff in turn. */
export function ProofPage(): React.ReactElement {
  const ask = useProofService();
  const strings = useStrings(proofStrings);
  const say = useNotice();
  const trouble = useTrouble();
  const proof = useLoad(React.useCallback(() => ask((it) => it.openProof()), [ask]));
  const { run, start, pause } = useProofRun(proof.replace);
  const [clearing, setClearing] = React.useState(false);
  const address = useProofAddress();
  const busy = clearing || run.state === 'running';
  const clear = async (): Promise<void> => {
    if (busy) return;
    setClearing(true);
    try {
      proof.replace(await ask((it) => it.clearProof()));
      say('done', strings.made.taken);
    } catch (error) {
      trouble(error);
    } finally {
      setClearing(false);
    }
  };
  return (
    <Page>
      <PageHeader title={strings.title} lead={strings.lead(trials.length)} />
      <ProofProgressSection run={run} onPause={pause} />
      <LoadStates of={proof} rows={10}>
        {(value) => (
          <>
            <TurnsSection proof={value} busy={busy} address={address} onRun={start} />
            <Found proof={value} />
            <FileSection proof={value} />
            <MadeForIt proof={value} busy={busy} onClear={() => void clear()} />
          </>
        )}
      </LoadStates>
    </Page>
  );
}

/** The web address of this page, which also somebody without Teams can open. */
function useProofAddress(): string | undefined {
  const ask = useProofService();
  const { link } = useNavigation();
  const [page, setPage] = React.useState<string | undefined>();
  React.useEffect(() => {
    // without it there is nothing to copy, and whatever else failed is said by the page
    ask((it) => it.hubPage()).then(setPage, () => undefined);
  }, [ask]);
  return page === undefined ? undefined : page + link({ place: 'proof' });
}

interface OfProof {
  readonly proof: SiteProof;
}

function Found({ proof }: OfProof): React.ReactElement {
  const { table } = useStrings(proofStrings);
  const [shown, setShown] = React.useState<ProofState | undefined>();
  const rows = trialRows(proof);
  return (
    <>
      <ProofTiles rows={rows} shown={shown} onShow={setShown} />
      <TrialsSection
        key={shown ?? ''}
        rows={rows.filter(({ state }) => shown === undefined || state === shown)}
        lead={proof.findings.length === 0 ? table.nothingYet : table.lead}
      />
    </>
  );
}

function FileSection({ proof }: OfProof): React.ReactElement {
  const styles = useFields();
  const ask = useProofService();
  const trouble = useTrouble();
  const { file } = useStrings(proofStrings);
  const keep = async (): Promise<void> => {
    try {
      const { name, text } = await ask((it) => it.proofFile(proof));
      saveFile(name, new Blob([text], { type: 'application/json;charset=utf-8' }));
    } catch (error) {
      trouble(error);
    }
  };
  return (
    <Section title={file.title} lead={file.lead}>
      <div className={styles.buttons}>
        <KeepButtons>
          <Button
            icon={<ArrowDownload20Regular />}
            disabledFocusable={proof.findings.length === 0}
            onClick={() => void keep()}
          >
            {file.keep}
          </Button>
        </KeepButtons>
      </div>
      <p className={styles.words}>{file.send}</p>
    </Section>
  );
}

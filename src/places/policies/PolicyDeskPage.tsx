import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/lib/atoms/svg/open';
import { Empty } from '../../ground/ui/Empty';
import { LoadStates } from '../../ground/ui/LoadStates';
import { useNavigation } from '../../ground/ui/Navigation';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyDesk } from '../../library/LibraryService';
import { useLibraryService } from '../../library/useLibraryService';
import { registerStrings, policyStrings } from './en';
import { toDesk, toPolicies } from './policyPath';
import { RegisteredDocuments } from './RegisteredDocuments';
import { RegisterForm } from './RegisterForm';
import { ToRegister } from './ToRegister';

/** Where editors and trust leads say what each document of the library is. */
export function PolicyDeskPage({ itemId }: { readonly itemId: number | undefined }): React.ReactElement {
  const strings = useStrings(registerStrings);
  const { back } = useStrings(policyStrings);
  const ask = useLibraryService();
  const data = useLoad(React.useCallback(() => ask((it) => it.openPolicyDesk()), [ask]));
  return (
    <>
      <div>
        <RouteLink to={toPolicies}>{back}</RouteLink>
      </div>
      <LoadStates
        of={data}
        rows={8}
        heading={<PageHeader title={strings.title} />}
        failed={(code) => (code === 'forbidden' ? <Closed /> : undefined)}
      >
        {(desk) => <Desk desk={desk} itemId={itemId} onSaved={data.refresh} />}
      </LoadStates>
    </>
  );
}

function Closed(): React.ReactElement {
  const { closed } = useStrings(registerStrings);
  return (
    <Section title={closed.title}>
      <Empty title={closed.title}>{closed.words}</Empty>
    </Section>
  );
}

interface DeskProps {
  readonly desk: PolicyDesk;
  readonly itemId: number | undefined;
  readonly onSaved: () => void;
}

function Desk({ desk, itemId, onSaved }: DeskProps): React.ReactElement {
  const strings = useStrings(registerStrings);
  const { navigate } = useNavigation();
  const document = desk.documents.find(({ file }) => file.itemId === itemId);
  const file = document?.file ?? desk.unregistered.find((one) => one.itemId === itemId);
  const leave = (): void => {
    onSaved();
    navigate(toDesk());
  };
  return (
    <>
      <PageHeader
        title={strings.title}
        lead={strings.lead}
        actions={
          <Button
            as="a"
            icon={<Open20Regular />}
            href={`${window.location.origin}${encodeURI(desk.libraryPath)}`}
            target="_blank"
            rel="noreferrer"
          >
            {strings.library}
          </Button>
        }
      />
      {file === undefined ? (
        <>
          <ToRegister desk={desk} />
          <RegisteredDocuments desk={desk} />
        </>
      ) : (
        <RegisterForm key={file.itemId} desk={desk} file={file} document={document} onDone={leave} />
      )}
    </>
  );
}

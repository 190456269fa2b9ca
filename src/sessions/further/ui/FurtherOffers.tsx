import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { FurtherSupport } from '../../../ground/rules/Catalogue';
import { lineManager } from '../../../ground/rules/lineManager';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { furtherStrings } from '../en';
import { AskFurtherForm } from './AskFurtherForm';
import type { FurtherPartProps } from './FurtherPartProps';
import { useFurtherStyles } from './useFurtherStyles';

/** What the trust offers, how it is reached, and asking for it. */
export function FurtherOffers({ view, onChanged }: FurtherPartProps): React.ReactElement {
  const styles = useFurtherStyles();
  const { offers, form } = useStrings(furtherStrings);
  const say = useNotice();
  const { editing, open, close, guard } = useEditing<string>();
  const mayAsk = view.isThere && view.closeKeepers?.length !== 0;
  const done = (): void => {
    say('done', form.asked);
    close();
    onChanged();
  };
  return (
    <Section title={offers.title}>
      <ul className={styles.list}>
        {view.kinds.map((kind) => (
          <li key={kind.key} className={styles.item}>
            <Offer kind={kind} />
            {mayAsk ? (
              <div className={styles.buttons}>
                <Button
                  aria-label={offers.askFor(kind.title)}
                  aria-expanded={editing === kind.key}
                  onClick={() => open(kind.key)}
                >
                  {offers.ask}
                </Button>
              </div>
            ) : undefined}
            {editing === kind.key ? (
              <EditingContext.Provider value={guard}>
                <AskFurtherForm view={view} kind={kind} onDone={done} onCancel={close} />
              </EditingContext.Provider>
            ) : undefined}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Offer({ kind }: { readonly kind: FurtherSupport }): React.ReactElement {
  const styles = useFurtherStyles();
  const { offers } = useStrings(furtherStrings);
  const { title, lead, contact, external, to } = kind;
  const managed = to === lineManager;
  return (
    <>
      <p className={styles.title}>{title}</p>
      {lead === '' ? undefined : <p className={styles.words}>{lead}</p>}
      {contact === '' && managed ? undefined : <p className={styles.words}>{contact || offers.noContact}</p>}
      {managed ? <p className={styles.quiet}>{offers.manager}</p> : undefined}
      {external ? <p className={styles.quiet}>{offers.outside}</p> : undefined}
    </>
  );
}

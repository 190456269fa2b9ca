import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { FurtherSupport } from '../../../ground/rules/Catalogue';
import { lineManager } from '../../../ground/rules/lineManager';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { furtherStrings } from '../en';
import { AskFurtherForm } from './AskFurtherForm';
import type { PartsProps } from './FurtherPage';
import { useFurtherStyles } from './useFurtherStyles';

/** What the trust offers, how it is reached, and asking for it. */
export function FurtherOffers({ view, onChanged }: PartsProps): React.ReactElement {
  const styles = useFurtherStyles();
  const { offers, form } = useStrings(furtherStrings);
  const say = useNotice();
  const [open, setOpen] = React.useState('');
  const mayAsk = view.isThere && view.closeKeepers?.length !== 0;
  const done = (): void => {
    say('done', form.asked);
    setOpen('');
    onChanged();
  };
  return (
    <Section title={offers.title}>
      <ul className={styles.list}>
        {view.kinds.map((kind) => (
          <li key={kind.key} className={styles.item}>
            <Offer kind={kind} />
            {open === kind.key ? (
              <AskFurtherForm view={view} kind={kind} onDone={done} onCancel={() => setOpen('')} />
            ) : undefined}
            {mayAsk && open !== kind.key ? (
              <div className={styles.buttons}>
                <Button aria-label={offers.askFor(kind.title)} onClick={() => setOpen(kind.key)}>
                  {offers.ask}
                </Button>
              </div>
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

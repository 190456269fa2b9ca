import * as React from 'react';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { PolicyDesk } from '../../library/LibraryService';
import { hasViewer } from '../../library/rules/PolicyDocument';
import { registerStrings } from './en';
import { toDesk } from './policyPath';

/** Files that lie in the library and are not under Policies: not registered, or not to be read by this version. */
export function ToRegister({ desk }: { readonly desk: PolicyDesk }): React.ReactElement {
  const styles = useTableStyles();
  const { toRegister: strings, unknown } = useStrings(registerStrings);
  const { unregistered } = desk;
  return (
    <>
      <Section
        title={strings.title(unregistered.length)}
        lead={unregistered.length === 0 ? strings.none : strings.lead}
      >
        {unregistered.length > 0 ? (
          <ul className={styles.list}>
            {unregistered.map((file) => (
              <li key={file.itemId} className={styles.item}>
                {hasViewer(file) ? (
                  <RouteButton to={toDesk(file.itemId)}>{strings.register(file.name)}</RouteButton>
                ) : (
                  <>
                    <span>{file.name}</span>
                    <span className={styles.under}>{strings.noViewer}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        ) : undefined}
      </Section>
      {desk.unknown.length > 0 ? (
        <Section title={unknown.title} lead={unknown.lead}>
          <ul className={styles.list}>
            {desk.unknown.map(({ itemId, name }) => (
              <li key={itemId} className={styles.item}>
                {name}
              </li>
            ))}
          </ul>
        </Section>
      ) : undefined}
    </>
  );
}

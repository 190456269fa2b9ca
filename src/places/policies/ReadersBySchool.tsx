import * as React from 'react';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { makeStyles, tokens } from '@fluentui/react-components';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { ReadersView } from '../../library/LibraryService';
import type { ReaderCount } from '../../library/rules/readers';
import { readerStrings } from './en';

const useStyles = makeStyles({
  cell: { display: 'inline-flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  done: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
});

/** Of each school, the one with most to do first. */
export function ReadersBySchool({ view }: { readonly view: ReadersView }): React.ReactElement {
  const styles = useTableStyles();
  const { schools: strings } = useStrings(readerStrings);
  const { bySchool } = view;
  const roles = view.roles.filter(({ key }) =>
    bySchool.some(({ byRole }) => byRole.some((one) => one.roleKey === key)),
  );
  return (
    <Section title={strings.title}>
      <ScrollRegion label={strings.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <HeadCells heads={[strings.heads.school, strings.heads.all, ...roles.map(({ title }) => title)]} />
            </tr>
          </thead>
          <tbody>
            {bySchool.map(({ school, all, byRole }) => (
              <tr key={school.key}>
                <th scope="row" className={styles.cell}>
                  {school.name}
                </th>
                <td className={styles.cell}>
                  <Count of={all} />
                </td>
                {roles.map(({ key }) => (
                  <td key={key} className={styles.cell}>
                    <Count of={byRole.find(({ roleKey }) => roleKey === key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function Count({ of }: { readonly of: ReaderCount | undefined }): React.ReactElement | null {
  const styles = useStyles();
  const { schools: strings } = useStrings(readerStrings);
  if (of === undefined) return null;
  return (
    <span className={styles.cell}>
      {strings.cell(of.signed, of.of)}
      {of.signed === of.of ? (
        <span className={styles.done} aria-hidden="true">
          <CheckmarkCircle16Filled />
        </span>
      ) : undefined}
    </span>
  );
}

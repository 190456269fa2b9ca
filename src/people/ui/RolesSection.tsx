import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import type { Role } from '../../ground/rules/Catalogue';
import { Empty } from '../../ground/ui/Empty';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { joined } from '../../ground/words/words';
import { roleStrings } from '../en';
import { RoleForm } from './RoleForm';
import { RowTable } from './RowTable';
import { severalOf } from './several';

export interface RolesSectionProps {
  readonly roles: readonly Role[];
  readonly onSaved: (sentence: string) => void;
}

/** The trust's table of who may supervise whom, for administrators to change; what it was is kept. */
export function RolesSection({ roles, onSaved }: RolesSectionProps): React.ReactElement {
  const strings = useStrings(roleStrings);
  const { editing, open, close, guard } = useEditing<Role | 'new'>();
  const titleOf = (key: string): string => roles.find((role) => role.key === key)?.title ?? key;
  const done = (title: string): void => {
    close();
    onSaved(strings.saved(title));
  };
  return (
    <Section
      title={strings.title}
      lead={roles.length === 0 ? undefined : strings.lead(roles.length)}
      end={
        <Button icon={<Add20Regular />} onClick={() => open('new')}>
          {strings.add}
        </Button>
      }
    >
      <EditingContext.Provider value={guard}>
        {editing === undefined ? undefined : (
          <RoleForm
            key={editing === 'new' ? '' : editing.key}
            role={editing === 'new' ? undefined : editing}
            roles={roles}
            onDone={done}
            onCancel={close}
          />
        )}
      </EditingContext.Provider>
      {roles.length === 0 ? (
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      ) : (
        <RowTable
          label={strings.title}
          heads={[strings.role, strings.by, strings.several]}
          rows={roles.map((role) => ({
            key: role.key,
            cells: [
              role.title,
              role.supervisedBy.length === 0 ? strings.nobody : joined(role.supervisedBy.map(titleOf)),
              strings.severals[severalOf(role.several)],
            ],
            action: (
              <Button size="small" aria-label={strings.changeOf(role.title)} onClick={() => open(role)}>
                {strings.change}
              </Button>
            ),
          }))}
        />
      )}
    </Section>
  );
}

import * as React from 'react';
import { Textarea } from '@fluentui/react-components';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { FormField } from '../../ground/ui/FormField';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { OverviewAbout } from '../../plans/rules/SupportOverview';
import { ClashLines } from './ClashLines';
import type { DeskFormProps } from './DeskFormProps';
import { deskStrings } from './en';
import { EntryLists } from './EntryLists';
import { OffersForm } from './OffersForm';

/** Everything of an overview, each part in its own section. */
export function DeskForm(props: DeskFormProps): React.ReactElement {
  const { desk, writing } = props;
  const { about: strings, statement } = useStrings(deskStrings);
  const { about } = writing.overview;
  const changeAbout = (change: Partial<OverviewAbout>): void =>
    writing.change((overview) => ({ ...overview, about: { ...overview.about, ...change } }));
  return (
    <>
      <ClashLines writing={writing} />
      <Section title={statement.title}>
        <FormField name="statement" label={statement.label} required>
          <Textarea
            resize="vertical"
            rows={5}
            value={about.statement}
            onChange={(_, { value }) => changeAbout({ statement: value })}
          />
        </FormField>
      </Section>
      <OffersForm {...props} />
      <EntryLists writing={writing} />
      <Section title={strings.title}>
        <TextField
          label={strings.name}
          hint={strings.nameHint}
          required
          value={about.title}
          onValue={(title) => changeAbout({ title })}
          field="about title"
        />
        <CheckGroup
          label={strings.roles}
          hint={strings.rolesHint}
          options={desk.roles.map(({ key, title }) => ({ key, name: title }))}
          chosen={about.forRoles}
          onChosen={(forRoles) => changeAbout({ forRoles })}
          field="about forRoles"
        />
      </Section>
    </>
  );
}

import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/lib/atoms/svg/search';
import type { HolderGroup } from '../../people/PeopleService';
import type { SitePerson } from '../../people/rules/SitePerson';
import { DirectoryHits } from '../../people/ui/DirectoryHits';
import { trustStrings } from '../../people/en';
import { useDirectorySearch } from '../../people/ui/useDirectorySearch';
import { usePeopleService } from '../../people/usePeopleService';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { TextField } from '../../ground/ui/forms/TextField';
import { useNotice } from '../../ground/ui/Notices';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { setUpStrings } from '../en';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  ask: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 220px', minWidth: 0 },
  means: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  other: { alignSelf: 'flex-start' },
});

export interface HolderPickerProps {
  readonly group: HolderGroup;
  readonly onGroup: (group: HolderGroup) => void;
  /** Somebody is in the group now. */
  readonly onChosen: (person: SitePerson) => void;
}

const otherOf: Readonly<Record<HolderGroup, HolderGroup>> = { keepers: 'oversight', oversight: 'keepers' };

/** Finds somebody in Microsoft 365 and puts them among the record keepers or the trust leads. */
export function HolderPicker({ group, onGroup, onChosen }: HolderPickerProps): React.ReactElement {
  const styles = useStyles();
  const { holders } = useStrings(setUpStrings).first;
  const { people, kept } = useStrings(trustStrings);
  const askPeople = usePeopleService();
  const say = useNotice();
  const search = useDirectorySearch();
  const naming = useOutcome();
  const name = async (signInName: string): Promise<void> => {
    const named = await naming.run(() => askPeople((it) => it.nameHolder({ group, signInName })));
    if (named === undefined) return;
    say('done', holders.chosen[group](named.name));
    search.clear();
    onChosen(named);
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!search.outcome.busy) void search.find();
  };
  const typed = search.text.trim();
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FormIssues outcome={search.outcome}>
        <div className={styles.ask}>
          <div className={styles.field}>
            <TextField
              label={holders.find[group]}
              type="search"
              value={search.text}
              onValue={search.setText}
              field="search"
            />
          </div>
          <Button type="submit" icon={<Search20Regular />} disabledFocusable={search.outcome.busy}>
            {people.searchButton}
          </Button>
        </div>
        <FormTrouble title={holders.notChosen} kept={kept} />
      </FormIssues>
      <p className={styles.means}>{holders.means[group]}</p>
      <FormIssues outcome={naming}>
        <DirectoryHits answer={search.answer} busy={naming.busy} onChoose={({ signInName }) => void name(signInName)} />
        {search.answer?.readable === false && typed !== '' ? (
          <Button disabledFocusable={naming.busy} onClick={() => void name(typed)}>
            {holders.asTyped(typed)}
          </Button>
        ) : undefined}
        <FormTrouble title={holders.notChosen} kept={kept} />
      </FormIssues>
      <Button appearance="subtle" className={styles.other} onClick={() => onGroup(otherOf[group])}>
        {holders.find[otherOf[group]]}
      </Button>
    </form>
  );
}

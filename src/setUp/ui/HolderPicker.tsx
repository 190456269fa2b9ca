import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/lib/atoms/svg/search';
import { accessStrings } from '../../access/en';
import { useAccessService } from '../../access/useAccessService';
import type { FirstGroup } from '../rules/firstRun';
import { DirectoryHits } from '../../people/ui/DirectoryHits';
import { trustStrings } from '../../people/en';
import { useDirectorySearch } from '../../people/ui/useDirectorySearch';
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
  readonly group: FirstGroup;
  readonly onGroup: (group: FirstGroup) => void;
  /** Somebody is in the group now. */
  readonly onChosen: (name: string) => void;
}

const otherOf: Readonly<Record<FirstGroup, FirstGroup>> = { keepers: 'oversight', oversight: 'keepers' };

/** Finds somebody in Microsoft 365 and puts them among the record keepers or the trust leads. */
export function HolderPicker({ group, onGroup, onChosen }: HolderPickerProps): React.ReactElement {
  const styles = useStyles();
  const { holders } = useStrings(setUpStrings).first;
  const { people, kept } = useStrings(trustStrings);
  const done = useStrings(accessStrings).holders.done;
  const askAccess = useAccessService();
  const say = useNotice();
  const search = useDirectorySearch();
  const naming = useOutcome();
  const name = async (signInName: string): Promise<void> => {
    const named = await naming.run(async () => {
      const { groups } = await askAccess((it) => it.readHolders());
      const seen = groups.find((one) => one.group === group)?.holders ?? [];
      const siteIds = seen.map(({ siteId }) => siteId);
      return askAccess((it) => it.changeHolder({ group, seen: siteIds, what: 'add', signInName }));
    });
    if (named === undefined) return;
    const told = done[named.readBack];
    say('done', typeof told === 'string' ? told : told(named.name, group, true));
    search.clear();
    onChosen(named.name);
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

import * as React from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

/** Questions to think with; those for this kind of session first. */
export const Prompts = React.memo(function Prompts({
  room,
}: {
  readonly room: SessionRoom;
}): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { promptSets = [], offer } = room;
  const own =
    promptSets.find(({ offers }) => offers.includes(offer.key)) ?? promptSets.find(({ offers }) => offers.length === 0);
  const [chosen, setChosen] = React.useState(own?.key ?? '');
  const shown = promptSets.find(({ key }) => key === chosen) ?? own;
  if (shown === undefined) return null;
  return (
    <Section title={strings.prompts} lead={strings.promptsHint}>
      <Field label={strings.promptsOf}>
        <Select className={styles.select} value={shown.key} onChange={(_, { value }) => setChosen(value)}>
          {promptSets.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list}>
        {shown.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </Section>
  );
});

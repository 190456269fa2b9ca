import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import { addDays } from '../../domain/days';
import { identityWarnings } from '../../domain/identity';
import { firstNameOf } from '../../domain/names';
import type { SessionRoom } from '../../services/HubServices';
import { sessionRoomStrings } from '../../strings/sessionRoomStrings';
import { phone } from '../shared/breakpoints';
import { CaseText } from '../shared/CaseText';
import { useHome } from '../shared/HomeContext';
import { useHub } from '../shared/HubContext';
import { LeaveQuestion } from '../shared/LeaveQuestion';
import { Section } from '../shared/Section';
import { useLeaveGuard } from '../shared/useLeaveGuard';
import { failure } from '../shared/useLoad';
import { useStrings } from '../shared/useStrings';
import { newKey } from './newKey';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px', ...typographyStyles.body1 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 240px', minWidth: 0 },
  input: { width: '100%', minWidth: 0, [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } } },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

export interface ToRaiseProps {
  readonly room: SessionRoom;
}

/** What either of them wants to talk about, added beforehand or now. */
export function ToRaise({ room }: ToRaiseProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const shared = useStrings();
  const hub = useHub();
  const [items, setItems] = React.useState(room.additions);
  const [text, setText] = React.useState('');
  // one key for these words: trying again adds them once
  const [key, setKey] = React.useState(newKey);
  const guard = useLeaveGuard(text.trim() !== '');
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState<string | undefined>();
  const home = useHome();
  const { day } = room.session;
  const today = home.state === 'full' ? home.value.today : undefined;
  const title = today === undefined || day < today ? strings.toRaise
    : day === today ? strings.toRaiseToday
      : strings.toRaiseOn(day <= addDays(today, 6) ? shared.dates.weekday(day) : shared.dates.dayMonth(day));
  const warning = identityWarnings(text, room.session.day)[0];
  const nameOf = (personKey: string): string => firstNameOf([room.supervisor, ...room.supervisees].find((person) => person.key === personKey)?.name ?? '');

  const add = async (): Promise<void> => {
    if (text.trim() === '') return setTrouble(shared.issue('required'));
    setBusy(true);
    try {
      const added = await hub.addAgendaItem(room, text.trim(), key);
      setItems((before) => [...before, added]);
      setText('');
      setKey(newKey());
      setTrouble(undefined);
    } catch (error) {
      const { title, whatToDo } = shared.failure(failure(error).code);
      setTrouble(`${title} ${whatToDo}`);
    }
    return setBusy(false);
  };

  return (
    <Section title={title}>
      {items.length === 0
        ? <p className={styles.none}>{strings.toRaiseNobody}</p>
        : <ul className={styles.list}>{items.map((item) => <li key={item.key}><CaseText>{item.text}</CaseText> <span className={styles.quiet}>{strings.toRaiseBy(nameOf(item.byKey))}</span></li>)}</ul>}
      {guard.asking && <LeaveQuestion guard={guard} />}
      {room.mayWrite && (
        <form className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
          <Field
            className={styles.field}
            label={strings.toRaiseLabel}
            validationState={trouble ? 'error' : warning ? 'warning' : 'none'}
            validationMessage={trouble ?? (warning ? shared.issue(warning.code, warning.facts) : undefined)}
          >
            <Input className={styles.input} value={text} onChange={(_, { value }) => { setText(value); setTrouble(undefined); }} />
          </Field>
          <Button type="submit" icon={<Add20Regular />} disabledFocusable={busy}>{strings.toRaiseAdd}</Button>
        </form>
      )}
    </Section>
  );
}

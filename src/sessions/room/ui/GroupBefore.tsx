import * as React from 'react';
import { Button, Checkbox, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { firstNameOf } from '../../../ground/rules/names';
import type { Person } from '../../../ground/rules/Person';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { useHome } from '../../home/ui/HomeContext';
import { groupStrings } from '../en';
import type { GroupDraft } from '../GroupDraft';
import type { RoomGroup, SessionRoom } from '../RoomService';
import { firstRoles, notAgreed } from '../rules/groupRun';
import type { Group } from './useGroup';

const useStyles = makeStyles({
  sentences: {
    ...typographyStyles.body2,
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  // Fluent's colour of an unticked label looks disabled
  tick: {
    '& .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  people: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '8px 12px',
    paddingBottom: '12px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', minWidth: 0 },
  strong: typographyStyles.body1Strong,
  select: { minWidth: '150px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface GroupBeforeProps {
  readonly room: SessionRoom;
  readonly day: RoomGroup;
  readonly group: Group;
}

/** Before a group begins: what stays in the room, who agrees to it for the day, how they go on and who does what. */
export function GroupBefore({ room, day, group }: GroupBeforeProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const home = useHome();
  const people = [room.supervisor, ...room.supervisees];
  const me = home.state === 'full' ? (home.value.me?.key ?? '') : '';
  const waiting = notAgreed(
    group.run,
    people.map(({ key }) => key),
  );
  const iAgreed = group.run.agreed.includes(me);
  const leads = room.myRole === 'supervisor';
  const ready = leads ? strings.allAgreed : strings.opens(room.supervisor.name);
  const now = arrangementOf(people, day, group);
  // as it was the last time, where nobody has chosen anything for today
  const open = async (): Promise<void> => {
    if (group.run.item === undefined) await group.arrange(now);
    await group.open();
  };
  const names = waiting.map((key) => firstNameOf(people.find((person) => person.key === key)?.name ?? ''));
  return (
    <FormIssues outcome={group.outcome}>
      <Section title={strings.before} lead={strings.beforeLead}>
        <ul className={styles.sentences}>
          {day.boundaries.map(({ key, title }) => (
            <li key={key}>{title}</li>
          ))}
        </ul>
        {iAgreed ? (
          <StateBadge state="agreed">{strings.youAgreed}</StateBadge>
        ) : (
          <Checkbox
            className={styles.tick}
            label={strings.agree}
            checked={false}
            aria-busy={group.outcome.busy}
            onChange={() => {
              // one that is disabled meanwhile would lose the focus
              if (!group.outcome.busy) void group.agree();
            }}
          />
        )}
      </Section>
      <Section title={strings.who} lead={leads ? strings.whoLead : undefined}>
        {leads ? (
          <Arrangement people={people} day={day} group={group} now={now} />
        ) : (
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.key} className={styles.person}>
                <Standing person={person} group={group} />
                <span>{group.run.item?.roles[person.key] ?? ''}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={strings.notes}>
        <IconLine icon={<LockClosed20Regular />}>{waiting.length > 0 ? strings.opensWhen(names) : ready}</IconLine>
        <p className={styles.words}>{strings.notPart}</p>
        <FormTrouble title={strings.notDone} kept={strings.kept} />
        {leads ? (
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={group.outcome.busy || waiting.length > 0}
              onClick={() => void open()}
            >
              {strings.open}
            </Button>
          </div>
        ) : undefined}
      </Section>
    </FormIssues>
  );
}

/** As it was chosen for today, or else as the last time. */
function arrangementOf(people: readonly Person[], day: RoomGroup, { run }: Group): Omit<GroupDraft, 'key'> {
  const { item } = run;
  const method = item?.method ?? day.before?.method ?? '';
  const keys = people.map(({ key }) => key);
  const roles = firstRoles(
    day.methods.find(({ key }) => key === method),
    keys,
    day.before?.roles,
  );
  return { method, roles: item?.roles ?? roles, aloud: item?.aloud ?? [], without: item?.without ?? [] };
}

function Standing({ person, group }: { readonly person: Person; readonly group: Group }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const { run } = group;
  const state = run.item?.without.includes(person.key) ? 'without' : undefined;
  return (
    <span className={styles.name}>
      <span className={styles.strong}>{person.name}</span>
      {state === 'without' ? (
        <StateBadge state="declined">{strings.without}</StateBadge>
      ) : (
        <StateBadge state={run.agreed.includes(person.key) ? 'agreed' : 'due'}>
          {run.agreed.includes(person.key) ? strings.agreed : strings.notYet}
        </StateBadge>
      )}
    </span>
  );
}

interface ArrangementProps {
  readonly people: readonly Person[];
  readonly day: RoomGroup;
  readonly group: Group;
  readonly now: Omit<GroupDraft, 'key'>;
}

/** For the facilitator: method, roles, and who agreed aloud or is not there. Kept with each choice. */
function Arrangement({ people, day, group, now }: ArrangementProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const { arrange } = group;
  const keys = people.map(({ key }) => key);
  const methodOf = (key: string) => day.methods.find((one) => one.key === key);
  const method = methodOf(now.method);
  const { roles } = now;
  const choose = (key: string): void =>
    void arrange({ ...now, method: key, roles: firstRoles(methodOf(key), keys, roles) });
  return (
    <>
      <Field label={strings.method} hint={method?.people}>
        <Select value={now.method} onChange={(_, { value }) => choose(value)}>
          <option value="">{strings.ownAgenda}</option>
          {day.methods.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.people}>
        {people.map((person, index) => {
          const { key, name } = person;
          const isWithout = now.without.includes(key);
          const others = (list: readonly string[]): readonly string[] => list.filter((one) => one !== key);
          return (
            <li key={key} className={styles.person}>
              <Standing person={person} group={group} />
              {method ? (
                <Select
                  className={styles.select}
                  aria-label={strings.roleOf(name)}
                  value={roles[key] ?? ''}
                  onChange={(_, { value }) => void arrange({ ...now, roles: { ...roles, [key]: value } })}
                >
                  {method.roles.map(({ title }) => (
                    <option key={title} value={title}>
                      {title}
                    </option>
                  ))}
                </Select>
              ) : undefined}
              {index > 0 && (isWithout || !group.run.agreed.includes(key)) ? (
                <div className={styles.buttons}>
                  {isWithout ? undefined : (
                    <Button size="small" onClick={() => void arrange({ ...now, aloud: [...others(now.aloud), key] })}>
                      {strings.aloud(firstNameOf(name))}
                    </Button>
                  )}
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() =>
                      void arrange({ ...now, without: isWithout ? others(now.without) : [...now.without, key] })
                    }
                  >
                    {isWithout ? strings.isHere(firstNameOf(name)) : strings.begin(firstNameOf(name))}
                  </Button>
                </div>
              ) : undefined}
            </li>
          );
        })}
      </ul>
    </>
  );
}

import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useNavigation } from '../../ground/ui/Navigation';
import type { Routes } from '../../ground/ui/Route';
import { useStrings } from '../../ground/ui/useStrings';
import { schoolsWorstFirst } from '../../picture/rules/pictureOf';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { trustPlaceStrings } from './en';
import { FiguresSection } from './FiguresSection';
import type { NamedKey } from './Filters';
import { HalfTermsSection } from './HalfTermsSection';
import { HowSure } from './HowSure';
import { NamesSection } from './NamesSection';
import { Tiles } from './Tiles';
import { UnsignedSection } from './UnsignedSection';
import { lookOf, orderOf } from './TrustAsk';
import type { TrustAsk } from './TrustAsk';
import { useEverybody } from './useEverybody';
import { isOnFirstPage, schoolsWanted } from './whatIsShown';

const useStyles = makeStyles({ stack: { display: 'grid', gap: '24px', ':focus': { outline: 'none' } } });

export interface TrustContentProps {
  readonly picture: TrustPicture;
  readonly version: number;
  readonly asked: Routes['overview'];
}

/** Numbers, and under them the names and dates of what was pressed last; the address says what that was. */
export function TrustContent({ picture, version, asked }: TrustContentProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(trustPlaceStrings);
  const { link } = useNavigation();
  const titles = useRoleTitles();
  const [ask, setAsk] = React.useState<TrustAsk>(() => askOf(asked));
  const [typed, setTyped] = React.useState('');
  const [more, setMore] = React.useState(false);
  const list = React.useRef<HTMLDivElement>(null);
  const narrowed = isOnFirstPage(ask, typed) ? undefined : schoolsWanted(ask);
  const wanted = more ? 'all' : narrowed;
  const everybody = useEverybody(wanted, version);
  const change = (next: TrustAsk): void => {
    setAsk(next);
    window.history.replaceState(null, '', link({ place: 'overview', ...next }));
  };
  /** From a number elsewhere on the page: the reader goes where its names stand. */
  const open = (next: TrustAsk): void => {
    change(next);
    setTyped('');
    list.current?.focus();
    list.current?.scrollIntoView?.({ block: 'start' });
  };
  const every = everybody.state === 'full' && wanted === 'all' ? everybody.value : undefined;
  const schools = every ? [...every.schools].sort(schoolsWorstFirst) : picture.bySchool;
  const toAll = Math.max(picture.schools, schools.length);
  return (
    <>
      <Tiles figures={picture.figures} ask={ask} onAsk={change} />
      <div ref={list} tabIndex={-1} className={styles.stack}>
        <NamesSection
          picture={picture}
          everybody={everybody}
          ask={ask}
          onAsk={change}
          typed={typed}
          onTyped={setTyped}
          schools={schools.map(({ schoolKey, school }) => ({ key: schoolKey, name: school }))}
          roles={[...titles, { key: '', name: strings.noRole }].filter(({ key }) =>
            picture.byRole.some(({ role }) => role === key),
          )}
          onMore={() => setMore(true)}
        />
      </div>
      {ask.look === undefined && wanted === undefined ? <UnsignedSection picture={picture} onAsk={open} /> : undefined}
      <FiguresSection
        words={strings.bySchool}
        rows={schools.map((one) => ({ ...one, key: one.schoolKey, name: one.school, ask: { school: one.schoolKey } }))}
        onAsk={open}
        rest={toAll > schools.length ? { words: strings.bySchool.rest(toAll), onShow: () => setMore(true) } : undefined}
      />
      <FiguresSection
        words={strings.byRole}
        rows={picture.byRole.filter(hasAnybody).map(({ role, ...figures }) => ({
          key: role,
          name: role === '' ? strings.noRole : (titles.find(({ key }) => key === role)?.name ?? role),
          figures,
          hasDates: true,
          ask: { role },
        }))}
        onAsk={open}
      />
      <HalfTermsSection picture={picture} schools={schools} onAsk={open} />
      <HowSure
        picture={picture}
        unreadable={everybody.state === 'full' ? everybody.value.unreadable : 0}
        onAsk={open}
      />
    </>
  );
}

/** A role in which nobody should have supervision, and nobody has any, says nothing. */
const hasAnybody = ({ role: _role, ...figures }: TrustPicture['byRole'][number]): boolean =>
  Object.values(figures).some((count) => count > 0);

function askOf({ look, order, school, role, supervisor, term }: Routes['overview']): TrustAsk {
  return { school, role, supervisor, term, look: lookOf(look ?? null), order: orderOf(order ?? null) };
}

/** Titles of roles, as Home has read them. */
function useRoleTitles(): readonly NamedKey[] {
  const home = useHome();
  return home.state === 'full' ? home.value.catalogue.roles.map(({ key, title }) => ({ key, name: title })) : [];
}

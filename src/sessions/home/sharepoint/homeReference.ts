import type { SPFI } from '@pnp/sp';
import { setUpVersion } from '../../../../sharepoint/lists/setUpVersion';
import type { Reference, TrustCatalogue } from '../../../ground/rules/Catalogue';
import { nowOn } from '../../../ground/sharepoint/connectSharePoint';
import type { Answer, Part } from '../../../ground/sharepoint/inOneBatch';
import { rowsOf } from '../../../ground/sharepoint/readRows';
import { editionOf, editionParts, referenceOf, referenceParts } from '../../../people/sharepoint/referenceParts';
import type { SchoolsRead } from '../../../people/sharepoint/referenceParts';
import { settingsOf } from '../../../people/sharepoint/settingColumns';
import type { HomeMemory, KnownSchools } from './homeMemory';

type Named<T> = Readonly<Record<string, T>>;

export interface ReferenceQuestion {
  readonly parts: Named<Part<unknown>>;
  /** Undefined where what was remembered no longer stands: then it is forgotten, and has to be asked anew. */
  readonly answer: (answers: Named<Answer<unknown>>) => Reference | undefined;
}

/**
 * What has to be asked for the reference data: nothing while it is fresh, then whether its edition still stands, and all
 * of it where nothing is remembered.
 */
export function askReference(sp: SPFI, memory: HomeMemory): ReferenceQuestion {
  const kept = memory.reference();
  const old = memory.oldReference();
  const forgotten = memory.timesForgotten();
  const overAs = (): undefined => {
    memory.forgetCatalogue();
    return undefined;
  };
  if (kept) {
    const { settings } = referenceParts();
    return {
      // of an older site the settings are asked for again: Set-up may have been pressed in another page
      parts: kept.settings.setUpVersion >= setUpVersion ? {} : { settings },
      answer: (answers) => (wasSetUpSince(kept, answers.settings) ? overAs() : (memory.reference() ?? kept)),
    };
  }
  if (old)
    return {
      parts: editionParts(),
      answer: (answers) => {
        if (editionOf(answers, nowOn(sp)) !== old.edition) return overAs();
        if (memory.timesForgotten() === forgotten) memory.renewReference();
        return old.reference;
      },
    };
  return {
    // the edition first: what changes while the rest is read shows at the next time
    parts: { ...editionParts(), ...referenceParts() },
    answer: (answers) => {
      const reference = memory.reference() ?? referenceOf(answers);
      // what was forgotten while it was read may have changed meanwhile: the next one who asks reads anew
      if (memory.timesForgotten() === forgotten)
        memory.keepReference({ reference, edition: editionOf(answers, nowOn(sp)) });
      return reference;
    },
  };
}

const wasSetUpSince = (kept: Reference, settings: Answer<unknown> | undefined): boolean =>
  settings?.ok === true && settingsOf(rowsOf(settings.value)).setUpVersion > kept.settings.setUpVersion;

/** Of these keys those that nobody has asked for yet. */
export function schoolsLeft({ asked }: KnownSchools, keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '' && asked !== 'every' && !asked.includes(key));
}

export function withSchools(
  known: KnownSchools,
  asked: KnownSchools['asked'],
  { schools, schoolYears }: SchoolsRead,
): KnownSchools {
  if (asked === 'every') return { schools, schoolYears, asked };
  // every school was read while these were: those few are among them
  if (known.asked === 'every') return known;
  return {
    schools: [...known.schools, ...schools],
    schoolYears: [...known.schoolYears, ...schoolYears],
    asked: [...known.asked, ...asked],
  };
}

/** As views know it: the first school that was entered comes first. */
export function catalogueOf(reference: Reference, { schools, schoolYears }: KnownSchools): TrustCatalogue {
  const isFirst = ({ key }: { readonly key: string }): boolean => key === reference.firstSchool;
  return {
    ...reference,
    schools: [...schools.filter(isFirst), ...schools.filter((school) => !isFirst(school))],
    schoolYears,
  };
}

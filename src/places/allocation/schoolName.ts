import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import { trustStrings } from '../../people/en';

/** A school's name; whoever belongs to none is of the central team. */
export const schoolName = ({ schools, settings }: TrustCatalogue, key: string): string =>
  schools.find((school) => school.key === key)?.name ?? trustStrings.people.trustItself(settings.trustName);

import type { GroundPorts } from '../../ground/ports';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';

/** Differs when dates, schools or kinds of supervision do: figures counted by others are counted again. */
export function referenceMark(ports: Pick<GroundPorts, 'sha256'>, catalogue: TrustCatalogue): Promise<string> {
  const { schools, schoolYears, offers, settings } = catalogue;
  const { trustName, zone, mostSupervisees } = settings;
  const years = [...schoolYears].sort((a, b) => a.schoolKey.localeCompare(b.schoolKey) || a.year.localeCompare(b.year));
  const named = [...schools].sort((a, b) => a.key.localeCompare(b.key));
  const kinds = offers
    .map(({ key, kind, cadence, countsToMinimum, recordClass }) => ({
      key,
      kind,
      cadence,
      countsToMinimum,
      recordClass,
    }))
    .sort((a, b) => a.key.localeCompare(b.key));
  return ports.sha256(JSON.stringify([named, years, kinds, trustName, zone, mostSupervisees]));
}

import { rowsOf } from './rawSite';
import type { TenantServer } from './TenantServer';

interface PairRow {
  readonly PairKey: string;
  readonly HeldDays: string;
  readonly NextStart: string;
  readonly Unsigned: number;
  readonly Supervisor?: { readonly Title: string };
  readonly Supervisee?: { readonly Title: string };
}

/** The register's row of two people, read raw by one person. */
export async function registerRow(
  tenant: TenantServer,
  person: string,
  names: { readonly supervisor: string; readonly supervisee: string },
): Promise<PairRow> {
  const rows = await rowsOf<PairRow>(
    tenant,
    person,
    `web/lists/getByTitle('Pairs')/items?$select=*,Supervisor/Title,Supervisee/Title&$expand=Supervisor,Supervisee&$top=500`,
  );
  const row = rows.find(
    (one) => one.Supervisee?.Title === names.supervisee && one.Supervisor?.Title === names.supervisor,
  );
  if (!row) throw new Error(`The register has no row of ${names.supervisee}`);
  return row;
}

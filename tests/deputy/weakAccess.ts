import type { SPFI } from '@pnp/sp';
import type * as demandFreeKeyModule from '../../src/access/sharepoint/demandFreeKey';
import type * as pairPlacesModule from '../../src/access/sharepoint/pairPlaces';
import type * as siteAccountsModule from '../../src/access/sharepoint/siteAccounts';
import type * as siteIdsModule from '../../src/access/sharepoint/siteIds';
import { textIn } from '../../src/ground/sharepoint/cells';
import type { Row as Cells } from '../../src/ground/sharepoint/cells';
import type { Scope, ScopeMember } from '../../src/people/rules/Scope';
import type * as belongingModule from '../../src/people/sharepoint/sharePointBelonging';
import type * as newScopeModule from '../../src/sessions/handover/rules/newScope';
import type * as requestColumnsModule from '../../src/sessions/handover/sharepoint/requestColumns';
import type * as endAffectedModule from '../../src/sessions/handover/useCases/endAffected';
import { foreseenKey } from './foreseenKey';
import { holdInstead, stands, weaken } from './weaknesses';

/** The request whose key whoever asked knows before a record keeper carries it out. */
export const knownRequest = 'd0000000-0000-4000-8000-000000000001';

/** As release 0.1.0 made the key of the pair that goes on, from that request. */
export const keyThatGoesOn = (pairKey: string): string => foreseenKey(knownRequest, 'goes on', pairKey);

const listOf = (sp: SPFI, name: string) => sp.web.getList(`/sites/trust/Lists/${name}`);

/** Whoever any row of the register names under the scope's key, wherever the row lies, belongs to it. */
async function withRegister(sp: SPFI, scope: Scope): Promise<Scope> {
  const rows = await listOf(sp, 'HubPairs').items.filter(`PairKey eq '${scope.key}'`)<readonly Cells[]>();
  const users = await sp.web.siteUsers.select('Id', 'Title', 'AadObjectId')<readonly Cells[]>();
  const named = rows.flatMap((row): ScopeMember[] =>
    (['supervisor', 'supervisee'] as const).flatMap((role) => {
      const personKey = String(row[role === 'supervisor' ? 'SupervisorKey' : 'SuperviseeKey']);
      const user = users.find((one) => JSON.stringify(one).includes(personKey));
      const known = scope.members.some((one) => one.personKey === personKey);
      if (known || user === undefined) return [];
      const firstDay = Number(row.FirstDay ?? scope.firstDay);
      return [
        {
          personKey,
          siteId: Number(user.Id),
          name: String(user.Title),
          role: 'member',
          firstDay,
          lastDay: undefined,
        },
      ];
    }),
  );
  return { ...scope, members: [...scope.members, ...named] };
}

weaken<typeof belongingModule>('../../src/people/sharepoint/sharePointBelonging', (real) => ({
  sharePointBelonging: {
    rows: ['C1', 'C2', 'C3', 'C4', 'C5'],
    old: (sp) => {
      const store = real.sharePointBelonging(sp);
      // nothing stood in the way of opening what was there
      if (stands('C5')) return { ...store, put: async (scope, seen) => (seen ? undefined : store.put(scope, seen)) };
      return {
        ...store,
        ofScope: async (key) => {
          const scope = await store.ofScope(key);
          return scope && withRegister(sp, scope);
        },
        async *all(leftOut) {
          for await (const page of store.all(leftOut)) yield Promise.all(page.map((scope) => withRegister(sp, scope)));
        },
        put: async (scope, seen) => store.put(scope, seen && (await store.ofScope(scope.key))),
      };
    },
  },
}));

weaken<typeof siteAccountsModule>('../../src/access/sharepoint/siteAccounts', (real) => ({
  withSiteIds: {
    rows: ['C3'],
    old: async (sp, scope, people) => withRegister(sp, await real.withSiteIds(sp, scope, people)),
  },
}));

weaken<typeof newScopeModule>('../../src/sessions/handover/rules/newScope', () => ({
  begunScope: { rows: ['C5'], old: () => undefined },
}));

weaken<typeof demandFreeKeyModule>('../../src/access/sharepoint/demandFreeKey', () => ({
  demandFreeKey: { rows: ['C3'], old: async () => undefined },
}));

weaken<typeof endAffectedModule>('../../src/sessions/handover/useCases/endAffected', (real) => ({
  endAffected: {
    rows: ['C3'],
    old: (ports, change, cancelBecause) =>
      real.endAffected(
        { ...ports, keys: { ...ports.keys, newKey: () => keyThatGoesOn(change.seen.key) } },
        change,
        cancelBecause,
      ),
  },
}));

holdInstead<typeof requestColumnsModule>('../../src/sessions/handover/sharepoint/requestColumns', (real) => {
  const { selection } = real.requestColumns;
  return {
    requestColumns: {
      ...real.requestColumns,
      selection: { ...selection, select: [...selection.select, 'ByKey'] },
    },
    requestOf: (row, byKey) => {
      const request = real.requestOf(row, stands('C6') ? textIn(row, 'ByKey') : byKey);
      return stands('C5') ? { ...request, pairKey: textIn(row, 'PairKey') } : request;
    },
  };
});

/** The ids that stand in a row of Settings, which release 0.1.0 gave rights by. */
async function fromSettings(sp: SPFI, found: siteIdsModule.FoundIds): Promise<siteIdsModule.FoundIds> {
  const [row] = await listOf(sp, 'HubSettings').items.filter("HubKey eq 'ids'")<readonly Cells[]>();
  if (row === undefined) return found;
  const { levels, groups } = JSON.parse(String(row.Body)) as Partial<siteIdsModule.SiteIds>;
  return {
    ...found,
    ids: { levels: { ...found.ids.levels, ...levels }, groups: { ...found.ids.groups, ...groups } },
  };
}

weaken<typeof siteIdsModule>('../../src/access/sharepoint/siteIds', (real) => ({
  findIds: { rows: ['C7'], old: async (sp) => fromSettings(sp, await real.findIds(sp)) },
  readIds: { rows: ['C7'], old: async (sp) => (await fromSettings(sp, await real.findIds(sp))).ids },
}));

weaken<typeof pairPlacesModule>('../../src/access/sharepoint/pairPlaces', (real) => ({
  wantedOn: {
    rows: ['A1'],
    old: (definition, ids, parties) =>
      real.wantedOn(definition.key === 'pairs' ? { ...definition, formerLevel: 'working' } : definition, ids, parties),
  },
}));

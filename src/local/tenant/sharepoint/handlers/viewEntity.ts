import { demand } from '../access';
import { permission } from '../masks';
import { viewUrl } from '../items/formsOf';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { ViewRow, ViewSettings } from '../store/makeView';
import { changeViewSettings, putView, viewSettings, viewsOf } from '../store/makeView';
import type { ListRow } from '../store/rows';

/** The view as CAML. */
export function viewXml(settings: ViewSettings): string {
  const scope = ['', ' Scope="Recursive"', ' Scope="RecursiveAll"', ' Scope="FilesOnly"'][settings.Scope] ?? '';
  const fields = settings.fields.map((name) => `<FieldRef Name="${name}" />`).join('');
  return `<View${scope}><Query>${settings.ViewQuery}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="${settings.Paged ? 'TRUE' : 'FALSE'}">${settings.RowLimit}</RowLimit></View>`;
}

export function viewEntity(list: ListRow, row: ViewRow): Entity {
  const settings = viewSettings(row);
  const link = `Web/Lists(guid'${list.guid}')/Views(guid'${row.guid}')`;
  return {
    type: 'SP.View',
    link,
    values: {
      BaseViewId: '1',
      DefaultView: settings.DefaultView,
      DefaultViewForContentType: false,
      EditorModified: false,
      Hidden: settings.Hidden,
      HtmlSchemaXml: viewXml(settings),
      Id: row.guid,
      IncludeRootFolder: false,
      ListViewXml: viewXml(settings),
      MobileView: false,
      OrderedView: false,
      Paged: settings.Paged,
      PersonalView: row.owner_id !== null,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      RowLimit: settings.RowLimit,
      Scope: settings.Scope,
      ServerRelativeUrl: viewUrl(list, row.title),
      TabularView: true,
      Threaded: false,
      Title: row.title,
      Toolbar: '',
      ViewQuery: settings.ViewQuery,
      ViewType: 'HTML',
    },
    links: {
      ViewFields: () => ({
        type: 'SP.ViewFieldCollection',
        link: `${link}/ViewFields`,
        values: {
          SchemaXml: settings.fields.map((name) => `<FieldRef Name="${name}" />`).join(''),
          Items: settings.fields,
        },
      }),
    },
  };
}

export function saveView(exchange: Exchange, list: ListRow, row: ViewRow, title: string, settings: ViewSettings): void {
  const { db } = exchange.tenant;
  const others = settings.DefaultView ? viewsOf(db, list).filter((each) => each.guid !== row.guid) : [];
  for (const each of others)
    changeViewSettings(db, each.guid, JSON.stringify({ ...viewSettings(each), DefaultView: false }));
  putView(db, { ...row, list_id: list.id, title, settings: JSON.stringify(settings) });
}

/** Shared views are managed by ManageLists, personal ones by whoever owns them. */
export function manageView(exchange: Exchange, list: ListRow, row: ViewRow | undefined): void {
  const { db } = exchange.tenant;
  if (row?.owner_id !== undefined && row.owner_id !== null && row.owner_id === exchange.actor.id) return;
  demand(db, exchange.actor, list.scope_id, permission.manageLists);
}

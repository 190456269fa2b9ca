/** Rows as the schema declares them. Booleans are 0 or 1; times are ISO text in UTC. */
export interface WebRow {
  readonly id: number;
  readonly guid: string;
  /** Server-relative, e.g. /sites/trust */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly parent_id: number | null;
  readonly site_guid: string;
  readonly scope_id: number;
  readonly unique_scope: number;
  readonly created: string;
  readonly modified: string;
  readonly owners_id: number | null;
  readonly members_id: number | null;
  readonly visitors_id: number | null;
  readonly settings: string;
}

export interface PrincipalRow {
  readonly id: number;
  /** `claim` is a group Entra computes (everyone, everyone except external users). */
  readonly kind: 'user' | 'group' | 'claim';
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly upn: string;
  readonly object_id: string | null;
  readonly site_admin: number;
  readonly description: string;
  readonly owner_id: number | null;
  readonly settings: string;
}

export interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly high: number;
  readonly low: number;
  readonly position: number;
  readonly hidden: number;
  readonly kind: number;
}

export interface ListRow {
  readonly id: number;
  readonly guid: string;
  readonly web_id: number;
  readonly title: string;
  readonly description: string;
  /** 100 generic list, 101 document library, 119 site pages. */
  readonly template: number;
  /** Server-relative URL of the root folder. */
  readonly root: string;
  /** `Sessions` of `SP.Data.SessionsListItem`. */
  readonly entity: string;
  readonly scope_id: number;
  readonly unique_scope: number;
  readonly next_id: number;
  readonly item_count: number;
  readonly version: number;
  readonly settings: string;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string | null;
}

export type FieldType =
  | 'Text'
  | 'Note'
  | 'Number'
  | 'Boolean'
  | 'Choice'
  | 'MultiChoice'
  | 'DateTime'
  | 'User'
  | 'UserMulti'
  | 'Lookup'
  | 'LookupMulti'
  | 'URL'
  | 'Counter'
  | 'Computed'
  | 'Guid'
  | 'ContentTypeId'
  | 'Attachments'
  | 'File';

export interface FieldRow {
  readonly id: number;
  readonly list_id: number;
  readonly guid: string;
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly indexed: number;
  readonly required: number;
  readonly uniq: number;
  readonly hidden: number;
  readonly read_only: number;
  readonly system: number;
  readonly settings: string;
}

export interface ItemRow {
  readonly list_id: number;
  readonly id: number;
  readonly guid: string;
  /** Server-relative URL of the folder the item is in. */
  readonly dir: string;
  readonly leaf: string;
  readonly folder: number;
  readonly scope_id: number;
  readonly unique_scope: number;
  readonly version: number;
  readonly ui_version: number;
  readonly created: string;
  readonly modified: string;
  readonly author_id: number;
  readonly editor_id: number;
  /** The values of the list's own columns by internal name, as JSON. */
  readonly fields: string;
}

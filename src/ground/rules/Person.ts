/** Directory object id, lower-case GUID: the key of a person everywhere. */
export type PersonKey = string;

export interface Person {
  readonly key: PersonKey;
  readonly name: string;
  /** SharePoint claims login, `i:0#.f|membership|…`. */
  readonly login: string;
  readonly mail: string;
  readonly jobTitle: string;
  /** Keys of the catalogue's roles; the first is the main one. */
  readonly roles: readonly string[];
  readonly schoolKey: string;
  /** Works with children whose needs put the person in scope of the supervision policy. */
  readonly inScope: boolean;
  readonly status: 'active' | 'left' | 'unknown';
}

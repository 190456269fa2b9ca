import type { ListRow } from './rows';

/** The list properties that can be set and that rules read. Names are SharePoint's. */
export interface ListSettings {
  readonly NoCrawl: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableVersioning: boolean;
  readonly EnableMinorVersions: boolean;
  readonly EnableModeration: boolean;
  readonly EnableFolderCreation: boolean;
  readonly ForceCheckout: boolean;
  readonly Hidden: boolean;
  readonly OnQuickLaunch: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly AllowContentTypes: boolean;
  readonly ExcludeFromOfflineClient: boolean;
  readonly DisableCommenting: boolean;
  readonly DisableGridEditing: boolean;
  readonly DraftVersionVisibility: number;
  readonly Direction: string;
  readonly ImageUrl: string;
  /** 0 as the site says, 1 modern, 2 classic. */
  readonly ListExperienceOptions: number;
  readonly MajorVersionLimit: number;
  /** 1 everybody's items, 2 one's own. */
  readonly ReadSecurity: number;
  /** 1 everybody's items, 2 one's own, 4 none. */
  readonly WriteSecurity: number;
}

export function defaultListSettings(template: number): ListSettings {
  return {
    NoCrawl: false,
    EnableAttachments: template === 100,
    EnableVersioning: true,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableFolderCreation: template !== 100,
    ForceCheckout: false,
    Hidden: false,
    OnQuickLaunch: false,
    ContentTypesEnabled: false,
    AllowContentTypes: true,
    ExcludeFromOfflineClient: false,
    DisableCommenting: false,
    DisableGridEditing: false,
    DraftVersionVisibility: 0,
    Direction: 'none',
    ImageUrl: template === 100 ? '/_layouts/15/images/itgen.png?rev=47' : '/_layouts/15/images/itdl.png?rev=47',
    ListExperienceOptions: 0,
    MajorVersionLimit: 50,
    ReadSecurity: 1,
    WriteSecurity: 1,
  };
}

export function listSettings(list: ListRow): ListSettings {
  return { ...defaultListSettings(list.template), ...(JSON.parse(list.settings) as Partial<ListSettings>) };
}

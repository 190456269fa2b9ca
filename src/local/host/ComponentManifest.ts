/** The part of an SPFx component manifest that decides where its files come from. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  isInternal?: boolean;
  loaderConfig: {
    internalModuleBaseUrls: string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<
      Record<
        string,
        { readonly type: string; readonly id?: string; readonly version?: string; readonly path?: unknown }
      >
    >;
  };
}

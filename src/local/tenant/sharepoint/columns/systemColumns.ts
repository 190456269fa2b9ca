/** A column that shows what others hold, or what this tenant does not keep: it has a schema and no value of its own. */
export interface SchemaColumn {
  readonly name: string;
  readonly title: string;
  /** TypeAsString, and its SP.FieldType number. */
  readonly type: string;
  readonly kind: number;
  readonly guid: string;
  readonly hidden: boolean;
}

const column = (
  name: string,
  title: string,
  type: string,
  kind: number,
  guid: string,
  hidden = true,
): SchemaColumn => ({
  name,
  title,
  type,
  kind,
  guid,
  hidden,
});

/** True of a column by its name in an item's JSON, where one that begins with an underscore has `OData_` before it. */
export function isSchemaColumn(name: string): boolean {
  const own = name.startsWith('OData__') ? name.slice('OData_'.length) : name;
  return schemaColumns.some((each) => each.name === own);
}

/** What every list has besides those of `fixedFieldIds`, for whoever reads its schema (SPBuiltInFieldId). */
export const schemaColumns: readonly SchemaColumn[] = [
  column('ContentType', 'Content Type', 'Computed', 12, 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', false),
  column('LinkTitle', 'Title', 'Computed', 12, '82642ec8-ef9b-478f-acf9-31f7d45fbc31', false),
  column('LinkTitleNoMenu', 'Title', 'Computed', 12, 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', false),
  column('LinkTitle2', 'Title', 'Computed', 12, '5f190d91-3dbc-4489-9878-3c092caf35b6'),
  column('Edit', 'Edit', 'Computed', 12, '503f1caa-358e-4918-9094-4a2cdc4bc034', false),
  column('SelectTitle', 'Select', 'Computed', 12, 'b1f7969b-ea65-42e1-8b54-b588292635f2'),
  column('DocIcon', 'Type', 'Computed', 12, '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', false),
  column('LinkFilename', 'Name', 'Computed', 12, '5cc6dc79-3710-4374-b433-61cb4a686c12', false),
  column('LinkFilenameNoMenu', 'Name', 'Computed', 12, '9d30f126-ba48-446b-b8f9-83745f322ebe', false),
  column('LinkFilename2', 'Name', 'Computed', 12, '224ba411-da77-4050-b0eb-62d422f13d3e'),
  column('EncodedAbsUrl', 'Encoded Absolute URL', 'Computed', 12, '7177cfc7-f399-4d4d-905d-37dd51bc90bf'),
  column('BaseName', 'File Name', 'Computed', 12, '7615464b-559e-4302-b8e2-8f440b913101'),
  column('ServerUrl', 'Server Relative URL', 'Computed', 12, '105f76ce-724a-4bba-aece-f81f2fce58f5'),
  column('PermMask', 'Effective Permissions Mask', 'Computed', 12, 'ba3c27ee-4791-4867-8821-ff99000bac98'),
  column('_EditMenuTableStart', 'Edit Menu Table Start', 'Computed', 12, '3c6303be-e21f-4366-80d7-d6d0a3b22c7a'),
  column('_EditMenuTableStart2', 'Edit Menu Table Start', 'Computed', 12, '1344423c-c7f9-4134-88e4-ad842e2d723c'),
  column('_EditMenuTableEnd', 'Edit Menu Table End', 'Computed', 12, '2ea78cef-1bf9-4019-960a-02c41636cb47'),
  column('Order', 'Order', 'Number', 9, 'ca4addac-796f-4b23-b093-d2a3f65c0774'),
  column('InstanceID', 'Instance ID', 'Integer', 1, '50a54da4-1528-4e67-954a-e2d24f1e9efb'),
  column('WorkflowVersion', 'Workflow Version', 'Integer', 1, 'f1e020bc-ba26-443f-bf2f-b68715017bbc'),
  column('WorkflowInstanceID', 'Workflow Instance ID', 'Guid', 14, 'de8beacf-5505-47cd-80a6-aa44e7ffe2f4'),
  column('owshiddenversion', 'owshiddenversion', 'Integer', 1, 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5'),
  column('_Level', 'Level', 'Integer', 1, '43bdd51b-3c5b-4e78-90a8-fb2087f71e70'),
  column('_IsCurrentVersion', 'Is Current Version', 'Boolean', 8, 'c101c3e7-122d-4d4d-bc34-58e94a38c816'),
  column('_HasCopyDestinations', 'Has Copy Destinations', 'Boolean', 8, '26d0756c-986a-48a7-af35-bf18ab85ff4a'),
  column('_CopySource', 'Copy Source', 'Text', 2, '6b4e226d-3d88-4a36-808d-a129bf52bccf', false),
  column('_ModerationStatus', 'Approval Status', 'ModStat', 23, 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61'),
  column('_ModerationComments', 'Approver Comments', 'Note', 3, '34ad21eb-75bd-4544-8c73-0e08330291fe'),
  column('File_x0020_Type', 'File Type', 'Text', 2, '39360f11-34cf-4356-9945-25c44e68dade'),
  column('HTML_x0020_File_x0020_Type', 'HTML File Type', 'Computed', 12, '0c5e0085-eb30-494b-9cdd-ece1d3c649a2'),
  column('Last_x0020_Modified', 'Modified', 'Lookup', 7, '173f76c8-aebd-446a-9bc9-769a2bd2c18f'),
  column('Created_x0020_Date', 'Created', 'Lookup', 7, '998b5cff-4a35-47a7-92f3-3914aa6aa4a2'),
  column('SortBehavior', 'Sort Type', 'Lookup', 7, '423874f8-c300-4bfb-b7a1-42e2159e3b19'),
  column('SyncClientId', 'Client Id', 'Lookup', 7, '6d2c4fde-3605-428e-a236-ce5f3dc2b4d4'),
  column('ProgId', 'ProgId', 'Lookup', 7, 'c5c4b81c-f1d9-4b43-a6a2-090df32ebb68'),
  column('ScopeId', 'ScopeId', 'Lookup', 7, 'dddd2420-b270-4735-93b5-92b713d0944d'),
  column('MetaInfo', 'Property Bag', 'Lookup', 7, '687c7f94-686a-42d3-9b67-2782eac4b4f8'),
  column('ItemChildCount', 'Item Child Count', 'Lookup', 7, 'b824e17e-a1b3-426e-aecf-f0184d900485', false),
  column('FolderChildCount', 'Folder Child Count', 'Lookup', 7, '960ff01f-2b6d-4f1b-9c3f-e19ad8927341', false),
  column('AppAuthor', 'App Created By', 'Lookup', 7, '6bfaba20-36bf-44b5-a1b2-eb6346d49716', false),
  column('AppEditor', 'App Modified By', 'Lookup', 7, 'e08400f3-c779-4ed2-a18c-ab7f34caa318', false),
];

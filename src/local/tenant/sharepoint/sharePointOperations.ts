import { batchOperation } from './batch';
import { contextInfoOperation } from './contextInfo';
import { everyRequest } from './everyRequest';
import { addValidateUpdateItem } from './handlers/addValidated';
import { attachmentsOperation } from './handlers/attachments';
import { getChangesOperation, getListItemChanges } from './handlers/changes';
import { readContentTypes } from './handlers/contentTypes';
import { deleteWithParameters } from './handlers/deleteWithParameters';
import { changeFields, readFields } from './handlers/fields';
import { checkOutFiles, chunkedUpload, moveAndCopyFiles } from './handlers/fileActions';
import { fileBytes, filesOperation, itemFile } from './handlers/files';
import { fileVersionsOperation } from './handlers/fileVersions';
import { readFolders } from './handlers/folderByUrl';
import { changeFolders, folderItem } from './handlers/folders';
import { getItemsByCaml } from './handlers/getItems';
import { changeItem, readFieldValues, readItem, validateUpdateListItem } from './handlers/item';
import { itemNavigation } from './handlers/itemNavigation';
import { addItems, readItems } from './handlers/items';
import { changeLists, defaultDocumentLibrary, readLists } from './handlers/lists';
import { peoplePicker } from './handlers/peoplePicker';
import { ensureUserOperation, siteUsersOperation } from './handlers/principals';
import { recycleBinOperation } from './handlers/recycleBin';
import { regionalSettings } from './handlers/regional';
import { renderListData } from './handlers/renderList';
import { resolvePrincipal } from './handlers/resolvePrincipal';
import { changeRoleAssignments, readRoleAssignments } from './handlers/roleAssignments';
import { changeRoleDefinitions, readRoleDefinitions } from './handlers/roles';
import { searchQuery } from './handlers/search';
import { ensureSitePagesLibrary, sitePages } from './handlers/sitePages';
import {
  breakRoleInheritance,
  doesUserHavePermissions,
  effectiveBasePermissions,
  getUserEffectivePermissions,
  resetRoleInheritance,
} from './handlers/securable';
import { associatedGroups, siteGroupsOperation } from './handlers/siteGroups';
import { itemVersions } from './handlers/versions';
import { viewsOperation } from './handlers/views';
import { siteOperation, webOperation } from './handlers/web';
import { siteColumnsOperation } from './handlers/webFields';
import { webFolders } from './handlers/webFolders';
import { websOperation } from './handlers/webs';
import type { SharePointOperation } from './SharePointOperation';

/** Everything SharePoint does here, in FIDELITY.md's order. A path that none of these offers is 501. */
export const sharePointOperations: readonly SharePointOperation[] = [
  everyRequest,
  contextInfoOperation,
  batchOperation,
  webOperation,
  siteOperation,
  associatedGroups,
  websOperation,
  regionalSettings,
  ensureUserOperation,
  siteUsersOperation,
  siteGroupsOperation,
  peoplePicker,
  resolvePrincipal,
  readRoleDefinitions,
  changeRoleDefinitions,
  breakRoleInheritance,
  resetRoleInheritance,
  readRoleAssignments,
  changeRoleAssignments,
  effectiveBasePermissions,
  doesUserHavePermissions,
  getUserEffectivePermissions,
  readLists,
  changeLists,
  defaultDocumentLibrary,
  ensureSitePagesLibrary,
  sitePages,
  viewsOperation,
  renderListData,
  getChangesOperation,
  getListItemChanges,
  readFields,
  changeFields,
  siteColumnsOperation,
  readContentTypes,
  readItems,
  addItems,
  getItemsByCaml,
  addValidateUpdateItem,
  readItem,
  readFieldValues,
  changeItem,
  deleteWithParameters,
  validateUpdateListItem,
  itemNavigation,
  itemVersions,
  attachmentsOperation,
  readFolders,
  webFolders,
  folderItem,
  changeFolders,
  filesOperation,
  fileBytes,
  itemFile,
  chunkedUpload,
  moveAndCopyFiles,
  checkOutFiles,
  fileVersionsOperation,
  recycleBinOperation,
  searchQuery,
];

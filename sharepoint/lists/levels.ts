import type { LevelDefinition } from './ListDefinition';

const view = 1,
  add = 2,
  edit = 4,
  remove = 8,
  openItems = 32,
  viewVersions = 64,
  overrideListBehaviors = 256,
  viewFormPages = 4096,
  open = 65536,
  viewPages = 131072,
  managePermissions = 33554432,
  browseDirectories = 67108864,
  browseUserInfo = 134217728;
const clientIntegration = 16,
  remoteApis = 32,
  enumeratePermissions = 1073741824;

const pairLow = view + viewFormPages + open + viewPages + browseUserInfo;

/**
 * The exact masks. Never Contribute or Edit: both hold Delete, and Contribute may erase versions. Deleting is for editors
 * of reference data alone: a closed day that is taken out of a year goes to the recycle bin.
 */
export const levels: readonly LevelDefinition[] = [
  { key: 'read', name: 'Read', description: '', high: '176', low: '138612833', builtIn: true },
  {
    key: 'working',
    name: 'Hub Working',
    description: 'View, add and edit; no deleting, not even of versions.',
    high: String(clientIntegration + remoteApis),
    low: String(pairLow + openItems + add + edit + viewVersions),
  },
  {
    key: 'append',
    name: 'Hub Append',
    description: 'View and add only: what is written stays.',
    high: String(clientIntegration + remoteApis),
    low: String(pairLow + openItems + add),
  },
  {
    key: 'keeper',
    name: 'Hub Keeper',
    description: 'Record keepers: open every folder and decide who else may.',
    high: String(clientIntegration + remoteApis + enumeratePermissions),
    low: String(pairLow + openItems + add + edit + viewVersions + browseDirectories + managePermissions),
  },
  {
    key: 'looker',
    name: 'Hub Looker',
    description: 'Record keepers, where their looks are kept: view, add and decide who else may; no editing.',
    high: String(clientIntegration + remoteApis + enumeratePermissions),
    low: String(pairLow + openItems + add + browseDirectories + managePermissions),
    since: 5,
  },
  {
    key: 'editor',
    name: 'Hub Editor',
    description: 'View, add, edit and delete items of reference data; no versions.',
    high: String(clientIntegration + remoteApis),
    low: String(pairLow + openItems + add + edit + remove + viewVersions),
    since: 3,
  },
  {
    key: 'duty',
    name: 'Hub Duty',
    description: 'View, add and edit, also what others asked in a list that shows people their own only; no deleting.',
    high: String(clientIntegration + remoteApis),
    low: String(pairLow + openItems + add + edit + overrideListBehaviors),
    since: 5,
  },
  {
    key: 'overseer',
    name: 'Hub Overseer',
    description: 'View and add, also view what others wrote in a list that shows people their own only; no editing.',
    high: String(clientIntegration + remoteApis),
    low: String(pairLow + openItems + add + overrideListBehaviors),
    since: 7,
  },
];

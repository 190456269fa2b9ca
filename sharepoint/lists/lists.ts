import { agenciesList } from './agenciesList';
import { askedList } from './askedList';
import { furtherList } from './furtherList';
import { allocationList } from './allocationList';
import { belongingList } from './belongingList';
import { catalogueList } from './catalogueList';
import { closeBelongingList } from './closeBelongingList';
import { closeSealsList } from './closeSealsList';
import { closeSessionsList } from './closeSessionsList';
import { closeWorkingList } from './closeWorkingList';
import { columnDefinitions } from './columnDefinitions';
import { looksList } from './looksList';
import { keysList } from './keysList';
import type { ListDefinition, ListTable } from './ListDefinition';
import { countersList } from './countersList';
import { ownList } from './ownList';
import { pairsList } from './pairsList';
import { planDraftsList } from './planDraftsList';
import { policiesList } from './policiesList';
import { readingsList } from './readingsList';
import { plansList } from './plansList';
import { peopleList } from './peopleList';
import { receiptsList } from './receiptsList';
import { retentionList } from './retentionList';
import { requestsList } from './requestsList';
import { schoolsList } from './schoolsList';
import { sealsList } from './sealsList';
import { sessionsList } from './sessionsList';
import { settingsList } from './settingsList';
import { termsList } from './termsList';
import { toLeadsList } from './toLeadsList';
import { workingList } from './workingList';

export const listTables: readonly ListTable[] = [
  settingsList,
  schoolsList,
  termsList,
  peopleList,
  catalogueList,
  belongingList,
  closeBelongingList,
  closeSessionsList,
  closeWorkingList,
  closeSealsList,
  pairsList,
  sessionsList,
  workingList,
  sealsList,
  looksList,
  keysList,
  receiptsList,
  requestsList,
  ownList,
  countersList,
  askedList,
  furtherList,
  retentionList,
  allocationList,
  plansList,
  planDraftsList,
  toLeadsList,
  agenciesList,
  policiesList,
  readingsList,
];

/** What a site holds, in the order in which Set-up makes it. */
export const lists: readonly ListDefinition[] = listTables.map((list) => ({
  ...list,
  columns: columnDefinitions(list.columns),
}));

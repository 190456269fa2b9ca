import type { GraphType } from './publishedNames';
import { published } from './publishedNames';

interface Answered {
  /** What $select takes, or what stands in a complex value. */
  readonly properties: readonly string[];
  /** Navigations $expand takes. */
  readonly expanded: readonly string[];
  /** Further navigations that are answered under their own path only. */
  readonly paths: readonly string[];
}

const allBut = (type: GraphType, missing: readonly string[] = []): readonly string[] =>
  published[type].properties.filter((name) => !missing.includes(name));

/** A type of which every property is answered and no navigation. */
const whole = (type: GraphType): Answered => ({ properties: allBut(type), expanded: [], paths: [] });

/** What the tenant answers of each type. Anything else the published metadata has is 501, by name. */
export const answered: Readonly<Record<GraphType, Answered>> = {
  user: {
    properties: allBut('user', [
      'aboutMe',
      'assignedLicenses',
      'assignedPlans',
      'authorizationInfo',
      'birthday',
      'customSecurityAttributes',
      'deviceEnrollmentLimit',
      'employeeLeaveDateTime',
      'employeeOrgData',
      'hireDate',
      'identities',
      'interests',
      'isManagementRestricted',
      'lastPasswordChangeDateTime',
      'licenseAssignmentStates',
      'mailboxSettings',
      'mySite',
      'onPremisesExtensionAttributes',
      'onPremisesProvisioningErrors',
      'passwordProfile',
      'pastProjects',
      'preferredName',
      'print',
      'provisionedPlans',
      'responsibilities',
      'schools',
      'securityIdentifier',
      'serviceProvisioningErrors',
      'signInActivity',
      'signInSessionsValidFromDateTime',
      'skills',
    ]),
    expanded: ['directReports', 'manager', 'memberOf'],
    paths: ['calendar', 'calendarView', 'calendars', 'events', 'photo', 'transitiveMemberOf'],
  },
  group: {
    properties: allBut('group', [
      'allowExternalSenders',
      'assignedLabels',
      'assignedLicenses',
      'autoSubscribeNewMembers',
      'hasMembersWithLicenseErrors',
      'hideFromAddressLists',
      'hideFromOutlookClients',
      'isArchived',
      'isManagementRestricted',
      'isSubscribedByMail',
      'licenseProcessingState',
      'onPremisesProvisioningErrors',
      'securityIdentifier',
      'serviceProvisioningErrors',
      'uniqueName',
      'unseenCount',
    ]),
    expanded: ['members'],
    paths: ['transitiveMembers'],
  },
  mailboxSettings: whole('mailboxSettings'),
  automaticRepliesSetting: whole('automaticRepliesSetting'),
  workingHours: whole('workingHours'),
  localeInfo: whole('localeInfo'),
  timeZoneBase: whole('timeZoneBase'),
  calendar: { ...whole('calendar'), paths: ['calendarView', 'events'] },
  event: {
    properties: allBut('event', ['cancelledOccurrences']),
    expanded: ['attachments', 'calendar', 'singleValueExtendedProperties'],
    paths: ['instances'],
  },
  attendee: whole('attendee'),
  attendeeBase: whole('attendeeBase'),
  emailAddress: whole('emailAddress'),
  responseStatus: whole('responseStatus'),
  timeSlot: whole('timeSlot'),
  timeConstraint: whole('timeConstraint'),
  dateTimeTimeZone: whole('dateTimeTimeZone'),
  location: whole('location'),
  physicalAddress: whole('physicalAddress'),
  outlookGeoCoordinates: whole('outlookGeoCoordinates'),
  itemBody: whole('itemBody'),
  patternedRecurrence: whole('patternedRecurrence'),
  recurrencePattern: whole('recurrencePattern'),
  recurrenceRange: whole('recurrenceRange'),
  onlineMeetingInfo: { properties: ['joinUrl'], expanded: [], paths: [] },
  singleValueLegacyExtendedProperty: whole('singleValueLegacyExtendedProperty'),
  fileAttachment: whole('fileAttachment'),
  todoTaskList: { ...whole('todoTaskList'), paths: ['tasks'] },
  todoTask: { ...whole('todoTask'), expanded: ['attachments', 'checklistItems', 'linkedResources'] },
  checklistItem: whole('checklistItem'),
  linkedResource: whole('linkedResource'),
  taskFileAttachment: whole('taskFileAttachment'),
  site: {
    properties: allBut('site', [
      'createdBy',
      'eTag',
      'error',
      'lastModifiedBy',
      'parentReference',
      'termStore',
      'termStores',
    ]),
    expanded: [],
    paths: ['drive'],
  },
  drive: {
    properties: ['createdDateTime', 'description', 'driveType', 'id', 'lastModifiedDateTime', 'name', 'webUrl'],
    expanded: [],
    paths: [],
  },
  driveItem: {
    properties: [
      'cTag',
      'createdBy',
      'createdDateTime',
      'eTag',
      'file',
      'fileSystemInfo',
      'folder',
      'id',
      'lastModifiedBy',
      'lastModifiedDateTime',
      'name',
      'parentReference',
      'size',
      'webUrl',
    ],
    expanded: [],
    paths: [],
  },
};

/** One named property for the whole product: named properties are a finite quota of a mailbox. */
export const sessionProperty = 'String {6f1c5a0e-2a53-4a1b-9d3e-5f6d2b8a7c41} Name HubSession';

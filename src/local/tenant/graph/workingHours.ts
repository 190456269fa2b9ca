/** Working hours of every mailbox here: Exchange's own default, in the zone of a school in the United Kingdom. */
export const workingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:00:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: 'GMT Standard Time' }
} as const;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** 1 Monday to 7 Sunday; undefined for what is no weekday of Graph's. */
export function weekdayNumber(name: string): number | undefined {
  const at = weekdays.indexOf(name.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

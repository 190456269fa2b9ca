/** The page's sessionStorage, as far as it is needed; it may be missing, full or forbidden. */
export interface MarkStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

/** How far a person's calendar has been followed. */
export interface CalendarMarks {
  link(): string | undefined;
  keep(link: string): void;
  forget(): void;
}

/**
 * After this the whole calendar is looked at again: the span has moved on, and Outlook's links live for about a week.
 */
const freshFor = 86_400_000;

/**
 * Graph's delta link, one for each person, in the page's own session storage. It is no confidential word and opens
 * nothing without the
 * person's token, yet it stays on the device and goes with the tab. In an item of the tenant every opening would cost a
 * read and a write
 * in SharePoint to save one slim question to Outlook; on two devices the link of one would hide from the other what
 * changed.
 */
export function calendarMarks(personKey: string, now: () => Date, storage: MarkStorage | undefined): CalendarMarks {
  const name = `supervision-hub outlook ${personKey}`;
  let held = readQuietly(storage, name);
  const write = (text: string): void => {
    held = text;
    try {
      storage?.setItem(name, text);
    } catch {
      // memory serves this page; the next one looks at everything again
    }
  };
  return {
    link() {
      const { at, link } = parsed(held);
      const age = now().getTime() - at;
      return link !== '' && age >= 0 && age < freshFor ? link : undefined;
    },
    keep: (link) => {
      // the first day's time stays: following on does not widen the span that is followed
      const { at } = parsed(held);
      const since = now().getTime() - at < freshFor && now().getTime() >= at ? at : now().getTime();
      write(JSON.stringify({ at: since, link }));
    },
    forget: () => write(''),
  };
}

function parsed(text: string): { readonly at: number; readonly link: string } {
  try {
    const { at, link } = JSON.parse(text) as { at?: unknown; link?: unknown };
    if (typeof at === 'number' && typeof link === 'string') return { at, link };
  } catch {
    // nothing kept, or somebody else's text under our name: as if nothing were known
  }
  return { at: 0, link: '' };
}

function readQuietly(storage: MarkStorage | undefined, name: string): string {
  try {
    return storage?.getItem(name) ?? '';
  } catch {
    return ''; // see write
  }
}

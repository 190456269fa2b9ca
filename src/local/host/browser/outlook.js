// One person's week, straight from Graph with that person's own token. Times are read and written in the mailbox's
// zone.
(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('outlook-data').textContent);
  const week = document.getElementById('week');
  const said = document.getElementById('said');
  const zone = 'GMT Standard Time';
  const dayMs = 86400000;

  const make = (tag, words, settings) =>
    Object.assign(document.createElement(tag), words === undefined ? {} : { textContent: words }, settings);
  const iso = (date) => date.toISOString().slice(0, 10);
  const asked = new URLSearchParams(location.search).get('week');
  const start = new Date(`${asked || data.now.slice(0, 10)}T00:00:00Z`);
  let monday = new Date(start.getTime() - ((start.getUTCDay() + 6) % 7) * dayMs);

  async function graph(method, path, body) {
    const token = await (await fetch('/_host/token?resource=https://graph.microsoft.com')).json();
    const answer = await fetch(`/graph/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token.accessToken}`,
        prefer: `outlook.timezone="${zone}", IdType="ImmutableId"`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
    const text = await answer.text();
    const json = text ? JSON.parse(text) : undefined;
    if (!answer.ok) throw new Error(json?.error?.message ?? `Outlook answered ${answer.status}`);
    return json;
  }

  // Every day of the page is written by its calendar date, so the browser's own zone never matters.
  const dayName = (date) =>
    new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
  const time = (when) => when.dateTime.slice(11, 16);
  const answersIn = {
    accepted: 'Accepted',
    declined: 'Declined',
    tentativelyAccepted: 'Maybe',
    notResponded: 'No answer yet',
    none: 'No answer yet',
    organizer: 'Organiser',
  };

  /** Opens the one dialog; resolves with its fields, or undefined when left. */
  function ask(title, button, fields) {
    const dialog = document.getElementById('ask');
    document.getElementById('ask-title').textContent = title;
    document.getElementById('ask-go').textContent = button;
    const place = document.getElementById('ask-fields');
    place.replaceChildren(
      ...fields.map(([name, label, type, value]) => {
        const row = make('label', `${label} `);
        row.append(make('input', undefined, { type, name, value, required: type !== 'text' }));
        return row;
      }),
    );
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise((resolve) =>
      dialog.addEventListener(
        'close',
        () =>
          resolve(
            dialog.returnValue === 'go'
              ? Object.fromEntries([...place.querySelectorAll('input')].map((input) => [input.name, input.value]))
              : undefined,
          ),
        { once: true },
      ),
    );
  }

  const when = (fields) => ({
    start: { dateTime: `${fields.day}T${fields.from}:00`, timeZone: zone },
    end: { dateTime: `${fields.day}T${fields.to}:00`, timeZone: zone },
  });
  const timeFields = (event) => [
    ['day', 'Day', 'date', event.start.dateTime.slice(0, 10)],
    ['from', 'From', 'time', time(event.start)],
    ['to', 'To', 'time', time(event.end)],
  ];

  function run(words, work) {
    return async () => {
      try {
        if ((await work()) === false) return;
        said.textContent = words;
        await show();
      } catch (error) {
        said.textContent = `That did not happen: ${error.message}`;
      }
    };
  }

  const answer = (event, verb) => () => graph('POST', `/me/events/${event.id}/${verb}`, { sendResponse: true });
  async function propose(event) {
    const fields = await ask(`Propose another time for ${event.subject}`, 'Propose', timeFields(event));
    return fields
      ? graph('POST', `/me/events/${event.id}/tentativelyAccept`, { sendResponse: true, proposedNewTime: when(fields) })
      : false;
  }
  async function move(event) {
    const fields = await ask(`Move ${event.subject}`, 'Move', timeFields(event));
    return fields ? graph('PATCH', `/me/events/${event.id}`, when(fields)) : false;
  }
  async function cancel(event) {
    const fields = await ask(`Cancel ${event.subject}`, 'Cancel the meeting', [['comment', 'Message', 'text', '']]);
    return fields ? graph('POST', `/me/events/${event.id}/cancel`, { comment: fields.comment }) : false;
  }

  // The demo's invitations were written when it was set up, perhaps while this machine served another port.
  function onThisMachine(address) {
    if (address.startsWith('https://teams.microsoft.com/l/entity/')) {
      const context = JSON.parse(new URL(address).searchParams.get('context') ?? '{}');
      return `${location.origin}/teams?session=${encodeURIComponent(context.subEntityId ?? '')}`;
    }
    return address.replace(/^http:\/\/127\.0\.0\.1:\d+(?=\/)/, location.origin);
  }

  function bodyLines(event) {
    const page = new DOMParser().parseFromString(event.body?.content ?? '', 'text/html');
    // each line of the invitation ends in a break, which textContent would drop and so join two addresses
    for (const end of page.querySelectorAll('br, p, div')) end.after('\n');
    const links = [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    const bare = (page.body.textContent.match(/https?:\/\/\S+/g) ?? []).filter((found) => !links.includes(found));
    return [...links, ...bare].filter((found) => /^https?:\/\//.test(found)).map(onThisMachine);
  }

  function linkName(address) {
    if (address.startsWith(`${location.origin}/teams`)) return 'Open in Teams';
    return address.startsWith(location.origin) ? 'Open in Supervision Hub' : new URL(address).hostname;
  }

  function card(event) {
    const box = make('article', undefined, { className: 'event' });
    box.dataset.eventId = event.id;
    box.append(
      make('h4', event.subject || 'No subject'),
      make(
        'p',
        `${time(event.start)} to ${time(event.end)}${event.location?.displayName ? `, ${event.location.displayName}` : ''}`,
      ),
    );
    const people = (event.attendees ?? []).map(
      (each) =>
        `${each.emailAddress.name || each.emailAddress.address} (${(answersIn[each.status?.response] ?? 'No answer yet').toLowerCase()})`,
    );
    if (people.length > 0) box.append(make('p', `Invited: ${people.join(', ')}`, { className: 'quiet' }));
    if (!event.isOrganizer && event.organizer)
      box.append(
        make('p', `Organised by ${event.organizer.emailAddress.name || event.organizer.emailAddress.address}`, {
          className: 'quiet',
        }),
      );
    const mine = event.isOrganizer ? 'organizer' : event.responseStatus?.response;
    box.append(make('p', answersIn[mine] ?? answersIn.none, { className: 'answer' }));
    for (const address of bodyLines(event)) {
      const line = make('p');
      line.append(make('a', linkName(address), { href: address }));
      box.append(line);
    }
    const row = make('p', undefined, { className: 'event-buttons' });
    const button = (words, done, work) => {
      const element = make('button', words, { type: 'button' });
      element.setAttribute('aria-label', `${words}: ${event.subject}, ${time(event.start)}`);
      element.addEventListener('click', run(done, work));
      row.append(element);
    };
    const shared = (event.attendees ?? []).length > 0;
    if (event.isOrganizer) {
      button('Move', 'Moved.', () => move(event));
      if (shared) button('Cancel', 'Cancelled.', () => cancel(event));
    } else {
      button('Accept', 'Accepted.', answer(event, 'accept'));
      button('Decline', 'Declined.', answer(event, 'decline'));
      button('Propose a new time', 'Proposed.', () => propose(event));
    }
    box.append(row);
    return box;
  }

  async function show() {
    const end = new Date(monday.getTime() + 7 * dayMs);
    document.getElementById('week-name').textContent = `Week of ${dayName(monday)}`;
    week.setAttribute('aria-busy', 'true');
    const fields = 'id,subject,start,end,location,organizer,attendees,responseStatus,isOrganizer,body';
    const { value } = await graph(
      'GET',
      `/me/calendarView?startDateTime=${monday.toISOString()}&endDateTime=${end.toISOString()}&$select=${fields}&$orderby=start/dateTime&$top=100`,
    );
    week.replaceChildren(
      ...[0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
        const day = new Date(monday.getTime() + offset * dayMs);
        const events = value.filter((event) => event.start.dateTime.startsWith(iso(day)));
        if (offset > 4 && events.length === 0) return [];
        const column = make('section', undefined, { className: 'day' });
        column.append(
          make('h3', dayName(day)),
          ...(events.length > 0 ? events.map(card) : [make('p', 'Nothing booked', { className: 'quiet' })]),
        );
        return [column];
      }),
    );
    week.setAttribute('aria-busy', 'false');
  }

  const failed = (error) => {
    said.textContent = `The calendar could not be read: ${error.message}`;
    week.setAttribute('aria-busy', 'false');
  };
  const turn = (weeks) => () => {
    monday = new Date(monday.getTime() + weeks * 7 * dayMs);
    show().catch(failed);
  };
  document.getElementById('earlier').addEventListener('click', turn(-1));
  document.getElementById('later').addEventListener('click', turn(1));
  if (data.mailbox) show().catch(failed);
  else failed(new Error('this account has no mailbox'));
})();

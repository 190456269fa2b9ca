import directory from '../tenant/directory.json';
import { html } from './html';
import type { Html } from './html';

/** Where a person works, as the chooser groups them. */
const places: Readonly<Record<string, string>> = {
  trust: 'The trust',
  ottersby: 'Ottersby Primary',
  pennywick: 'Pennywick Infants',
  merrowfield: 'Merrowfield High',
  quillbrook: 'Quillbrook Primary',
};

export const organisation = directory.organisation;

const grouped = (): readonly { readonly place: string; readonly people: typeof directory.people }[] => {
  const keys = [...new Set(directory.people.map((person) => person.school))];
  return keys.map((key) => ({
    place: places[key] ?? key,
    people: directory.people.filter((person) => person.school === key),
  }));
};

/** The whole directory as an option list, the signed-in person chosen. */
const personOptions = (signedIn: string | undefined): Html[] =>
  grouped().map(
    ({ place, people }) =>
      html`<optgroup label="${place}">
        ${people.map(
          (person) =>
            html`<option
              value="${person.userPrincipalName}"
              ${person.userPrincipalName === signedIn ? html` selected` : ''}
            >
              ${person.displayName}, ${person.jobTitle}
            </option>`,
        )}
      </optgroup>`,
  );

/** "Signed in as": a form, so it works by keyboard and without script. `to` is the page to come back to. */
export const signInSwitch = (signedIn: string | undefined, to: string): Html =>
  html` <form class="switch" action="/_tenant/sign-in">
    <label for="person">Signed in as</label>
    <select id="person" name="user">
      ${personOptions(signedIn)}
    </select>
    <input type="hidden" name="to" value="${to}" />
    <button>Switch</button>
  </form>`;

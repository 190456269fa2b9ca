import { placesOf, readTree, shippedTree } from './readTree';
import { drawsField } from '../fuzz/reached';

const ui = shippedTree(['.ts', '.tsx']).filter(({ name }) => /\/ui\/|^src\/(app|places)\//.test(name));
const fuzz = readTree(['tests/fuzz'], ['.test.tsx']);

describe('forms', () => {
  // What no fuzz has filled in, somebody's keyboard will. The fuzz files look at each field of the folders they name;
  // here, that no folder is left out.
  it('are all reached by the fuzz', () => {
    const drawn = ui.filter(({ name }) => name.endsWith('.tsx') && !/^src\/ground\/ui\/[^/]+$/.test(name));
    expect(drawn.length).toBeGreaterThan(100);
    const named = fuzz.flatMap(({ text }) =>
      [...(/^const folders = \[([^\]]*)\];$/m.exec(text)?.[1] ?? '').matchAll(/'([\w/]+)'/g)].map((match) => match[1]),
    );
    const open = drawn.filter(({ name }) => !named.some((folder) => name.startsWith(`src/${folder}/`)));
    expect(open.filter(({ text }) => drawsField(text)).map(({ name }) => name)).toEqual([]);
    expect(
      fuzz
        .filter(({ text }) => /^const folders/m.test(text) && !text.includes('expect(leftOut(folders)).toEqual([])'))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  // The browser shows a date in its own order: 11/12 is November to one and December to another.
  it('take days through the one field that says them in British words', () => {
    const places = placesOf(ui, /<Input\b[^>]*type="date"/).map((place) => place.split(':')[0]);
    expect(places).toEqual(['src/ground/ui/forms/DayInput.tsx']);
  });

  // A browser draws its own field for a time, as for a date, taller than a select beside it.
  it('take times through the one field that is as tall as the others', () => {
    const places = placesOf(ui, /<Input\b[^>]*type="time"/).map((place) => place.split(':')[0]);
    expect(places).toEqual(['src/ground/ui/forms/TimeInput.tsx']);
  });

  // What stays in sight at the bottom is what a notice makes way for.
  it('say of every bar that stays at the bottom that it does', () => {
    const sticky = ui.filter(({ text }) => /position: 'sticky',\s*bottom: 0/.test(text));
    expect(sticky.length).toBeGreaterThan(2);
    expect(sticky.filter(({ text }) => !text.includes('data-stays')).map(({ name }) => name)).toEqual([]);
  });

  // A refusal that no field draws is said by the form itself, because fields take their issues from FormIssues and
  // leave the rest to FormTrouble.
  // Whoever reads the issues past it can lose one. The ones that may have no fields at all, and say every issue in one
  // place.
  it('say every reason they were refused for', () => {
    const mayRead = [
      'src/ground/ui/FormIssues.tsx',
      'src/ground/ui/useOutcome.ts',
      'src/sessions/outlook/ui/useDecision.ts',
      'src/sessions/help/ui/AskForHelpForm.tsx',
      'src/sessions/booking/ui/WaitingWorkRow.tsx',
      // every one of them is said beside the row of the file
      'src/places/files/useFileImport.ts',
      // every one of them is said beside the sessions it concerns
      'src/sessions/booking/ui/term/useTermBooking.ts',
    ];
    expect(
      placesOf(
        ui.filter(({ name }) => !mayRead.includes(name)),
        /\.issues\b|\{[^}]*\bissues\b[^}]*\} = /,
      ),
    ).toEqual([]);
    const frames = ui.filter(({ text }) => text.includes('<FormIssues'));
    expect(frames.length).toBeGreaterThan(5);
    const withTrouble = new Set(
      ui.filter(({ text }) => text.includes('<FormTrouble')).map(({ name }) => name.replace(/^.*\/|\.tsx$/g, '')),
    );
    expect(
      frames
        .filter(
          ({ text }) =>
            !text.includes('<FormTrouble') && ![...withTrouble].some((part) => new RegExp(`<${part}\\b`).test(text)),
        )
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

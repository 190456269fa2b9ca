import { placesOf, readTree } from './readTree';
import { formsIn } from '../ui/fuzz/reached';

const ui = readTree(['src/ui'], ['.ts', '.tsx']);
const fuzz = readTree(['tests/ui/fuzz'], ['.test.tsx']);

describe('forms', () => {
  // What no fuzz has filled in, somebody's keyboard will. The fuzz files look at each field of the folders they name;
  // here, that no folder is left out.
  it('are all reached by the fuzz', () => {
    const folders = [...new Set(ui.flatMap(({ name }) => /^src\/ui\/([^/]+)\//.exec(name)?.[1] ?? []))].filter(
      (folder) => folder !== 'shared' && formsIn(folder).length > 0,
    );
    const named = fuzz.flatMap(({ text }) =>
      [...(/^const folders = \[([^\]]*)\];$/m.exec(text)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1]),
    );
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
    expect(
      fuzz
        .filter(({ text }) => /^const folders/m.test(text) && !text.includes('expect(leftOut(folders)).toEqual([])'))
        .map(({ name }) => name),
    ).toEqual([]);
    // forms that stand outside the folders, and those the folders share, are used by some of them
    expect(
      ui
        .filter(
          ({ name, text }) =>
            /^src\/ui\/[^/]+$/.test(name) && /<(form|Input|Textarea|Select|Checkbox|Field)\b/.test(text),
        )
        .map(({ name }) => name),
    ).toEqual([]);
  });

  // A refusal that no field draws is said by the form itself, because fields take their issues from FormIssues and
  // leave the rest to FormTrouble.
  // Whoever reads the issues past it can lose one. The two that may have no fields at all, and say every issue in one
  // place.
  it('say every reason they were refused for', () => {
    const mayRead = [
      'shared/FormIssues.tsx',
      'shared/useOutcome.ts',
      'home/useDecision.ts',
      'debrief/AskForHelpForm.tsx',
    ].map((name) => `src/ui/${name}`);
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

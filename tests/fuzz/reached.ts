import { readTree } from '../house/readTree';

interface Fiber {
  readonly type: unknown;
  readonly return: Fiber | null;
}

const reached = new Set<string>();

/** Remembers every component this field stands in, by the names React knows them by. */
export function noteReached(field: Element): void {
  const key = Object.keys(field).find((name) => name.startsWith('__reactFiber$'));
  let fiber: Fiber | null = key === undefined ? null : (Reflect.get(field, key) as Fiber);
  if (fiber === null)
    throw new Error('React keeps its fibers elsewhere now; the fuzz no longer knows which form a field belongs to.');
  for (; fiber !== null; fiber = fiber.return) if (typeof fiber.type === 'function') reached.add(fiber.type.name);
}

/** Whatever a person can type into, tick or choose from. */
const draws =
  /<(form|input|textarea|select|Input|Textarea|Select|Checkbox|Radio|RadioGroup|Switch|Combobox|Dropdown|SpinButton|Slider|SearchBox|TagPicker|Field|FormField|TextField|DayInput|WordsField|IdentityField|IdentityFormField|CheckGroup|Finder|PersonField|Picker|ColumnFields)\b/;

export const drawsField = (text: string): boolean => draws.test(text);

/** Files of a folder of src that draw a field, without folder and ending; each is called like the component it exports. */
const formsIn = (folder: string): readonly string[] =>
  readTree([`src/${folder}`], ['.tsx'])
    .filter(({ text }) => drawsField(text))
    .map(({ name }) => name.replace(/^.*\//, '').replace(/\.tsx$/, ''));

/** What nobody filled in. */
export const leftOut = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    formsIn(folder)
      .filter((name) => !reached.has(name))
      .map((name) => `${folder}/${name}`),
  );

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { readTree } from './readTree';

type Loader = (this: { readonly resourcePath: string; readonly rootContext: string }, source: string) => string;

const root = process.cwd();
const fluent = `${root}/node_modules/@fluentui`;
const buttonStyles = `${fluent}/react-button/lib/components/Button/useButtonStyles.styles.js`;
const badgeStyles = `${fluent}/react-badge/lib/components/Badge/useBadgeStyles.styles.js`;
const loaderOf = (name: string): Loader => jest.requireActual<Loader>(`${root}/config/firstView/${name}.cjs`);
const through = (name: string, file: string): string =>
  loaderOf(name).call({ resourcePath: file, rootContext: root }, readFileSync(file, 'utf8'));
const unused = jest.requireActual<Readonly<Record<string, readonly string[]>>>(
  `${root}/config/firstView/unusedVariants.cjs`,
);

const pages = readTree(['src'], ['.tsx']).filter(({ name }) => !name.startsWith('src/local/'));
/** Which of Fluent's style files draws a component, ours that pass their properties on among them. */
const stylesOf = (tag: string): string | undefined => {
  if (/Button$/.test(tag)) return 'useButtonStyles.styles.js';
  if (/Badge$/.test(tag)) return 'useBadgeStyles.styles.js';
  if (/^(Checkbox|Link|Text)$/.test(tag)) return `use${tag}Styles.styles.js`;
  return undefined;
};

interface Asked {
  readonly styles: string;
  readonly attribute: string;
  readonly variant: string;
}

/** Every text and every lone word that a page gives a component of Fluent's to choose its look by. */
function asked(text: string): readonly Asked[] {
  const found: Asked[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const styles = stylesOf(node.tagName.getText());
      for (const attribute of node.attributes.properties) {
        if (styles === undefined || !ts.isJsxAttribute(attribute)) continue;
        const name = attribute.name.getText();
        const said = [...(attribute.initializer?.getText() ?? `'${name}'`).matchAll(/['"]([\w-]+)['"]/g)];
        for (const [, variant = ''] of said) found.push({ styles, attribute: name, variant });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

const looks = ['appearance', 'shape', 'size', 'labelPosition', 'iconPosition', 'font', 'weight', 'align'];
const isLeftOut = ({ styles, attribute, variant }: Asked): boolean =>
  (looks.includes(attribute) || attribute === variant) && (unused[styles] ?? []).includes(variant);

describe('the first view', () => {
  it('asks for no variant whose rules are not shipped', () => {
    const everywhere = pages.flatMap(({ name, text }) => asked(text).map((one) => ({ name, ...one })));
    expect(everywhere.length).toBeGreaterThan(100);
    expect(everywhere.filter(isLeftOut)).toEqual([]);
  });

  it('would notice one', () => {
    const page = `const a = <><RouteButton shape={round ? 'circular' : 'square'} to={x}>b</RouteButton><Text truncate>c</Text></>;`;
    expect(asked(page).filter(isLeftOut)).toEqual([
      { styles: 'useButtonStyles.styles.js', attribute: 'shape', variant: 'square' },
      { styles: 'useTextStyles.styles.js', attribute: 'truncate', variant: 'truncate' },
    ]);
  });

  it('ships the rule of every class that is left', () => {
    const lighter = through('lighterStyles', buttonStyles);
    const names = new Set([...lighter.matchAll(/: ?"(f[a-z0-9]{5,})"/g)].map(([, name]) => name));
    const ruled = new Set([...lighter.matchAll(/\.(f[a-z0-9]{5,})/g)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(100);
    const before = readFileSync(buttonStyles, 'utf8');
    expect([...names].filter((name) => before.includes(`.${name ?? ''}`) && !ruled.has(name))).toEqual([]);
    expect(lighter).not.toContain('tokens.');
    expect(through('lighterStyles', badgeStyles).length).toBeLessThan(readFileSync(badgeStyles, 'utf8').length / 2);
  });

  it('calls every rule by one short name, in whichever file it stands', () => {
    const shortened = (file: string): string =>
      loaderOf('shortNames').call({ resourcePath: file, rootContext: root }, through('lighterStyles', file));
    const [button, badge] = [shortened(buttonStyles), shortened(badgeStyles)];
    const named = (text: string): ReadonlySet<string> => new Set(text.match(/(?<=: ?")h-[\w]+(?=")/g));
    const ruled = (text: string): ReadonlySet<string> => new Set(text.match(/(?<=\.)h-[\w]+/g));
    expect(named(button).size).toBeGreaterThan(100);
    expect([...ruled(button)].filter((name) => !named(button).has(name))).toEqual([]);
    const long = [...named(through('lighterStyles', buttonStyles).replaceAll(/(?<=")f(?=[0-9a-z]{5,7}")/g, 'h-f'))];
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((name) => button.includes(name.slice('h-'.length)))).toEqual([]);
    const inlineFlex = /\.(h-\w+)\{display:inline-flex;\}/;
    expect(inlineFlex.exec(button)?.[1]).toBe(inlineFlex.exec(badge)?.[1]);
    expect(button.length).toBeLessThan(through('lighterStyles', buttonStyles).length * 0.95);
  });

  // a page that is written from right to left would lack its rules
  it('is written from left to right', () => {
    expect(pages.filter(({ text }) => /\bdir=|TextDirectionProvider/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('gives every colour as Fluent does', () => {
    const written = through('plainColours', `${fluent}/tokens/lib/alias/lightColor.js`);
    expect(written).toContain('colorNeutralForeground1:"#242424"');
    expect(written).toContain('colorBrandBackground:brand[80]');
    expect(written).not.toMatch(/grey\[|whiteAlpha\[/);
    expect(through('plainColours', `${fluent}/tokens/lib/alias/darkColorPalette.js`)).not.toContain('Platinum');
  });

  it('gives every size that anything is drawn with', () => {
    const curves = through('namedSizes', `${fluent}/tokens/lib/global/curves.js`);
    expect(curves).not.toContain('curveAccelerateMax');
    const spaces = through('namedSizes', `${fluent}/tokens/lib/global/spacings.js`);
    expect(spaces).toContain('spacingHorizontalM: spacings.m');
    expect(spaces).toContain("sNudge: '6px'");
    const fonts = through('namedSizes', `${fluent}/tokens/lib/global/fonts.js`);
    // as `typographyStyles.body1` says it, which no page does
    for (const size of ['fontSizeBase300', 'lineHeightBase300', 'fontFamilyBase']) expect(fonts).toContain(size);
  });

  it('makes the same files in every folder', () => {
    const config = jest.requireActual<(config: object) => { readonly output: Readonly<Record<string, string>> }>(
      `${root}/config/firstView.cjs`,
    );
    const built = (context: string) => {
      const options: { generateCssClassName?: (name: string, file: string, rules: string) => string } = {};
      const rules: object[] = [{ use: [{ loader: '/at/sp-css-loader', options }] }];
      const { output } = config({
        context,
        module: { rules },
        resolve: { alias: {} },
        optimization: {},
        output: { filename: 'a_[contenthash].js' },
      });
      return {
        chunk: output['chunkFilename'],
        own: output['filename'],
        style: options.generateCssClassName?.('a', `${context}/a.css`, '.a{}'),
      };
    };
    expect(built('/one')).toEqual(built('/another/folder'));
    expect(built('/one').chunk).toMatch(/^chunk\.\[id\]_[0-9a-f]{8}\.js$/);
    expect(built('/one').own).toMatch(/^a_[0-9a-f]{8}\.js$/);
    expect(built('/one').style).toMatch(/^a_[0-9a-f]{8}$/);
  });

  it('keeps every method of PnPjs that anybody calls', () => {
    const items = through('calledMembers', `${root}/node_modules/@pnp/sp/items/types.js`);
    for (const called of ['getById(', 'add(', 'update(', 'recycle(']) expect(items).toContain(called);
    expect(items).not.toContain('deleteWithParams(');
  });
});

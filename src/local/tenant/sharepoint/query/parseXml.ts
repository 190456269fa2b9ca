import { SaxesParser } from 'saxes';
import { problems } from '../protocol/problems';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses a small XML document; malformed text is refused. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [];
  let root: Element | undefined;
  parser.on('opentag', (tag) => {
    const element: Element = {
      name: tag.name,
      attributes: Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)])),
      children: [],
      text: '',
    };
    stack[stack.length - 1]?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (text) => {
    const top = stack[stack.length - 1];
    if (top) top.text += text;
  });
  parser.on('cdata', (text) => {
    const top = stack[stack.length - 1];
    if (top) top.text += text;
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('doctype', () => {
    throw problems.badArgument(
      'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
    );
  });
  parser.on('error', () => {
    throw problems.badArgument('Cannot complete this action.\n\nPlease try again.');
  });
  parser.write(xml).close();
  if (!root) throw problems.badArgument('Cannot complete this action.\n\nPlease try again.');
  return root;
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}

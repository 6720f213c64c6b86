/** An element of XML with what stands in it; texts are as written, entities not resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads XML without comments and CDATA, as programs write it. Throws where it is not well formed. */
export function xmlTree(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let token = TOKEN.exec(xml); token !== null; token = TOKEN.exec(xml)) {
    end = TOKEN.lastIndex;
    const [, closes, name, said, empty, text] = token;
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += text;
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes = new Map(
      [...(said ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    );
    const element: XmlElement = { name, attributes, children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root, ...others] = top.children;
  if (end !== xml.length || open.length > 1 || root === undefined || others.length > 0)
    throw new Error(`Not well formed at ${end}: ${xml.slice(end, end + 80)}`);
  return root;
}

/** All elements of a name within another, in their order. */
export const elementsIn = (of: XmlElement, name: string): XmlElement[] =>
  of.children.flatMap((one) => [...(one.name === name ? [one] : []), ...elementsIn(one, name)]);

export const attributeOf = (of: XmlElement | undefined, name: string): string =>
  of?.attributes.get(name) ?? '';

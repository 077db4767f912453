/** What is left of a page when its markup is taken away, as scrapers leave it: a line for each block that holds text. */
import { parseHTML } from 'linkedom';

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL OPTION P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const UNSEEN: ReadonlySet<string> = new Set(
  'AUDIO CANVAS HEAD IFRAME INPUT LINK META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;
const ELEMENT = 1;

interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly nodeName: string;
  readonly childNodes: Iterable<PageNode>;
  getAttribute?(name: string): string | null;
}

const isHidden = (node: PageNode): boolean => /display:\s*none/.test(node.getAttribute?.('style') ?? '');

/** The lines of a page, trimmed, without empty ones. */
export const flatten = (html: string): readonly string[] => {
  let text = '';
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) {
      const said = (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      text += text === '' || /[ \n]$/.test(text) ? said.replace(/^ /, '') : said;
    } else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase();
      if (UNSEEN.has(name) || isHidden(node)) return;
      const isBlock = BLOCKS.has(name);
      if (isBlock) text += '\n';
      for (const child of node.childNodes) walk(child);
      if (isBlock) text += '\n';
    }
  };
  walk(parseHTML(html).document.body);
  return text
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line !== '');
};

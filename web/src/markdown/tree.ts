/**
 * The rendered text as values: Svelte makes the elements, so that no string ever becomes a page.
 * The server has rendered it with raw HTML off; what is not in this table is shown as its text alone.
 */
export type Piece = string | Element;

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}

const attributesOf: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  strong: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  tr: [],
  ul: [],
};

const hasNoChildren: ReadonlySet<string> = new Set(['br', 'hr']);
const isShownNowhere: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe']);

export function isSafeLink(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href.trim());
}

/** Reads what the server rendered. */
export function readTree(html: string): Piece[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return piecesOf(page.body);
}

/** Without the one paragraph around a text of one line, so that it can stand in a line. */
export function inlined(pieces: readonly Piece[]): readonly Piece[] {
  const solid = pieces.filter((piece) => typeof piece !== 'string' || piece.trim() !== '');
  const only = solid[0];
  if (solid.length !== 1 || only === undefined || typeof only === 'string') return pieces;
  return only.tag === 'p' ? only.children : pieces;
}

function piecesOf(parent: ParentNode): Piece[] {
  return [...parent.childNodes].flatMap(piecesOfNode);
}

function piecesOfNode(node: ChildNode): Piece[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof HTMLElement)) return [];
  const tag = node.tagName.toLowerCase();
  if (isShownNowhere.has(tag)) return [];
  const allowed = attributesOf[tag];
  if (allowed === undefined) return piecesOf(node);
  return [
    {
      tag,
      attributes: attributesFrom(node, allowed),
      children: hasNoChildren.has(tag) ? [] : piecesOf(node),
    },
  ];
}

function attributesFrom(node: HTMLElement, allowed: readonly string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of allowed) {
    const value = node.getAttribute(name);
    if (value === null) continue;
    if (name === 'href' && !isSafeLink(value)) continue;
    kept[name] = value;
  }
  if (/^https?:/i.test(kept['href'] ?? '')) kept['rel'] = 'noopener noreferrer';
  return kept;
}

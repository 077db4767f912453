/**
 * The minimal acyclic automaton of a sorted list of words, built by the incremental algorithm of Daciuk, Mihov, Watson
 * and Watson, "Incremental construction of minimal acyclic finite-state automata", Computational Linguistics 26(1),
 * 2000, section 3. A word is a list of symbol numbers whose last one is its tag, so that every path that ends is a
 * word and two states are the same only if the words behind them carry the same tags.
 */

/** @typedef {{ edges: Map<number, Node>, id: number }} Node */

/**
 * @param {Iterable<readonly number[]>} words in the order of their symbols
 * @returns {Uint32Array} edges of 7 bits symbol, 1 bit "last of its state", 24 bits first edge of the next state;
 *   the first state begins at edge 0, the target 0 is the end of a word, and any other lies behind the edge
 */
export const buildAutomaton = (words) => {
  /** @type {Map<string, Node>} */
  const register = new Map();
  let count = 0;
  /** @returns {Node} */
  const newNode = () => ({ edges: new Map(), id: count++ });
  const root = newNode();
  /** @type {{ parent: Node, symbol: number, child: Node }[]} */
  let open = [];
  /** @param {Node} node */
  const signature = (node) => {
    let key = '';
    for (const [symbol, child] of node.edges) key += `${symbol}:${child.id} `;
    return key;
  };
  /** @param {number} depth */
  const close = (depth) => {
    for (let i = open.length - 1; i >= depth; i--) {
      const step = open[i];
      if (step === undefined) break;
      const key = signature(step.child);
      const twin = register.get(key);
      if (twin === undefined) register.set(key, step.child);
      else step.parent.edges.set(step.symbol, twin);
    }
    open = open.slice(0, depth);
  };
  /** @type {readonly number[]} */
  let previous = [];
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared++;
    close(shared);
    let node = open[shared - 1]?.child ?? root;
    for (const symbol of word.slice(shared)) {
      const child = newNode();
      node.edges.set(symbol, child);
      open.push({ parent: node, symbol, child });
      node = child;
    }
    previous = word;
  }
  close(0);
  return layOut(root);
};

/**
 * States each with its edges side by side, every state before those that it leads to: a reader that goes from the last to
 * the first knows all that lies behind a state when it comes to it. Otherwise in depth-first order, so that states lie
 * near those that lead to them. @param {Node} root
 */
const layOut = (root) => {
  /** @type {Set<Node>} */
  const seen = new Set([root]);
  /** @type {Node[]} */
  const order = [];
  /** @type {{ node: Node, left: Node[] }[]} */
  const open = [{ node: root, left: [...root.edges.values()] }];
  for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
    const child = step.left.pop();
    if (child === undefined) {
      order.push(step.node);
      open.pop();
    } else if (child.edges.size > 0 && !seen.has(child)) {
      seen.add(child);
      open.push({ node: child, left: [...child.edges.values()] });
    }
  }
  order.reverse();
  /** @type {Map<Node, number>} */
  const first = new Map();
  let size = 0;
  for (const node of order) {
    first.set(node, size);
    size += node.edges.size;
  }
  const edges = new Uint32Array(size);
  let at = 0;
  for (const node of order) {
    let left = node.edges.size;
    for (const [symbol, child] of node.edges) {
      left--;
      edges[at++] = (symbol | (left === 0 ? 0x80 : 0) | ((first.get(child) ?? 0) << 8)) >>> 0;
    }
  }
  return edges;
};

/**
 * Terms from SKOS (W3C, 2009) as JSON-LD, in the forms that exports of thesauri have: one object, an array or a
 * `@graph`; property names plain, with the prefix `skos:`, or as whole IRIs; labels as a string, `{@value, @language}`, a
 * list of such, or a map by language. Each node is checked by itself, so that one bad node costs no more than itself.
 */
import { fail, type Result } from '../model/result.ts';
import type { Steps } from '../steps.ts';
import { type GatheredTerms, gatheringTerms } from './gathered-terms.ts';
import { NO_LANGUAGE, type Term } from './vocabulary.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

interface Label {
  readonly language: string;
  readonly label: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const label = (said: string, language: string): Label => ({
  language: language.toLowerCase(),
  label: said.replace(/\s+/g, ' ').trim(),
});

/** The label that a value is, or none: one that is no label costs no more than itself. */
const labelOf = (value: unknown): readonly Label[] => {
  if (isText(value)) return [label(value, NO_LANGUAGE)];
  if (!isNode(value) || !isText(value['@value'])) return [];
  const language = value['@language'];
  return [label(value['@value'], isText(language) ? language : NO_LANGUAGE)];
};

/** The labels of a map by language. */
const byLanguage = (labels: Node): readonly Label[] =>
  Object.entries(labels).flatMap(([language, said]) =>
    language.startsWith('@')
      ? []
      : [said].flat().flatMap((one) => (isText(one) ? [label(one, language)] : [])),
  );

const labelsIn = (raw: unknown): readonly Label[] => {
  if (Array.isArray(raw)) return raw.flatMap(labelOf);
  return isNode(raw) && raw['@value'] === undefined ? byLanguage(raw) : labelOf(raw);
};

const property = (node: Node, name: string): unknown =>
  node[name] ?? node[`skos:${name}`] ?? node[SKOS + name];

const labelsOf = (raw: unknown): readonly Label[] => labelsIn(raw).filter((one) => one.label !== '');

const typesOf = (node: Node): readonly string[] => {
  const raw = node['@type'] ?? node.type;
  return [raw].flat().filter(isText);
};

const isOf = (node: Node, name: string): boolean =>
  typesOf(node).some((type) => type === name || type === `skos:${name}` || type === SKOS + name);

const idOf = (node: Node): string | null => {
  const raw = node['@id'] ?? node.id ?? node.uri;
  return typeof raw === 'string' && raw !== '' ? raw : null;
};

const termOf = (node: Node): Term | null => {
  const labels: Record<string, string> = {};
  const alternates: string[] = [];
  for (const one of labelsOf(property(node, 'prefLabel'))) {
    if (labels[one.language] === undefined) labels[one.language] = one.label;
    else alternates.push(one.label);
  }
  for (const name of ['altLabel', 'hiddenLabel'])
    alternates.push(...labelsOf(property(node, name)).map((one) => one.label));
  const [first] = Object.values(labels);
  if (first === undefined) return null;
  return { id: idOf(node) ?? first, labels, alternates: [...new Set(alternates)] };
};

function* termsOf(nodes: readonly Node[]): Generator<Term | null> {
  for (const node of nodes) yield termOf(node);
}

const titleOf = (nodes: readonly Node[]): string | null => {
  const scheme = nodes.find((node) => isOf(node, 'ConceptScheme'));
  if (scheme === undefined) return null;
  const named = [
    property(scheme, 'prefLabel'),
    scheme.title,
    scheme['dct:title'],
    scheme['dc:title'],
    scheme['http://purl.org/dc/terms/title'],
  ].flatMap(labelsOf);
  return named[0]?.label ?? null;
};

/**
 * Gathers the terms of a JSON value. Fails with `vocabulary-unreadable` where there is no concept in it, and with
 * `vocabulary-too-large`.
 */
export function* readingSkos(json: unknown): Steps<Result<GatheredTerms>> {
  const top = Array.isArray(json) ? json : [json];
  if (!top.every(isNode)) return fail('vocabulary-unreadable', { reason: 'no SKOS as JSON-LD' });
  const nodes = top.flatMap((node): readonly Node[] => {
    const graph = node['@graph'] ?? node.graph;
    return Array.isArray(graph) && graph.every(isNode) ? graph : [node];
  });
  const concepts = nodes.filter(
    (node) =>
      isOf(node, 'Concept') || (typesOf(node).length === 0 && property(node, 'prefLabel') !== undefined),
  );
  if (concepts.length === 0) return fail('vocabulary-unreadable', { reason: 'no skos:Concept' });
  return yield* gatheringTerms(titleOf(nodes), termsOf(concepts));
}

/**
 * Terms from SKOS (W3C, 2009) as JSON-LD, in the forms that exports of thesauri have: one object, an array or a
 * `@graph`; property names plain, with the prefix `skos:`, or as whole IRIs; labels as a string, `{@value, @language}`, a
 * list of such, or a map by language. Each node is checked by itself, so that one bad node costs no more than itself.
 */
import { z } from 'zod';
import { fail, ok, type Result } from '../model/result.ts';
import { type GatheredTerms, gatherTerms } from './gathered-terms.ts';
import { NO_LANGUAGE, type Term } from './vocabulary.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

interface Label {
  readonly language: string;
  readonly label: string;
}

const labelSchema = z
  .union([
    z.string().transform((label): Label => ({ language: NO_LANGUAGE, label })),
    z
      .looseObject({ '@value': z.string(), '@language': z.string().optional() })
      .transform((said): Label => ({ language: said['@language'] ?? NO_LANGUAGE, label: said['@value'] })),
  ])
  .transform(({ language, label }) => ({
    language: language.toLowerCase(),
    label: label.replace(/\s+/g, ' ').trim(),
  }));
const labelsSchema = z.union([
  labelSchema.transform((label) => [label]),
  // One that is no label costs no more than itself.
  z.array(z.unknown()).transform((labels) =>
    labels.flatMap((said): readonly Label[] => {
      const parsed = labelSchema.safeParse(said);
      return parsed.success ? [parsed.data] : [];
    }),
  ),
  z
    .record(z.string(), z.union([z.string().transform((label) => [label]), z.array(z.string())]))
    .transform((labels) =>
      Object.entries(labels).flatMap(([language, said]) =>
        said.map((label) => labelSchema.parse({ '@value': label, '@language': language })),
      ),
    ),
]);
const nodeSchema = z.record(z.string(), z.unknown());
const documentSchema = z.union([z.array(nodeSchema), nodeSchema]);
type Node = z.infer<typeof nodeSchema>;

const property = (node: Node, name: string): unknown =>
  node[name] ?? node[`skos:${name}`] ?? node[SKOS + name];

const labelsOf = (raw: unknown): readonly Label[] => {
  const parsed = labelsSchema.safeParse(raw);
  return parsed.success ? parsed.data.filter(({ label }) => label !== '') : [];
};

const typesOf = (node: Node): readonly string[] => {
  const raw = node['@type'] ?? node.type;
  return [raw].flat().filter((type): type is string => typeof type === 'string');
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
  for (const { language, label } of labelsOf(property(node, 'prefLabel'))) {
    if (labels[language] === undefined) labels[language] = label;
    else alternates.push(label);
  }
  for (const name of ['altLabel', 'hiddenLabel'])
    alternates.push(...labelsOf(property(node, name)).map(({ label }) => label));
  const [first] = Object.values(labels);
  if (first === undefined) return null;
  return { id: idOf(node) ?? first, labels, alternates: [...new Set(alternates)] };
};

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

/** The terms of a JSON value. Fails with `vocabulary-unreadable` where there is no concept in it. */
export const readSkosTerms = (json: unknown): Result<GatheredTerms> => {
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) return fail('vocabulary-unreadable', { reason: 'no SKOS as JSON-LD' });
  const top = Array.isArray(parsed.data) ? parsed.data : [parsed.data];
  const nodes = top.flatMap((node): readonly Node[] => {
    const graph = z.array(nodeSchema).safeParse(node['@graph'] ?? node.graph);
    return graph.success ? graph.data : [node];
  });
  const concepts = nodes.filter(
    (node) =>
      isOf(node, 'Concept') || (typesOf(node).length === 0 && property(node, 'prefLabel') !== undefined),
  );
  if (concepts.length === 0) return fail('vocabulary-unreadable', { reason: 'no skos:Concept' });
  return ok(gatherTerms(titleOf(nodes), concepts.map(termOf)));
};

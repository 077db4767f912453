/** Vocabularies: read from CSV and SKOS in the forms they come in, looked up without regard to case and accents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../core/steps.ts';
import { MOST_TERMS } from '../../../core/vocabulary/gathered-terms.ts';
import { csvRows } from '../../../core/vocabulary/read-csv.ts';
import { readingTerms } from '../../../core/vocabulary/read-terms.ts';
import { subjectTerms } from '../../../core/vocabulary/subjects.ts';
import { TermIndex } from '../../../core/vocabulary/term-index.ts';
import { labelIn, termSchema } from '../../../core/vocabulary/vocabulary.ts';

const readTerms = (text: string) => atOnce(readingTerms(text));
const read = (text: string) => {
  const result = readTerms(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const json = (value: unknown) => read(JSON.stringify(value));

const SCHOOL = { labels: { fr: 'École', en: 'School' }, alternates: ['lycée', 'collège'] };

describe('terms from CSV', () => {
  it.each([
    ['languages in the header', 'id,label_fr,label_en,alternates\n1,École,School,lycée|collège\n', '1'],
    [
      'SKOS names and semicolons',
      '\ufeffid;prefLabel@fr;prefLabel@en;altLabel\r\n1;École;School;"lycée;collège"\r\n',
      '1',
    ],
    ['bare languages and tabs', 'fr\ten\tsynonymes\nÉcole\tSchool\tlycée | collège', 'École'],
  ])('with %s', (_, text, id) => {
    expect(read(text)).toEqual({ title: null, terms: [{ id, ...SCHOOL }], duplicates: [], skipped: 0 });
  });

  it('without a header takes the first column for the label and the others for alternates', () => {
    expect(read('École,lycée\nÉglise\n\n').terms).toEqual([
      { id: 'École', labels: { und: 'École' }, alternates: ['lycée'] },
      { id: 'Église', labels: { und: 'Église' }, alternates: [] },
    ]);
  });

  it('joins labels that come again, whatever their case and accents, and tells of them and of rows without one', () => {
    expect(read('label,alternates\nÉcole,lycée\necole,bahut\n,rien\n')).toEqual({
      title: null,
      terms: [{ id: 'École', labels: { und: 'École' }, alternates: ['lycée', 'ecole', 'bahut'] }],
      duplicates: ['ecole'],
      skipped: 1,
    });
  });

  it('reads any cells as they were written', () => {
    const cell = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
        expect([...csvRows(`a,b,c\n${written.join('\r\n')}`)].slice(1)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  it('take a quote that nothing closes as a character of its cell', () => {
    expect([...csvRows('id,fr\n1,"Quais\n2,Ports\n')]).toEqual([
      ['id', 'fr'],
      ['1', '"Quais'],
      ['2', 'Ports'],
    ]);
  });
});

describe('terms from SKOS as JSON-LD', () => {
  const concept = { '@id': 'x:1', '@type': 'skos:Concept' };
  it.each([
    [
      'a graph with prefixes',
      {
        '@graph': [
          {
            '@id': 'x:0',
            '@type': 'skos:ConceptScheme',
            'dct:title': { '@language': 'fr', '@value': 'Sujets' },
          },
          {
            ...concept,
            'skos:prefLabel': [
              { '@language': 'fr', '@value': 'École' },
              { '@language': 'en', '@value': 'School' },
            ],
            'skos:altLabel': [
              { '@language': 'fr', '@value': 'lycée' },
              { '@language': 'fr', '@value': 'collège' },
            ],
          },
        ],
      },
      'Sujets',
    ],
    [
      'plain names and maps by language',
      [
        {
          id: 'x:1',
          type: 'Concept',
          prefLabel: { fr: 'École', en: 'School' },
          altLabel: { fr: ['lycée', 'collège'] },
        },
      ],
      null,
    ],
    [
      'whole names',
      {
        '@id': 'x:1',
        '@type': ['http://www.w3.org/2004/02/skos/core#Concept'],
        'http://www.w3.org/2004/02/skos/core#prefLabel': [
          { '@language': 'FR', '@value': 'École' },
          { '@language': 'en', '@value': 'School' },
        ],
        'http://www.w3.org/2004/02/skos/core#altLabel': ['lycée', 'collège'],
      },
      null,
    ],
  ])('with %s', (_, value, title) => {
    expect(json(value)).toEqual({ title, terms: [{ id: 'x:1', ...SCHOOL }], duplicates: [], skipped: 0 });
  });

  it('leaves out a concept that has no label, and takes the rest', () => {
    const result = json([
      { ...concept, prefLabel: 7 },
      { ...concept, prefLabel: 'École' },
    ]);
    expect(result).toMatchObject({ skipped: 1, terms: [{ labels: { und: 'École' } }] });
  });

  it.each(['', '{', '{}', '[1]', '[{"a":1}]', ',,\n'])('refuses %j', (text) => {
    expect(readTerms(text)).toMatchObject({ ok: false, error: { code: 'vocabulary-unreadable' } });
  });

  it.each([
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://example.org/1> a skos:Concept .\n',
    '<?xml version="1.0"?>\n<rdf:RDF>\n</rdf:RDF>\n',
    '\ufeff<rdf:RDF>\n</rdf:RDF>\n',
  ])('does not take another form of SKOS for a list: %j', (text) => {
    expect(readTerms(text)).toMatchObject({ ok: false, error: { code: 'vocabulary-unreadable' } });
  });

  it('is safe with any text and any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readTerms(text)),
      { numRuns: 200 },
    );
  });
});

describe('looking terms up', () => {
  const index = atOnce(
    TermIndex.of(
      [
        {
          id: 'a',
          labels: { fr: 'Relations internationales', en: 'International relations' },
          alternates: [],
        },
        { id: 'b', labels: { fr: 'Économie', en: 'Economy' }, alternates: ['relance'] },
        { id: 'c', labels: { fr: 'Travail' }, alternates: ['relations sociales'] },
      ],
      'fr',
    ),
  );

  it('puts labels that begin so first, then alternates, and says by which', () => {
    expect(index.complete('rela', 9)).toEqual([
      { label: 'Relations internationales', by: null },
      { label: 'Économie', by: 'relance' },
      { label: 'Travail', by: 'relations sociales' },
    ]);
    expect(index.complete('rela', 1)).toHaveLength(1);
    expect(index.complete('ECONO', 9)).toEqual([{ label: 'Économie', by: null }]);
    expect(index.complete('international rel', 9)).toEqual([
      { label: 'Relations internationales', by: 'International relations' },
    ]);
    expect(index.complete(' ', 9)).toEqual([]);
    expect(index.complete('onomie', 9)).toEqual([]);
  });

  it.each([
    ['Économie', { kind: 'known' }],
    ['Economy', { kind: 'known' }],
    ['economie', { kind: 'other', label: 'Économie' }],
    ['relance', { kind: 'other', label: 'Économie' }],
    ['Poésie', { kind: 'unknown' }],
  ] as const)('tells where %s stands', (value, standing) => {
    expect(index.standing(value)).toEqual(standing);
  });
});

describe('the list of subjects that comes with the program', () => {
  const terms = subjectTerms();

  it('has about a hundred terms, each in both languages, none twice', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(terms.length).toBeLessThanOrEqual(130);
    for (const term of terms) {
      expect(termSchema.safeParse(term).success).toBe(true);
      expect(Object.keys(term.labels)).toEqual(['fr', 'en']);
    }
    for (const language of ['fr', 'en'])
      expect(new Set(terms.map((term) => labelIn(term, language))).size).toBe(terms.length);
  });
});

describe('a file that is no list of terms', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body>404</body></html>'],
    ['an archive', 'PK\u0003\u0004\u0014\u0000\u0006'],
  ])('is refused: %s', (_, text) =>
    expect(readTerms(text)).toMatchObject({ ok: false, error: { code: 'vocabulary-unreadable' } }),
  );
});

it('loses no label of a concept for one that is none', () => {
  const prefLabel = [{ '@value': 'Pêche', '@language': 'fr' }, 7, { '@value': 'Fishing', '@language': 'en' }];
  const read = readTerms(JSON.stringify([{ '@type': 'skos:Concept', '@id': 'x', prefLabel }]));
  expect(read.ok && read.value.terms[0]?.labels).toEqual({ fr: 'Pêche', en: 'Fishing' });
});

it.each(['Terme préféré', 'Preferred term', 'Descripteur'])('knows a header of a label: %s', (label) => {
  const read = readTerms(`${label};Synonymes\nPêche;filet\n`);
  expect(read.ok && read.value.terms.map(({ id }) => id)).toEqual(['Pêche']);
});

it('joins all that is said of a label that comes again and again', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `Quai,dit ${index}`);
  const { terms, duplicates } = read(`label_fr,alternates\n${rows.join('\n')}\nQUAI,\n`);
  expect(terms).toHaveLength(1);
  expect(terms[0]?.alternates).toHaveLength(5001);
  expect(terms[0]?.alternates.slice(-2)).toEqual(['dit 4999', 'QUAI']);
  expect(duplicates).toHaveLength(5000);
});

it('is read in steps, between which others may have a turn', () => {
  const steps = readingTerms(`label\n${Array.from({ length: 1000 }, (_, index) => `t${index}`).join('\n')}`);
  let count = 0;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(2);
});

describe('a list of more terms than a vocabulary holds', () => {
  const labels = Array.from({ length: MOST_TERMS + 1 }, (_, index) => `t${index}`);
  it.each([
    ['CSV', `label\n${labels.join('\n')}`],
    ['SKOS', JSON.stringify(labels.map((prefLabel) => ({ '@type': 'Concept', prefLabel })))],
  ])('is refused, and says how many it may have: %s', (_, text) =>
    expect(readTerms(text)).toMatchObject({
      ok: false,
      error: { code: 'vocabulary-too-large', details: { limit: MOST_TERMS } },
    }),
  );
});

it('takes no reference of a linked node for a label', () => {
  const read = readTerms(
    JSON.stringify([{ '@type': 'Concept', '@id': 'x', prefLabel: 'Pêche', altLabel: { '@id': 'y' } }]),
  );
  expect(read.ok && read.value.terms[0]?.alternates).toEqual([]);
});

it('reads a list that begins as Turtle does and goes on as white space of any length', () => {
  const read = readTerms(`Base\n${' '.repeat(1_000_000)}\nPêche`);
  expect(read.ok && read.value.terms.map(({ id }) => id)).toEqual(['Base', 'Pêche']);
});

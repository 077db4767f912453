import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../core/assemble.ts';
import { reduce } from '../../core/history/reduce.ts';
import type { Block } from '../../core/model/block.ts';
import { cleanSpans } from '../../core/model/clean-spans.ts';
import { type Edit, editId } from '../../core/model/edit.ts';
import { handEdit } from '../../core/model/hand-edit.ts';
import type { Role } from '../../core/model/role.ts';

const edit = (from: number, to: number, insert: string, state: Edit['state'] = 'accepted'): Edit => ({
  id: editId({ from, to, insert }),
  from,
  to,
  insert,
  rule: 'some-rule',
  version: 1,
  confidence: 1,
  state,
  evidence: [],
  decided: null,
});

/** A source and its blocks from lines of role and text. */
const dispatchOf = (lines: readonly (readonly [Role, string])[]): { text: string; blocks: Block[] } => {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, line] of lines) {
    if (text !== '') text += '\n\n';
    blocks.push({ role, from: text.length, to: text.length + line.length, confidence: 1, decided: null });
    text += line;
  }
  return { text, blocks };
};

describe('assemble', () => {
  it('applies accepted edits and no others', () => {
    const { text, blocks } = dispatchOf([['body', 'Leministre a ditquele 9.']]);
    const record = assemble(text, {
      blocks,
      edits: [edit(2, 2, ' '), edit(16, 16, ' ', 'proposed'), edit(19, 19, ' ', 'rejected')],
      metadata: {},
    });
    expect(record.body).toEqual(['Le ministre a ditquele 9.']);
  });

  it('makes paragraphs of body blocks and of the line breaks that edits restore', () => {
    const { text, blocks } = dispatchOf([
      ['headline', 'Titre'],
      ['lead', 'Chapeau.'],
      ['dateline', 'Hanoï (VNA) -'],
      ['body', 'Un.Deux.'],
      ['caption', 'Une image. Photo: AFP'],
      ['body', 'Trois.'],
    ]);
    const at = text.indexOf('Deux');
    const record = assemble(text, { blocks, edits: [edit(at, at, '\n\n')], metadata: {} });
    expect(record.body).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(record.text).toBe('Titre\n\nChapeau.\n\nUn.\n\nDeux.\n\nTrois.');
    expect(record.dateline).toBe('Hanoï (VNA) -');
    expect(record.images).toEqual([{ alt: null, caption: 'Une image.', credit: 'AFP' }]);
  });

  it('keeps a run of white space of any length that nobody took out, and cuts at the breaks in such a run', () => {
    const run = ' '.repeat(1_000_000);
    const { text, blocks } = dispatchOf([['body', `Un.${run}Deux.${run}\n${run}\nTrois.`]]);
    expect(assemble(text, { blocks, edits: [], metadata: {} }).body).toEqual([`Un.${run}Deux.`, 'Trois.']);
  });

  it('tells the second headline only where it differs', () => {
    const same = dispatchOf([
      ['headline', 'Titre'],
      ['headline', 'Titre'],
    ]);
    expect(assemble(same.text, { ...same, edits: [], metadata: {} }).alternateHeadline).toBeNull();
    const other = dispatchOf([
      ['headline', 'Titre'],
      ['headline', 'Autre titre'],
    ]);
    expect(assemble(other.text, { ...other, edits: [], metadata: {} }).alternateHeadline).toBe('Autre titre');
  });

  it('groups teasers that come in irregular threes', () => {
    const { text, blocks } = dispatchOf([
      ['related-heading', 'À lire aussi'],
      ['teaser-caption', 'Une gare. Photo : AFP'],
      ['teaser-headline', 'La gare ouvre'],
      ['teaser-summary', 'Elle ouvre demain.'],
      ['teaser-headline', 'Sans image'],
      ['teaser-summary', 'Un résumé.'],
      ['teaser-headline', 'Seul'],
      ['teaser-caption', 'Un pont.'],
      ['teaser-headline', 'Le pont'],
    ]);
    expect(assemble(text, { blocks, edits: [], metadata: {} }).related).toEqual([
      { headline: 'La gare ouvre', summary: 'Elle ouvre demain.', caption: 'Une gare.', credit: 'AFP' },
      { headline: 'Sans image', summary: 'Un résumé.', caption: null, credit: null },
      { headline: 'Seul', summary: null, caption: null, credit: null },
      { headline: 'Le pont', summary: null, caption: 'Un pont.', credit: null },
    ]);
  });

  it('joins an image-alt to the caption behind it', () => {
    const { text, blocks } = dispatchOf([
      ['image-alt', 'La gare ảnh 1'],
      ['caption', 'La gare. Photo: VNA'],
      ['image-alt', 'Le pont ảnh 2'],
    ]);
    expect(assemble(text, { blocks, edits: [], metadata: {} }).images).toEqual([
      { alt: 'La gare ảnh 1', caption: 'La gare.', credit: 'VNA' },
      { alt: 'Le pont ảnh 2', caption: null, credit: null },
    ]);
  });

  it('lets literal metadata follow the edits, but not what a person confirmed', () => {
    const { text, blocks } = dispatchOf([['headline', 'Leministre parle']]);
    const headline = { value: 'Leministre parle', basis: 'extracted', span: { from: 0, to: 16 } } as const;
    const edits = [edit(2, 2, ' ')];
    expect(
      assemble(text, { blocks, edits, metadata: { headline: { ...headline, confirmed: false } } }).metadata
        .headline,
    ).toBe('Le ministre parle');
    expect(
      assemble(text, { blocks, edits, metadata: { headline: { ...headline, confirmed: true } } }).metadata
        .headline,
    ).toBe('Leministre parle');
  });

  it('lets each item of a list follow the edits in its own characters', () => {
    const { text, blocks } = dispatchOf([['body', 'MM. Jean  Dupontet Ana Ruiz, puis Li Wei']]);
    const spanOf = (said: string) => ({ from: text.indexOf(said), to: text.indexOf(said) + said.length });
    const persons = {
      value: ['Jean Dupontet', 'Ana Ruiz', 'Li Wei'],
      basis: 'extracted',
      span: spanOf('Jean  Dupontet'),
      spans: ['Jean  Dupontet', 'Ana Ruiz', 'Li Wei'].map(spanOf),
      confirmed: false,
    } as const;
    const { from, to } = spanOf('Ana');
    const edits = [
      edit(text.indexOf('et Ana'), text.indexOf('et Ana'), ' '),
      edit(from - 1, to, ' Anna'),
      edit(text.indexOf('Li'), text.indexOf('Li') + 2, 'Lý'),
    ];
    const cleaned = assemble(text, { blocks, edits, metadata: { persons } }).metadata.persons;
    expect(cleaned).toEqual(['Jean Dupont et', 'Lý Wei']);
    expect(
      assemble(text, { blocks, edits, metadata: { persons: { ...persons, confirmed: true } } }).metadata
        .persons,
    ).toEqual(persons.value);
  });

  it('lets a person’s function follow the edits in the name and in the office', () => {
    const { text, blocks } = dispatchOf([['body', 'Le Premierministre JeanDupont a parlé.']]);
    const personFunctions = {
      value: ['JeanDupont: Premierministre'],
      basis: 'extracted',
      span: { from: 3, to: 29 },
      spans: [{ from: 3, to: 29 }],
      confirmed: false,
    } as const;
    const edits = [edit(10, 10, ' '), edit(23, 23, ' ')];
    expect(assemble(text, { blocks, edits, metadata: { personFunctions } }).metadata.personFunctions).toEqual(
      ['Jean Dupont: Premier ministre'],
    );
  });

  it('leaves a literal value out once an edit reaches over its bound', () => {
    const { text, blocks } = dispatchOf([['dateline', 'Hanoi, 17 mars (VNA) -']]);
    const datelinePlace = {
      value: 'Hanoi',
      basis: 'extracted',
      span: { from: 0, to: 5 },
      confirmed: false,
    } as const;
    const edits = [edit(0, 6, 'Da Nang,')];
    const record = assemble(text, { blocks, edits, metadata: { datelinePlace } });
    expect(record.dateline).toBe('Da Nang, 17 mars (VNA) -');
    expect(record.metadata.datelinePlace).toBeNull();
  });

  it('leaves crawl-headers and boilerplate out, and an empty dispatch empty', () => {
    const { text, blocks } = dispatchOf([
      ['crawl-header', 'date 2019'],
      ['boilerplate', 'Imprimer'],
    ]);
    const record = assemble(text, { blocks, edits: [], metadata: {} });
    expect(JSON.stringify(record)).not.toMatch(/2019|Imprimer/);
    expect(record).toMatchObject({ headline: null, lead: null, body: [], text: '', images: [], related: [] });
  });
});

describe('a caption that a person edited', () => {
  const caption = (text: string, edits: readonly Edit[]) =>
    assemble(text, { blocks: dispatchOf([['caption', text]]).blocks, edits, metadata: {} }).images;

  it.each([
    ['loses its credit with it', 'Le pont. Photo: VNA', edit(8, 19, ''), 'Le pont.', null],
    [
      'keeps what was typed in place of the credit',
      'Le pont. Photo: VNA',
      edit(7, 19, ', la nuit.'),
      'Le pont, la nuit.',
      null,
    ],
    ['has the credit as it was mended', 'Le pont. Photo: VNA', edit(16, 16, 'A'), 'Le pont.', 'AVNA'],
  ])('%s', (_, text, change, said, credit) => {
    expect(caption(text, [change])).toEqual([{ alt: null, caption: said, credit }]);
  });
});

describe('blocks that touch', () => {
  const text = 'La gare ảnh 1Le chantier avance.';
  const blocks: Block[] = [
    { role: 'image-alt', from: 0, to: 13, confidence: 1, decided: null },
    { role: 'caption', from: 13, to: text.length, confidence: 1, decided: null },
  ];

  it('give an insertion on their common bound to the first alone', () => {
    const { images } = assemble(text, { blocks, edits: [edit(13, 13, ' bis')], metadata: {} });
    expect(images).toEqual([{ alt: 'La gare ảnh 1 bis', caption: 'Le chantier avance.', credit: null }]);
  });

  it('keep what is typed at the start of the second in the second', () => {
    const accepted: Edit[] = [];
    const [, caption = blocks[0]] = blocks;
    if (caption === undefined) throw new Error('no caption');
    const typed = handEdit(text, caption, accepted, text.slice(13), { from: 0, to: 0, insert: 'Ici, ' });
    const next = reduce(
      text,
      { blocks, edits: [], metadata: {}, status: 'new', notes: '' },
      { type: 'edit-text', replacements: [typed] },
      { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' },
    );
    if (!next.ok) throw new Error(next.error.code);
    expect(assemble(text, next.value).images).toEqual([
      { alt: 'La gare ảnh 1', caption: 'Ici, Le chantier avance.', credit: null },
    ]);
  });
});

describe('cleanSpans', () => {
  it('reads any span with the edits inside it', () => {
    const clean = cleanSpans('unedeuxtrois', [edit(3, 3, ' '), edit(7, 7, ' ')]);
    expect(clean({ from: 0, to: 12 })).toBe('une deux trois');
    expect(clean({ from: 4, to: 12 })).toBe('eux trois');
  });
});

describe('the seeds, by their gold blocks and edits', () => {
  const gold = JSON.parse(readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'));
  it.each(Object.keys(gold.files))('%s reads without a word of the related block', (name) => {
    const text = readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
    const { blocks, edits } = gold.files[name];
    const record = assemble(text, {
      blocks,
      edits: edits.map((e: { from: number; to: number; insert: string }) => edit(e.from, e.to, e.insert)),
      metadata: {},
    });
    expect(record.body.length).toBeGreaterThan(1);
    expect(record.text).not.toMatch(/Voir plus|Photo ?[:;]/);
    const teasers = blocks.filter((block: Block) => block.role === 'teaser-headline').length;
    expect(record.related).toHaveLength(teasers);
    expect(record.related.every((item) => item.headline !== null && item.summary !== null)).toBe(true);
  });
});

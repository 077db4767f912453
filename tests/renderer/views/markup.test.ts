import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../core/diff/rows.ts';
import type { Edit } from '../../../core/model/edit.ts';
import { BlockText } from '../../../renderer/views/block-text.tsx';
import { ReadView } from '../../../renderer/views/read-view.tsx';
import { ReviewRow } from '../../../renderer/views/review-row.tsx';
import { viewStrings } from '../../../renderer/views/strings.ts';
import { blockOf, editOf, seeds } from '../../core/diff/dispatch-fixture.ts';

const strings = viewStrings('en');

/** The text of markup as a reader gets it: without tags, entities resolved. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

const curated = (text: string, edits: readonly Edit[], selectedEdit: string | null = null): string => {
  const [row] = rowsOf(text, [blockOf('body', 0, text.length)], edits);
  const [part] = row?.parts ?? [];
  if (part === undefined) throw new Error('no row');
  return renderToStaticMarkup(
    createElement(BlockText, { text, part, selectedEdit, stop: selectedEdit, strings }),
  );
};

const hostile = '<img src=x onerror=alert(1)> & "texte"';

const readProps = (text: string, edits: readonly Edit[], role: 'body' | 'boilerplate' = 'body') => ({
  text,
  curation: {
    blocks: [blockOf(role, 0, text.length)],
    edits,
    metadata: {},
    status: 'new' as const,
    notes: '',
  },
  selectedEdit: null,
  selectedBlock: null,
  selectedRange: null,
  editing: null,
  splitting: null,
  found: null,
  readOnly: false,
  locale: 'en' as const,
  anchor: 0,
  onSelectEdit: () => undefined,
  onSelectBlock: () => undefined,
  onSelectTo: () => undefined,
  onEditing: () => undefined,
  onSplitting: () => undefined,
  onPlacing: () => undefined,
  onOperation: () => undefined,
  findTeasers: async () => null,
  onOpenDispatch: () => undefined,
  onAnchor: () => undefined,
});

describe('Curate', () => {
  it('names each mark and makes the selected one a stop for Tab', () => {
    const text = 'Leministre et leroi';
    const first = editOf(text, 2, 2, ' ', 'accepted');
    const second = editOf(text, 16, 16, ' ', 'proposed');
    const markup = curated(text, [first, second], second.id);
    const marks = [...markup.matchAll(/<span role="button"[^>]*>/g)].map(([tag]) => tag);
    expect(marks).toHaveLength(2);
    expect(marks[0]).toContain('aria-label="space inserted: Le ministre, accepted"');
    expect(marks[0]).toContain('tabindex="-1"');
    expect(marks[1]).toContain('aria-label="space inserted: le roi, to decide"');
    expect(marks[1]).toContain('tabindex="0"');
    expect(marks[1]).toContain('aria-current="true"');
  });

  it('draws the characters of the source as they are, and never as markup', () => {
    const markup = curated(hostile, [editOf(hostile, 5, 8, '<b>', 'proposed')]);
    expect(markup).not.toContain('<img');
    expect(markup).not.toContain('<b>');
    const source = markup.replace(/<ins[^>]*>.*?<\/ins>/g, '');
    expect(textOf(source)).toBe(hostile);
  });

  it('marks white space by its kind', () => {
    const text = 'a\u00a0b.C';
    const markup = curated(text, [editOf(text, 1, 2, '', 'accepted'), editOf(text, 4, 4, '\n', 'proposed')]);
    expect(markup).toMatch(/<del[^>]*data-mark="no-break-space"[^>]*>\u00a0<\/del>/);
    expect(markup).toMatch(/<ins[^>]*data-mark="line-break"/);
  });
});

describe('Review', () => {
  it('shows every row of the seeds as the source has it', () => {
    for (const { name, text, blocks, edits } of seeds('accepted')) {
      for (const row of rowsOf(text, blocks, edits)) {
        const markup = renderToStaticMarkup(
          createElement(ReviewRow, {
            text,
            row,
            selectedEdit: null,
            stop: null,
            selectedBlock: null,
            locale: 'fr',
            edits,
            editing: null,
            caret: null,
            readOnly: true,
            calls: {
              operate: () => undefined,
              showEditor: () => undefined,
              leaveEditing: () => undefined,
              decide: () => undefined,
            },
          }),
        );
        const [, source = ''] = markup.split('data-side="source">');
        expect(textOf(source.split('<div class="review-side"')[0] ?? ''), name).toBe(
          text.slice(row.from, row.to),
        );
      }
    }
  });
});

describe('Read', () => {
  it('holds clean text and no mark', () => {
    const text = 'Leministre.Il dit';
    const edits = [editOf(text, 2, 2, ' ', 'accepted'), editOf(text, 11, 11, ' ', 'proposed')];
    const markup = renderToStaticMarkup(createElement(ReadView, readProps(text, edits)));
    expect(textOf(markup)).toBe('Le ministre.Il dit');
    expect(markup).not.toContain('data-mark');
  });

  it('never takes text for markup', () => {
    const markup = renderToStaticMarkup(createElement(ReadView, readProps(hostile, [])));
    expect(markup).not.toContain('<img');
    expect(textOf(markup)).toBe(hostile);
  });

  it('says so where there is no story', () => {
    const markup = renderToStaticMarkup(createElement(ReadView, readProps('Partager', [], 'boilerplate')));
    expect(markup).toContain(strings.noStory);
    expect(markup).not.toContain('Partager');
  });
});

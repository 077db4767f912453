/** The fields that programs write of an entry of a feed and of a message, above its text. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../core/clean.ts';
import { crawlHeaderLines, readSent } from '../../../core/metadata/crawl-lines.ts';
import { shippedLexicon } from '../spacing/shipped-lexicon.ts';

const STORY =
  'Le bac de Quaiville rouvre lundi\n\nLe bac de Quaiville rouvre lundi matin, a annoncé la mairie, après deux mois de travaux sur la rampe du quai sud.';
const FEED =
  'link: http://quai.example/spip.php?article12\npubDate: Wed, 21 Apr 2010 06:12:00 +0200\ndc:creator: La rédaction';
const MAIL =
  'From: a.morel@quai.example (A. Morel)\nNewsgroups: fr.soc.quais\nDate: 14 Sep 1999 09:12:44 GMT\nMessage-ID: <7rl2@quai.example>';

describe.each([
  ['a feed', FEED, 3, '2010-04-21'],
  ['a message', MAIL, 4, '1999-09-14'],
])('of %s', (_, header, lines, date) => {
  const text = `${header}\n${STORY}`;

  it('are the header, and date the story', () => {
    const { blocks, metadata } = clean(text, { lexicon: shippedLexicon() });
    const above = blocks.filter(({ role }) => role === 'crawl-header');
    expect(above).toHaveLength(lines);
    expect(above.at(-1)?.to).toBe(header.length);
    expect(metadata.date?.value).toBe(date);
  });
});

it.each([
  'Date : le 14 septembre, au quai sud',
  'De : la mer au quai, un livre d’Anna Morel',
  'From: the quay to the sea, a walk',
  'Guide : trois quais pour une soirée',
])('%s is no header', (line) => {
  const spans = [line, STORY].map((said, at) => ({
    from: at * (line.length + 1),
    to: at * (line.length + 1) + said.length,
  }));
  expect(crawlHeaderLines(`${line}\n${STORY}`, spans)).toBe(0);
});

it('says where the day stands', () => {
  const line = 'pubDate: Wed, 21 Apr 2010 06:12:00 +0200';
  const sent = readSent(line, { from: 0, to: line.length });
  expect(sent?.value).toBe('2010-04-21');
  expect(line.slice(sent?.span.from, sent?.span.to)).toBe('21 Apr 2010');
});

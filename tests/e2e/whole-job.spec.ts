/**
 * The whole job, as an archivist does it: each of the five dispatches from source to exported dataset, by keyboard,
 * with every decision on the disk, the source untouched, and everything there again after a restart.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../cli/run-command.ts';
import { expect, test } from './app.ts';
import {
  dispatches,
  evidence,
  exportBy,
  firstChange,
  openDispatch,
  saved,
  showView,
  storedDispatch,
  undecidedOf,
} from './window.ts';

interface RelatedLine {
  readonly headline: string | null;
  readonly summary: string | null;
  readonly caption: string | null;
}

interface CleanedLine {
  readonly id: string;
  readonly file: string;
  readonly status: string;
  readonly headline: string | null;
  readonly body: readonly string[];
  readonly text: string;
  readonly related: readonly RelatedLine[];
}

const wordsOf = (related: readonly RelatedLine[]): number =>
  related
    .flatMap(({ headline, summary, caption }) => [headline, summary, caption])
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '').length;

const seeds = new URL('../../seeds/', import.meta.url);
const seedNames = async (): Promise<string[]> =>
  (await readdir(seeds)).filter((name) => name.endsWith('.txt')).sort();

test.use({ isFirstStart: true });

test('takes the five dispatches from source to dataset', async ({ app }) => {
  test.slow();
  await expect(dispatches(app.page)).toHaveCount(5);

  for (let index = 0; index < 5; index++) {
    const { page } = app;
    await openDispatch(page, index);
    const row = dispatches(page).nth(index);
    for (let waiting = await undecidedOf(row); waiting > 0; waiting--) {
      await page.keyboard.press('j');
      await expect(evidence(page).getByRole('button', { name: 'Accept' })).toBeEnabled();
      await page.keyboard.press('a');
      await expect.poll(() => undecidedOf(row)).toBe(waiting - 1);
    }
    // Deciding the last one went on to the next dispatch that has something undecided.
    await openDispatch(page, index);
    await page.keyboard.press('Control+Enter');
    await expect(dispatches(page).nth(index)).toContainText('Reviewed');
  }
  await saved(app.page);

  const lines = (await exportBy(app, 'JSON Lines', 'dataset.jsonl')).trim().split('\n');
  const records: CleanedLine[] = lines.map((line) => JSON.parse(line));
  expect(records.map((record) => record.status)).toEqual(Array(5).fill('reviewed'));
  expect(records.map((record) => record.file).sort()).toEqual(await seedNames());

  await test.step('the corpus folder, the export and the Read view say the same', async () => {
    for (const [index, record] of records.entries()) {
      const { id, file, status, ...cleaned } = record;
      const stored = await storedDispatch(app, id);
      expect(stored).toMatchObject({ id, status, source: { names: [file] } });
      const { sha256, replaces, words, relatedWords, bodyLanguages, ...rest } = cleaned as typeof cleaned & {
        readonly sha256: string;
        readonly replaces: string | null;
        readonly words: number;
        readonly relatedWords: number;
        readonly bodyLanguages: readonly (string | null)[];
      };
      // Counted at the export, and stored by nothing.
      expect(words).toBe(cleaned.text.split(/\s+/u).length);
      expect(relatedWords).toBe(wordsOf(cleaned.related));
      expect(bodyLanguages).toHaveLength(cleaned.body.length);
      expect(replaces).toBeNull();
      expect(stored?.cleaned).toEqual(rest);
      expect(sha256).toBe(
        createHash('sha256')
          .update(await readFile(new URL(file, seeds)))
          .digest('hex'),
      );
      await openDispatch(app.page, index);
      await showView(app.page, 'Read');
      const read = app.page.getByRole('tabpanel', { name: 'Read' });
      const shown = (await read.textContent()) ?? '';
      for (const part of [record.headline, ...record.body]) {
        if (part !== null) expect(shown.includes(part), `${file} shows “${part}” to the letter`).toBe(true);
      }
      await showView(app.page, 'Curate');
    }
  });

  await test.step('the sources are untouched, and verify says so', async () => {
    for (const name of await seedNames()) {
      const bytes = await readFile(new URL(name, seeds));
      const digest = createHash('sha256').update(bytes).digest('hex');
      const kept = await readFile(join(app.corpusFolder, 'originals', digest.slice(0, 2), digest));
      expect(kept.equals(bytes)).toBe(true);
    }
    const verified = await runCommand(['verify', app.corpusFolder]);
    expect(verified).toMatchObject({ code: 0 });
  });

  await test.step('closing and opening again shows the same, and undo brings each decision back', async () => {
    await app.restart();
    const { page } = app;
    await expect(dispatches(page)).toHaveCount(5);
    for (let index = 0; index < 5; index++)
      await expect(dispatches(page).nth(index)).toContainText('Reviewed');
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    for (const [index, { id }] of records.entries()) {
      await openDispatch(page, index);
      while (await undo.isEnabled()) {
        await page.keyboard.press('Control+z');
        await saved(page);
      }
      await expect(dispatches(page).nth(index)).toContainText('New');
      const { blocks, edits } = await firstChange(app, id);
      await expect
        .poll(() => storedDispatch(app, id), { message: 'the snapshot follows' })
        .toMatchObject({ status: 'new', blocks: blocks.added, edits: edits.added });
    }
  });
  expect(app.complaints).toEqual([]);
});

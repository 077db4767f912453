/** What the methods about vocabularies do. */
import { basename, join } from 'node:path';
import type { TermsResult } from '../../core/api-vocabularies.ts';
import { atOnce } from '../../core/steps.ts';
import { gatheringTerms } from '../../core/vocabulary/gathered-terms.ts';
import { subjectTerms } from '../../core/vocabulary/subjects.ts';
import { absolutePath } from '../disk/absolute-path.ts';
import type { Files } from '../disk/files.ts';
import { LibraryFailure } from '../errors.ts';
import type { Uploads } from '../own/uploads.ts';
import { AT_ONCE, type Task } from '../thread/jobs.ts';
import { valuesWith } from '../vocabularies/known-names.ts';
import { readTermsFile } from '../vocabularies/terms-file.ts';
import type { Workspace } from '../workspace.ts';
import type { Handlers } from './handler.ts';

export type VocabularyMethod =
  | 'vocabularies.read'
  | 'vocabularies.take'
  | 'vocabularies.remove'
  | 'vocabularies.restore'
  | 'vocabularies.add-term'
  | 'vocabularies.complete'
  | 'vocabularies.check'
  | 'vocabularies.count';

interface Options {
  readonly files: Files;
  readonly uploads: Uploads;
  readonly workspace: Workspace;
}

/** Titles of the program's own list, by language. */
const SUBJECTS_TITLE: Readonly<Record<string, string>> = { fr: 'Sujets', en: 'Subjects' };

/** The name of a file without its ending: what a vocabulary is called until a person says otherwise. */
const titleOf = (path: string): string => basename(path).replace(/\.[^.]+$/, '');

export const vocabularyHandlers = ({
  files,
  uploads,
  workspace,
}: Options): Pick<Handlers, VocabularyMethod> => ({
  'vocabularies.read': async (source) => {
    const { vocabularies, description } = workspace.opened;
    const { jobs } = workspace;
    if ('own' in source) {
      const title = SUBJECTS_TITLE[description.language] ?? 'Subjects';
      const own = atOnce(gatheringTerms(null, subjectTerms()));
      if (!own.ok) throw new LibraryFailure(own.error.code, own.error.details);
      const preview = vocabularies.preview(own.value, null, title);
      return { job: jobs.start('terms', async () => ({ kind: 'terms', preview }), AT_ONCE) };
    }
    const read = async (path: string, task: Task): Promise<TermsResult | null> => {
      const terms = await readTermsFile(files, path, task);
      if (terms === null) return null;
      return { kind: 'terms', preview: vocabularies.preview(terms, basename(path), titleOf(path)) };
    };
    if ('path' in source) {
      const path = absolutePath(source.path, 'path');
      return { job: jobs.start('terms', (task) => read(path, task), AT_ONCE) };
    }
    const { folder, paths } = await uploads.take(source.batch);
    const uploaded = async (task: Task): Promise<TermsResult | null> => {
      try {
        const [path = folder] = paths;
        const [name] = await files.list(path);
        if (name === undefined) throw new LibraryFailure('nothing-to-import', { file: source.batch });
        return await read(join(path, name), task);
      } finally {
        await uploads.discard(folder);
      }
    };
    return { job: jobs.start('terms', uploaded, AT_ONCE) };
  },
  'vocabularies.take': async ({ ticket, title, field, closed }) => {
    workspace.opened.requireWritable();
    return workspace.opened.vocabularies.take(ticket, title, field, closed);
  },
  'vocabularies.remove': async ({ id }) => {
    workspace.opened.requireWritable();
    await workspace.opened.vocabularies.remove(id);
    return {};
  },
  'vocabularies.restore': async ({ id }) => {
    workspace.opened.requireWritable();
    return workspace.opened.vocabularies.restore(id);
  },
  'vocabularies.add-term': async ({ field, title, label, alternates }) => {
    workspace.opened.requireWritable();
    return workspace.opened.vocabularies.addTerm(field, title, label, alternates);
  },
  'vocabularies.complete': async ({ field, text, limit }) => {
    const { vocabularies, catalog } = workspace.opened;
    const terms = await vocabularies.lookups.complete(field, text, limit);
    const labels = new Set(terms.map(({ label }) => label));
    const used = valuesWith(catalog, field, text, limit).filter((value) => !labels.has(value));
    return { terms: [...terms, ...used.map((label) => ({ label, by: null }))].slice(0, limit) };
  },
  'vocabularies.check': async ({ values }) => {
    const { vocabularies } = workspace.opened;
    const checked = await Promise.all(values.map((one) => vocabularies.lookups.check(one.field, one.values)));
    return { outside: checked.flat() };
  },
  'vocabularies.count': async ({ id }) => ({ terms: await workspace.opened.vocabularies.lookups.count(id) }),
});

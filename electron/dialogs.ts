/** What only a desktop can do for the window: ask by native dialogs, and show a file in the file manager. */
import { BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import type { Client, Input, Reply } from '../core/api.ts';
import { IMPORTED_ENDINGS } from '../core/import-formats.ts';
import type { Method } from '../core/method-names.ts';
import type { Locale } from '../core/model/localised.ts';
import { fail, ok } from '../core/model/result.ts';
import { desktopTexts } from './texts.ts';

type What = Input<'host.choose'>['what'];

const optionsFor = (what: What, locale: Locale): OpenDialogOptions => {
  const texts = desktopTexts(locale);
  switch (what) {
    case 'files-to-import':
      return {
        title: texts.filesToImport,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: texts.dispatches, extensions: [...IMPORTED_ENDINGS] },
          { name: texts.allFiles, extensions: ['*'] },
        ],
      };
    case 'folder-to-import':
      return { title: texts.folderToImport, properties: ['openDirectory', 'multiSelections'] };
    case 'folder-for-export':
      return { title: texts.folderForExport, properties: ['openDirectory', 'createDirectory'] };
    case 'corpus-to-open':
      return { title: texts.corpusToOpen, properties: ['openDirectory'] };
    case 'corpus-to-create':
      return {
        title: texts.corpusToCreate,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      };
  }
};

type OwnMethods = { readonly [M in Method]?: (input: Input<M>) => Promise<Reply<M>> };

const ownMethods = (locale: () => Locale): OwnMethods => ({
  'host.choose': async ({ what }) => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    const options = optionsFor(what, locale());
    const answer = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return ok({ paths: answer.canceled ? [] : answer.filePaths });
  },
  'host.reveal': async ({ path }) => {
    shell.showItemInFolder(path);
    return ok({});
  },
});

/** The library's client with the `host.*` methods answered by the desktop, which checks their input as the library does. */
export const withDialogs = (library: Client, locale: () => Locale): Client => {
  const own = ownMethods(locale);
  return {
    subscribe: library.subscribe,
    call: async <M extends Method>(name: M, input: Input<M>, corpus?: string): Promise<Reply<M>> => {
      const answer = own[name];
      if (answer === undefined) return library.call(name, input, corpus);
      // Set up when a person first asks for a dialog: a start needs none of the contract's schemas here.
      const { METHODS } = await import('../core/api.ts');
      const parsed = METHODS[name].input.safeParse(input);
      if (!parsed.success)
        return fail('bad-request', {
          method: name,
          reason: parsed.error.issues[0]?.message ?? 'the input',
        });
      return answer(parsed.data as Input<M>);
    },
  };
};

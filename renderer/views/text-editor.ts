/**
 * A plain-text editor (CodeMirror 6) that shows white space by its kind and tells what was typed at each pause. Line
 * ends are kept as they are: only `\n` ends a line, and a `\r` before it is a character like any other.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { ChangeSet, EditorState, Transaction } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { Replacement } from '../../core/model/edit.ts';

/** How long after the last key typing is taken as one operation, in milliseconds. */
const PAUSE = 700;

/** In longer texts white space is not marked: the editor would draw all of a line that has no end. */
const LONGEST_MARKED = 100_000;

export interface TextEditor {
  readonly focus: () => void;
  /** Works in a change made elsewhere: `changes` gives it from the text last agreed on to `text`. */
  readonly follow: (changes: (before: string) => readonly Replacement[], text: string) => void;
  /** Tells what was typed last, and takes the editor away. */
  readonly close: () => void;
}

interface Options {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Where the caret stands at first. */
  readonly caret: number;
  readonly label: string;
  readonly hint: string;
  /** Takes the whole text at a pause; what it is then is agreed on. */
  readonly onPause: (text: string) => void;
  readonly onLeave: () => void;
}

const spaces = new MatchDecorator({
  regexp: /[ \u00a0\u202f\t]/g,
  decoration: ([character]) =>
    Decoration.mark({
      attributes: {
        'data-mark': character === ' ' ? 'space' : character === '\t' ? 'tab' : 'no-break-space',
      },
    }),
});

const whiteSpace = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = spaces.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = spaces.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** The one-time word by which the window's policy knows its own styles, where the host set one. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** An editor in `parent`, holding `text`. */
export const createTextEditor = ({
  parent,
  text,
  caret,
  label,
  hint,
  onPause,
  onLeave,
}: Options): TextEditor => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let agreed = text;
  let typed: ChangeSet | null = null;

  const tell = (): void => {
    clearTimeout(timer);
    if (typed === null) return;
    typed = null;
    agreed = view.state.sliceDoc();
    onPause(agreed);
  };

  const view: EditorView = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: { anchor: caret },
      extensions: [
        EditorState.lineSeparator.of('\n'),
        EditorView.cspNonce.of(styleNonce()),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, '\n')),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-description': hint,
          spellcheck: 'true',
        }),
        history(),
        keymap.of([
          {
            key: 'Escape',
            run: () => {
              onLeave();
              return true;
            },
          },
          ...historyKeymap,
          ...defaultKeymap.filter(({ key }) => key !== 'Escape'),
        ]),
        text.length > LONGEST_MARKED ? [] : whiteSpace,
        EditorView.updateListener.of((update) => {
          if (!update.docChanged || update.transactions.some((made) => made.annotation(Transaction.remote)))
            return;
          typed = typed === null ? update.changes : typed.compose(update.changes);
          clearTimeout(timer);
          timer = setTimeout(tell, PAUSE);
        }),
        EditorView.domEventHandlers({
          blur: () => {
            tell();
          },
        }),
      ],
    }),
  });

  return {
    focus: () => view.focus(),
    follow: (changesFrom, next) => {
      if (next === agreed) return;
      const changes = ChangeSet.of([...changesFrom(agreed)], agreed.length, '\n');
      agreed = next;
      const here = typed === null ? changes : changes.map(typed);
      if (typed !== null) typed = typed.map(changes, true);
      view.dispatch({
        changes: here,
        annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
      });
    },
    close: () => {
      tell();
      view.destroy();
    },
  };
};

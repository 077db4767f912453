/**
 * The editor of one block's cleaned text. It knows text only: each pause in typing becomes one operation through
 * `handOperation`, and what others decide about the block meanwhile is worked into the text, so neither is lost.
 */
import { useEffect, useRef } from 'react';
import { cleanedPosition, cleanedText, handOperation } from '../../core/diff/hand-operation.ts';
import { minimalReplacements } from '../../core/diff/minimal-replacements.ts';
import type { Operation } from '../../core/history/operation.ts';
import type { Block } from '../../core/model/block.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { ViewStrings } from './strings.ts';
import './block-editor.css';
import { createTextEditor, type TextEditor } from './text-editor.ts';

interface Props {
  readonly text: string;
  readonly block: Block;
  readonly edits: readonly Edit[];
  /** Source position where the caret shall stand at first, or null for the beginning. */
  readonly caret: number | null;
  readonly strings: ViewStrings;
  readonly onOperation: (operation: Operation) => void;
  /** The caret is in the text. */
  readonly onReady: () => void;
  readonly onLeave: () => void;
}

export const BlockEditor = (props: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { from, to } = props.block;
  useEffect(() => {
    const parent = host.current;
    if (!parent) return;
    const block = { from, to };
    const { text, edits, strings, caret } = latest.current;
    const made = createTextEditor({
      parent,
      text: cleanedText(text, block, edits),
      caret: caret === null ? 0 : cleanedPosition(text, block, edits, caret),
      label: strings.editing,
      hint: strings.editingHint,
      onPause: (typed) => {
        const now = latest.current;
        const operation = handOperation(now.text, block, now.edits, typed);
        if (operation !== null) now.onOperation(operation);
      },
      onLeave: () => latest.current.onLeave(),
    });
    editor.current = made;
    made.focus();
    latest.current.onReady();
    return () => {
      made.close();
      editor.current = null;
    };
  }, [from, to]);
  useEffect(() => {
    const cleaned = cleanedText(props.text, { from, to }, props.edits);
    editor.current?.follow((before) => minimalReplacements(before, cleaned), cleaned);
  }, [props.text, props.edits, from, to]);
  return <div ref={host} className="block-editor" data-role={props.block.role} />;
};

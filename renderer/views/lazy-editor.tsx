/** The editor of a block, loaded when it is first needed; until then the text stays as it is drawn. */
import type { ComponentProps, ReactNode } from 'react';
import type { Operation } from '../../core/history/operation.ts';
import type { Block } from '../../core/model/block.ts';
import { LaterPart, later } from '../controls/later.tsx';
import type { BlockEditor } from './block-editor.tsx';

const editor = later(async () => (await import('./block-editor.tsx')).BlockEditor);

/** What a row that can be edited asks of its view. */
export interface EditorCalls {
  readonly operate: (operation: Operation) => void;
  /** The editor of a block is open, with the caret in it. */
  readonly showEditor: (block: Block) => void;
  readonly leaveEditing: () => void;
}

type Props = ComponentProps<typeof BlockEditor> & { readonly drawn: ReactNode };

export const LazyEditor = ({ drawn, ...props }: Props) => (
  <LaterPart
    of={editor}
    props={props}
    waiting={drawn}
    frame={(said) => (
      <>
        {drawn}
        {said}
      </>
    )}
  />
);

/** The editor of a block, loaded when it is first needed; until then the text stays as it is drawn. */
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import type { Operation } from '../../core/history/operation.ts';
import type { Block } from '../../core/model/block.ts';
import type { BlockEditor } from './block-editor.tsx';

const Editor = lazy(async () => {
  const { BlockEditor: editor } = await import('./block-editor.tsx');
  return { default: editor };
});

/** Where in the text editing was asked for, in which block. */
export interface Caret {
  readonly block: number;
  readonly at: number;
}

/** What a row that can be edited asks of its view. */
export interface EditorCalls {
  readonly operate: (operation: Operation) => void;
  /** The editor of a block is open, with the caret in it. */
  readonly showEditor: (block: Block) => void;
  readonly leaveEditing: () => void;
}

type Props = ComponentProps<typeof BlockEditor> & { readonly drawn: ReactNode };

export const LazyEditor = ({ drawn, ...props }: Props) => (
  <Suspense fallback={drawn}>
    <Editor {...props} />
  </Suspense>
);

/** The files of a drop or a picker, with those of folders at any depth, named by their paths inside them. */
import type { PickedFile } from './transfer.ts';

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Reads a folder whole: browsers hand out its entries in parts of about a hundred. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return entries;
    entries.push(...part);
  }
};

const walk = async (entry: FileSystemEntry, into: PickedFile[]): Promise<void> => {
  if (isFile(entry)) into.push({ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
  else if (isFolder(entry)) for (const child of await entriesOf(entry)) await walk(child, into);
};

/** The files of a file picker; those of a picked folder carry their path in it. */
export const readPicked = (list: FileList): readonly PickedFile[] =>
  [...list].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** The files of a drop. Rejects where the browser cannot read one of them. */
export const readDropped = async (transfer: DataTransfer): Promise<readonly PickedFile[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readPicked(transfer.files);
  const files: PickedFile[] = [];
  for (const entry of entries) await walk(entry, files);
  return files;
};

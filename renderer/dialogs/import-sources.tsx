/** Where an import comes from: native choosing where the host has it, else pickers in the page and a typed path. */
import { type FormEvent, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { readPicked } from '../client/read-dropped.ts';
import type { Choice, Dropped } from '../client/transfer.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';

interface ImportSourcesProps {
  readonly onStart: (source: Dropped) => void;
  readonly onChoose: (what: Choice) => void;
}

const Pickers = ({ onStart }: Pick<ImportSourcesProps, 'onStart'>) => {
  const strings = useStrings();
  const [path, setPath] = useState('');
  const picked = (list: FileList | null): void => {
    if (list !== null && list.length > 0) onStart({ kind: 'files', files: readPicked(list) });
  };
  return (
    <>
      <div className="drop-box">
        <p>{strings.dropHere}</p>
        <div className="acts">
          <FileTrigger allowsMultiple onSelect={picked}>
            <Button className="button primary">{strings.chooseFiles}</Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={picked}>
            <Button className="button">{strings.chooseFolder}</Button>
          </FileTrigger>
        </div>
      </div>
      <form
        className="path-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onStart({ kind: 'paths', paths: [path.trim()] });
        }}
      >
        <div className="field">
          <label htmlFor="import-path">{strings.orPath}</label>
          <span className="path-field">
            <input
              id="import-path"
              className="input path"
              spellCheck={false}
              autoComplete="off"
              placeholder={strings.importPath}
              value={path}
              onChange={(event) => setPath(event.target.value)}
            />
            <Button className="button" type="submit" isDisabled={path.trim() === ''}>
              {strings.importStart}
            </Button>
          </span>
        </div>
      </form>
    </>
  );
};

export const ImportSources = ({ onStart, onChoose }: ImportSourcesProps) => {
  const { transfer } = useShell();
  const strings = useStrings();
  return (
    <>
      <p className="hint">{strings.importHint}</p>
      {transfer.choose === null ? (
        <Pickers onStart={onStart} />
      ) : (
        <div className="drop-box">
          <p>{strings.dropHere}</p>
          <div className="acts">
            <Button className="button primary" onPress={() => onChoose('files-to-import')}>
              {strings.chooseFiles}
            </Button>
            <Button className="button" onPress={() => onChoose('folder-to-import')}>
              {strings.chooseFolder}
            </Button>
          </div>
        </div>
      )}
    </>
  );
};

/** A list of what was learned, of any length: searched as one types, virtual, walked with the arrow keys. */
import { type ReactNode, useMemo, useState } from 'react';
import { momentWords } from '../../core/messages/moment-words.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { EvenList, useEvenList } from '../controls/even-list.tsx';
import { useLocale, useStrings } from '../frame/use-shell.ts';
import { agentWords } from '../strings/agent-words.ts';

export interface LearnedLine {
  readonly key: string;
  /** As it is read out, searched and sorted. */
  readonly name: string;
  readonly shown: ReactNode;
  readonly decided: Decision | null;
}

interface LearnedListProps<T extends LearnedLine> {
  readonly label: string;
  /** In the order in which they are shown. */
  readonly lines: readonly T[];
  readonly none: string;
  /** Null where nothing may be removed. */
  readonly onRemove: ((line: T) => void) | null;
}

/** Height of a row, in px. */
const ROW = 40;
/** As many rows as are in sight without scrolling. */
const IN_SIGHT = 8;
/** Rows that are drawn above and below those in sight. */
const AROUND = 4;
/** Lists longer than this are searched rather than read. */
const SEARCHED = 8;

const collator = new Intl.Collator('fr', { numeric: true });

/** Lines in the order of the alphabet. */
export const inOrder = <T extends LearnedLine>(lines: readonly T[]): readonly T[] =>
  lines.toSorted((a, b) => collator.compare(a.name, b.name));

/** Case and accents folded, as one searches. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The lines whose names have these letters, in their order. */
const linesWith = <T extends LearnedLine>(lines: readonly T[], search: string): readonly T[] => {
  const wanted = folded(search.trim());
  return wanted === '' ? lines : lines.filter(({ name }) => folded(name).includes(wanted));
};

const Who = ({ decided }: { readonly decided: Decision | null }) => {
  const strings = useStrings();
  const locale = useLocale();
  if (decided === null) return <span className="hint">{strings.decidedNobody}</span>;
  const name = agentWords(decided.by, locale);
  return <span className="hint">{strings.decidedBy(name, momentWords(decided.at, new Date(), locale))}</span>;
};

export const LearnedList = <T extends LearnedLine>({ label, lines, none, onRemove }: LearnedListProps<T>) => {
  const strings = useStrings();
  const [search, setSearch] = useState('');
  const found = useMemo(() => linesWith(lines, search), [lines, search]);
  const rows = useEvenList({ count: found.length, height: ROW, around: AROUND });

  if (lines.length === 0) return <p className="learned-none">{none}</p>;
  return (
    <div className="learned">
      {lines.length > SEARCHED && (
        <input
          type="search"
          className="input"
          aria-label={strings.searchIn(label)}
          placeholder={strings.searchIn(label)}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            rows.active.activate(0);
            rows.even.toTop();
          }}
        />
      )}
      {found.length === 0 ? (
        <p className="hint" role="status">
          {strings.listNoResult}
        </p>
      ) : (
        <EvenList
          label={label}
          list={rows}
          most={IN_SIGHT}
          className="learned-rows"
          row={(index, isTabbable, keys) => {
            const line = found[index];
            return (
              line && (
                <>
                  <span className="learned-name" title={line.name}>
                    {line.shown}
                  </span>
                  <Who decided={line.decided} />
                  {onRemove !== null && (
                    <button
                      {...keys}
                      type="button"
                      className="page-link"
                      data-row={index}
                      aria-label={strings.removeOf(line.name)}
                      tabIndex={isTabbable ? 0 : -1}
                      onClick={() => onRemove(line)}
                    >
                      {strings.removeFromList}
                    </button>
                  )}
                </>
              )
            );
          }}
        />
      )}
    </div>
  );
};

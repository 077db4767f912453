/** Sums over the statistics of a corpus. */
import type { Stats } from '../../core/api-values.ts';
import type { Locale } from '../../core/model/localised.ts';

interface EditSums {
  readonly all: number;
  readonly proposed: number;
  readonly byPerson: number;
}

export const sumEdits = ({ edits }: Pick<Stats, 'edits'>): EditSums =>
  edits.reduce<EditSums>(
    (sum, { proposed, accepted, rejected, superseded, byPerson }) => ({
      all: sum.all + proposed + accepted + rejected + superseded,
      proposed: sum.proposed + proposed,
      byPerson: sum.byPerson + byPerson,
    }),
    { all: 0, proposed: 0, byPerson: 0 },
  );

/** `part` of `whole` in percent, with one decimal where it is not whole; a dash where there is no whole. */
export const percent = (part: number, whole: number, locale: Locale): string =>
  whole === 0 ? '–' : (part / whole).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });

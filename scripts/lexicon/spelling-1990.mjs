/**
 * The spelling of 1990, which schools of Belgium, Switzerland, Québec and France teach and part of the press writes: without the circumflex
 * on i and u (`chaine`, `connait`), and with a grave accent in the future of verbs in `é.er` (`interprètera`). The dictionary
 * has the classical spelling alone. Source: « Les rectifications de l'orthographe », Journal officiel de la République française,
 * 6 December 1990, sections II.4 and III.
 */

/** A verb with its person that is no noun or adjective as well keeps its circumflex in the past historic and the imperfect subjunctive. */
const FINITE = 4;
const NOUN = 1 | 2;
const INFINITIVE = 8;
const OF_VERB = /(?:în(?:t|mes|tes)|[îû]mes|[îû]tes|(?:^|[^a])ît|ût)$/u;
/** What it tells from other words. */
const KEPT = /^(?:dû|mûrs?|sûrs?|jeûne.*|crû.*)$/u;
const CIRCUMFLEX = /[îû]/u;
const FUTURE = /^(.*é[bcdfgjklmnpqrstvxz]+er)(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/u;
const LAST_ACUTE = /é(?=[^é]*$)/u;
/** Shorter ones are as often parts of other words. */
const SHORTEST = 5;

/**
 * The form as the spelling of 1990 has it; null where it has the classical one. `entries` are the kinds of all forms.
 *
 * @param {string} form
 * @param {ReadonlyMap<string, number>} entries
 */
export const newSpelling = (form, entries) => {
  const kind = entries.get(form) ?? 0;
  if (form.length < SHORTEST) return null;
  const isVerbAlone = (kind & FINITE) !== 0 && (kind & NOUN) === 0;
  if (CIRCUMFLEX.test(form) && !KEPT.test(form) && !(isVerbAlone && OF_VERB.test(form)))
    return form.replaceAll('î', 'i').replaceAll('û', 'u');
  const stem = isVerbAlone ? FUTURE.exec(form)?.[1] : undefined;
  if (stem === undefined || ((entries.get(stem) ?? 0) & INFINITIVE) === 0) return null;
  return stem.replace(LAST_ACUTE, 'è') + form.slice(stem.length);
};

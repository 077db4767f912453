/**
 * The spelling of 1990, which schools of Belgium, Switzerland, Québec and France teach and part of the press writes: without the circumflex
 * on i and u (`chaine`, `connait`), and with a grave accent in the future of verbs in `é.er` (`interprètera`). The dictionary
 * has the classical spelling alone. Source: « Les rectifications de l'orthographe », Journal officiel de la République française,
 * 6 December 1990, sections II.4 and III.
 */

/** Keeps its circumflex: the past historic and the imperfect subjunctive, and the words that it tells from others. */
const KEEPS = /(?:în(?:t|mes|tes)|[îû]mes|[îû]tes|(?:^|[^a])ît|ût|^dû|^mûrs?|^sûrs?|^jeûne.*|^crû.*)$/u;
const CIRCUMFLEX = /[îû]/u;
const FUTURE = /é(?=[bcdfgjklmnpqrstvxz]+(?:er)(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$)/u;
/** Shorter ones are as often parts of other words. */
const SHORTEST = 5;

/** The form as the spelling of 1990 has it; null where it has the classical one. @param {string} form */
export const newSpelling = (form) => {
  let written = form;
  if (CIRCUMFLEX.test(form) && !KEEPS.test(form)) written = written.replaceAll('î', 'i').replaceAll('û', 'u');
  written = written.replace(FUTURE, 'è');
  return written === form || form.length < SHORTEST ? null : written;
};

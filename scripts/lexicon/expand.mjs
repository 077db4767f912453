/**
 * Expands a Hunspell dictionary into its word forms. Follows hunspell(5) as far as the French dictionary needs it:
 * FLAG long, prefixes and suffixes with conditions, cross products, continuation classes, FULLSTRIP, NEEDAFFIX and
 * FORBIDDENWORD. Elided articles (`l'`, `qu'`…) are left out: the lexicon handles elision by rule.
 */

/** What a form can be, as bits that are joined where one spelling is several words. */
const KIND = {
  /** Noun or adjective in the singular, or a word that does not change. */
  singular: 1,
  plural: 2,
  /** A verb with its person. */
  finite: 4,
  /** Infinitive or present participle. */
  infinitive: 8,
};

/**
 * @typedef {{ strip: string, add: string, flags: string[], condition: RegExp }} Affix
 * @typedef {{ prefix: boolean, cross: boolean, rules: Affix[] }} AffixClass
 */

/** @param {string} field */
const flagsOf = (field) => [...(field.match(/../gsu) ?? [])];

/** @param {string} aff */
const readAffixes = (aff) => {
  /** @type {Map<string, AffixClass>} */
  const classes = new Map();
  for (const line of aff.split(/\r?\n/u)) {
    const [type, flag, third, fourth, fifth] = line.trim().split(/\s+/u);
    if ((type !== 'PFX' && type !== 'SFX') || flag === undefined || third === undefined) continue;
    const known = classes.get(flag);
    if (known === undefined) {
      classes.set(flag, { prefix: type === 'PFX', cross: third === 'Y', rules: [] });
      continue;
    }
    const [add = '', flags = ''] = (fourth ?? '').split('/');
    const condition = fifth ?? '.';
    known.rules.push({
      strip: third === '0' ? '' : third,
      add: add === '0' ? '' : add,
      flags: flagsOf(flags),
      condition: new RegExp(type === 'PFX' ? `^${condition}` : `${condition}$`, 'u'),
    });
  }
  return classes;
};

/** Whether an affix class writes an elided word before the form. @param {AffixClass} affix */
const isElision = (affix) => affix.prefix && affix.rules.every((rule) => /'$|'.$/u.test(rule.add));

/** @param {string} word @param {Affix} rule @param {boolean} prefix */
const applyAffix = (word, rule, prefix) => {
  if (!rule.condition.test(word)) return null;
  if (prefix) return word.startsWith(rule.strip) ? rule.add + word.slice(rule.strip.length) : null;
  return word.endsWith(rule.strip) ? word.slice(0, word.length - rule.strip.length) + rule.add : null;
};

/**
 * The kind of a suffixed form. Classes of verbs begin with a small letter, those of participles with `p` or `q` and a
 * sign; nominal forms that may not take `l'` are plurals.
 * @param {string} flag @param {string} root @param {string} form @param {readonly string[]} next
 */
const kindOf = (flag, root, form, next) => {
  const participle = /^[pq][+.]$/u.test(flag);
  if (/^[a-z]/u.test(flag) && !participle)
    return form === root || /ant$/u.test(form) ? KIND.infinitive : KIND.finite;
  if (next.includes("L'")) return KIND.singular;
  return /[sx]$/u.test(form) && next.length > 0 ? KIND.plural : KIND.singular;
};

/**
 * Every form of the dictionary with its kinds, without elision.
 * @param {string} aff @param {string} dic
 * @returns {Map<string, number>}
 */
export const expand = (aff, dic) => {
  const classes = readAffixes(aff);
  const needAffix = /^NEEDAFFIX\s+(\S+)/mu.exec(aff)?.[1] ?? '';
  const forbidden = /^FORBIDDENWORD\s+(\S+)/mu.exec(aff)?.[1] ?? '';
  /** @type {Map<string, number>} */
  const forms = new Map();
  /** @type {Set<string>} */
  const never = new Set();
  /** @param {string} form @param {number} kind @param {readonly string[]} flags */
  const add = (form, kind, flags) => {
    if (!flags.includes(needAffix) && !form.includes("l'") && !/^d'/u.test(form))
      forms.set(form, (forms.get(form) ?? 0) | kind);
  };
  /** @param {string} word @param {readonly string[]} flags @param {number} depth */
  const suffixed = (word, flags, depth) => {
    for (const flag of flags) {
      const affix = classes.get(flag);
      if (affix === undefined || affix.prefix) continue;
      for (const rule of affix.rules) {
        const form = applyAffix(word, rule, false);
        if (form === null) continue;
        add(form, kindOf(flag, word, form, rule.flags), rule.flags);
        if (depth < 1) suffixed(form, rule.flags, depth + 1);
      }
    }
  };
  for (const line of dic.split(/\r?\n/u).slice(1)) {
    const [word = '', field = ''] = (line.split(/\s/u)[0] ?? '').split('/');
    if (word === '') continue;
    const flags = flagsOf(field);
    if (flags.includes(forbidden)) {
      never.add(word);
      continue;
    }
    const verb = flags.some((flag) => /^[a-z]/u.test(flag) && classes.get(flag)?.prefix === false);
    add(word, verb ? KIND.infinitive : bareKind(word, flags), flags);
    suffixed(word, flags, 0);
    for (const flag of flags) {
      const affix = classes.get(flag);
      if (affix === undefined || !affix.prefix || isElision(affix)) continue;
      for (const rule of affix.rules) {
        const form = applyAffix(word, rule, true);
        if (form === null) continue;
        add(form, KIND.singular, rule.flags);
        suffixed(form, affix.cross ? [...rule.flags, ...flags] : rule.flags, 0);
      }
    }
  }
  for (const word of never) forms.delete(word);
  return forms;
};

/** The kind of a dictionary entry as it stands. @param {string} word @param {readonly string[]} flags */
const bareKind = (word, flags) => {
  if (flags.includes("j'") || flags.includes("n'") || (flags.includes("m'") && flags.includes("t'")))
    return KIND.finite;
  const plural = flags.length > 0 && !flags.includes("L'") && flags.includes("D'") && /[sx]$/u.test(word);
  return plural ? KIND.plural : KIND.singular;
};

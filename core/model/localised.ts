/** A text for people, in each language of the interface. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];
export type Localised = Readonly<Record<Locale, string>>;

/** The language that a POSIX environment asks for: `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set. */
export const environmentLocale = (environment: Readonly<Record<string, string | undefined>>): Locale => {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('fr') ? 'fr' : 'en';
};

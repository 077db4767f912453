/** A text for people, in each language of the interface. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];
export type Localised = Readonly<Record<Locale, string>>;

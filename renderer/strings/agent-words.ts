/** Who decided something, in words: a person and a rule by name, and what was had back of damaged files as repaired. */
import type { Locale } from '../../core/model/localised.ts';
import { type Agent, agentName, isRecovery } from '../../core/model/provenance.ts';

const REPAIR: Readonly<Record<Locale, string>> = { en: 'repair', fr: 'réparation' };

export const agentWords = (agent: Agent, locale: Locale): string =>
  isRecovery(agent) ? REPAIR[locale] : agentName(agent);

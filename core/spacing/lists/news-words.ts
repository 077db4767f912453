/**
 * Words of dispatches that the counts behind the lexicon, which are of films, hardly know: of diplomacy, the economy and
 * health, and the adjectives of countries. A list of our own.
 */
export const WORDS_OF_NEWS: ReadonlySet<string> = new Set(
  `homologue homologues bilatéral bilatérale bilatérales bilatéraux multilatéral multilatérale multilatérales multilatéraux trilatéral trilatérale
  laotien laotienne laotiens laotiennes birman birmane birmans birmanes khmer khmère khmers thaïe thaïs thaïlandaise thaïlandaises malaisien malaisienne malaisiens
  philippin philippine philippins indonésien indonésienne indonésiens singapourien singapourienne cambodgien cambodgienne cambodgiens brunéien népalais
  bangladais mongole kazakh kazakhe ouzbek ouzbèke tadjik azerbaïdjanais géorgien géorgienne arménienne ukrainienne biélorusse moldave letton lettone
  lituanien estonien slovaque slovène bosniaque kosovar macédonien roumaine monténégrin chypriote maltais émirati émiratie qatari saoudien saoudienne
  koweïtien yéménite omanais jordanien syrien syrienne irakienne iranienne afghane ivoirien ivoirienne sénégalais malien malienne burkinabé nigérien
  nigérian béninois togolais ghanéen camerounais gabonais congolais rwandais burundais kényan éthiopien érythréen somalien soudanais soudanaise tchadien
  mauritanien mozambicain angolais zambien zimbabwéen malgache comorien mauricien libyen tunisien algérien péruvien bolivien équatorien vénézuélien
  vénézuélienne chilien paraguayen uruguayen hondurien salvadorien guatémaltèque nicaraguayen haïtien dominicain panaméen onusien onusienne
  vietnamienne vietnamiennes coprésider coprésidé coprésidée plénum plénière législature mandature ministériel ministérielle interministériel
  interministérielle intergouvernemental intergouvernementale exportateur exportateurs importateur importateurs aquacole aquacoles halieutique rizicole
  rizicoles agroalimentaire agroalimentaires hydroélectrique hydroélectricité photovoltaïque éolien éolienne décarbonation numérisation digitalisation
  connectivité visioconférence approfondissement élargissement raffermissement autonomisation mutualisation trimestriel trimestriels semestriel
  endettement désendettement actionnariat dividende dividendes capitalisation excédent excédentaire déficitaire préscolaire scolarisation
  alphabétisation vaccination vaccinal vaccinale épidémique pandémique`.split(/\s+/u),
);

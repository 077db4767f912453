/**
 * Forms of whole lines by which pages offer more than the story: what a gift pays for, whose report may be seen, in which
 * languages a text may be had, where more of it stands and whom to ask. Some of them start with words that start sentences as
 * well (`furniture-forms.ts` says which are tried where).
 */

/** Not a sentence that a story says somebody said: `…, assure le fondateur de l’association.` */
const UNSAID =
  '(?!.*[,»”"] (?:(?:ajout|affirm|assur|calcul|confi|conseill|estim|expliqu|insist|indiqu|lanc|not|plaid|précis|racont|répèt|résum|soulign|témoign)e(?:nt)?|(?:rappelle|promet|conclut|dit|disent|says?|said|explains?)|(?:a|ont)(?:-t-(?:il|elle|on|ils|elles))? \\p{L}{2,}(?:é|it|is|u))(?!\\p{L}).*\\.$)';

/** What a gift pays for. */
export const GIFTS: readonly RegExp[] = [
  new RegExp(
    `^(?:avec|pour|grâce à|with|for) (?:seulement |just )?(?:€|\\$|£)? ?${UNSAID}\\d{1,4}(?: ?(?:€|euros?|\\$|dollars|francs))?(?: par mois| a month)?,? (?:vous (?:nous )?(?:financez|offrez|permettez|donnez|aidez|assurez|fournissez|soutenez|parrainez|nourrissez)|you(?: can)? (?:provide|fund|feed|help|support|give))(?!\\p{L}).{3,160}$`,
    'iu',
  ),
  new RegExp(
    `^(?:soit )?(?:\\d{1,4}(?:,\\d\\d)? ?€ )?(?:après|avec) (?:la )?(?:déduction|réduction) (?:fiscale|d[’']impôts?)\\.?$|^(?:(?:votre|vos) dons?|un don(?= de \\d)) ${UNSAID}(?:de \\d[^.!?]{0,40} )?.{0,60}(?:déductibles?|(?:déduction|réduction) (?:fiscale|d[’']impôts?)).{0,60}$`,
    'iu',
  ),
];

/** Whose report stands below, before its colon: `Le reportage de Name Surname et de Name Surname :`. */
export const REPORT_OF =
  /^(?:(?:[Ll]e|[Uu]n|[Nn]otre) )?(?:[Rr]eportage|[Dd]uplex|[Ss]ujet|[Rr]écit) (?:vidéo )?(?:de |d[’'])\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,3}(?:(?:,| et(?: de)?| &) \p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,3}){0,3} ?:$/u;
/** What is seen below, and by whom. */
export const SHOWN_BELOW: readonly RegExp[] = [
  /^(?:regardez|revoyez|voyez|(?:re)?voir|regarder|watch|see)(?: ici)? (?:(?:ci-dessous|ici) )?(?:(?:le|la|notre|son|cet|cette|ce|the|our|this) |l[’'])(?:reportage|sujet|récit|interview|entretien|chronique|vidéo|enregistrement|duplex|direct|report|video|story)(?: (?:vidéo|audio|complet))? (?:de |d[’']|by |réalisée? par |signée? )\p{Lu}[^.!?:;]{2,90}:?$/iu,
  /^(?:voir|lancer|ouvrir|afficher|regarder|parcourir|view|open|see|xem) (?:(?:le|la|les|toutes les|notre|the|all|bộ) |l[’'])?(?:diaporama|galerie|photos?|images?|album|portfolio|gallery|slideshow|pictures?|ảnh)(?: photos?| d[’']images?)? ?\(\d{1,3}(?: ?(?:photos?|images?|pictures?|ảnh))?\)$/iu,
  /^(?:quiz|jeu|jeu-concours) ?[:!–—-] ?[^.!]{8,90}\?$/iu,
];

/** In which languages a text may be had. */
export const LANGUAGES: readonly RegExp[] = [
  /^(?:(?:autres )?langues? (?:disponibles?|de publication)|(?:ce (?:texte|document|communiqué) |cet article )?(?:(?:est )?(?:(?:aussi|également) )?disponible|existe)(?: (?:aussi|également))? en|versions? (?:disponibles?|linguistiques?)|(?:available|other) languages?|(?:this (?:text|document|release|article) is )?(?:also )?available in)(?: ?: ?| )(?:(?:le|la|and|et|en|in|,|;|\/|\|| )*(?:allemand|anglais|arabe|bulgare|catalan|chinois|coréen|croate|danois|espagnol|estonien|finnois|français|grec|hongrois|irlandais|italien|japonais|letton|lituanien|luxembourgeois|maltais|néerlandais|polonais|portugais|roumain|russe|slovaque|slovène|suédois|tchèque|turc|vietnamien|arabic|chinese|czech|danish|dutch|english|finnish|french|german|greek|italian|japanese|korean|polish|portuguese|russian|spanish|swedish|turkish|vietnamese)){1,24}\.?$/iu,
];

/** Where more of it stands, and whom to ask. */
export const ELSEWHERE: readonly RegExp[] = [
  /^(?:(?:pour (?:plus (?:de |d[’'])|toute? |de plus amples )?|(?:for )?(?:further |more |additional ))(?:renseignements?|informations?|demandes?|questions?)(?: complémentaires?| supplémentaires?)?),? (?:please |veuillez |prière de |merci de |vous pouvez )?(?:contact|contacter|contactez|vous adresser à|joindre|appeler) ?:$/iu,
  /^vous (?:avez|êtes|souhaitez|voulez|connaissez) [^.!?]{4,90} ?\? ?(?:(?:écrivez|contactez|signalez|dites|envoyez|appelez|rejoignez|faites|parlez|alertez)(?!\p{L})(?:[^.!?@]{0,80}[.!]?|[^!?@\n]{2,80}@\S{2,40}\.\p{L}{2,12}\.?)|[^\s@]+@\S+\.\p{L}{2,})$/iu,
  // what of it only readers see who are known to the page
  /^vous (?:souhaitez|voulez|désirez) (?:lire|poursuivre|continuer|accéder à|consulter|découvrir) [^.!?]{2,60} ?\? ?(?:connectez|abonnez|identifiez|inscrivez|enregistrez)-vous(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
  /^pour (?:(?:le|la|les|plus|tout|toute|consulter|lire|télécharger|obtenir|voir|en savoir|recevoir) |l[’'])[^.!?]{2,90},? (?:veuillez |prière de |merci de |on peut )?(?:consulter|consultez|visiter|visitez|voir|voyez|se (?:rendre|reporter)|rendez-vous|reportez-vous|cliquer|cliquez|télécharger|téléchargez)(?!\p{L}).{0,90}(?:www\.|https?:\/\/|(?:notre|le|du) (?:page|site)(?: web| internet)?).{0,120}$/iu,
  /^(?:(?:pour (?:plus (?:de |d[’'])|toute? |de plus amples )?|plus (?:de |d[’'])|(?:for )?(?:further |more |additional ))?(?:renseignements?|informations?|demandes?|questions?)(?: complémentaires?| supplémentaires?)?)(?: ?:|,? (?:please |veuillez |prière de |merci de )?(?:contact|contacter|contactez|s[’']adresser|adressez-vous|joindre|appeler|appelez)) ?(?=[^!?]{0,240}(?:(?:t[ée]l(?:éphone)?|fax|phone|mobile|gsm)[. :]{0,3}[+(]?\d[\d ().-]{5,}))[^!?]{6,280}$/iu,
];

/** Where in print the rest of it stands: `Retrouvez l’intégralité du dossier dans notre numéro de mars`. */
export const IN_PRINT =
  /^retrouvez (?:(?:la suite|l[’']intégralité|la totalité|la version (?:intégrale|complète)) d(?:e (?:cet (?:article|entretien)|cette (?:enquête|interview)|ce dossier|l[’'](?:article|entretien|interview|enquête))|u (?:dossier|reportage|sujet|portrait))|(?:cet (?:article|entretien)|cette (?:enquête|interview)|ce (?:dossier|reportage|portrait))) (?:dans (?:notre|nos|le|votre) (?:numéro|magazine|édition|journal|hebdomadaire|mensuel)|en kiosques?)(?!\p{L})[^!?]{0,90}$/iu;

/** What is sent to readers again and again: `Le résumé de la semaine Le Quai vous propose de revenir sur …`. */
export const SENT_OFTEN =
  /^(?:(?:la|le|notre) )(?!.*, (?:a|ont|avait|avaient|selon) )(?:résumé|récap(?:itulatif)?|lettre|newsletter|infolettre|revue de presse|sélection|matinale) (?:(?:de la|du|d[’']|hebdomadaire|quotidienne?)[^.!?:;«»]{0,60} )?(?:[^.!?:;«»]{0,40} )?vous (?:propose|offre|invite|livre|envoie|donne rendez-vous)(?= (?:de |à |chaque |tous |toutes |l[’']essentiel|le meilleur|les ))[^!?:;«»]{4,160}$/iu;

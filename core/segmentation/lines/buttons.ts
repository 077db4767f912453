/**
 * Buttons of a page: what a reader may do with it, in the infinitive or as it is asked of him, with a short object and no stop.
 * Stories and their parts are headed by infinitives as well: a button names a document by its number or its format, something of
 * the reader's own, or where the house is followed.
 */
import { inAnyCase } from '../../any-case.ts';

const NETWORK =
  '(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|whatsapp|telegram|bluesky|mastodon|threads|pinterest|snapchat|twitch|zalo|viber|google (?:news|actualités)|les réseaux(?: sociaux)?)';
const DOCUMENT =
  '(?:scrutin|vote|dossier|avis|compte[- ]rendu|procès-verbal|texte|document|communiqué|programme|rapport|billet|bulletin|arrêté|délibération|jugement|décision|notice|fiche|plaquette|dépliant|brochure|formulaire|règlement|catalogue|calendrier|guide|étude|séance|tract|infographie|résultats?|annexes?)s?';
/** What of the document tells that it is one: its number, its format, that it is all of it. */
const WHICH =
  "(?:n[°o]\\.? ?\\d[\\d./-]{0,11}|(?:au format|en|format) pdf|\\((?:au format |format )?(?:pdf|docx?|odt)[^()]{0,20}\\)|(?:dans son |en )?intégral(?:e|ité)?|compl[eè]te?|législatif|de presse|d[’']inscription|en ligne)";

export const BUTTONS: readonly RegExp[] = [
  // where the house is followed
  new RegExp(
    `^(?:(?:suivez|retrouvez|rejoignez|likez|follow|like) [^.!?:;]{2,48}|nous suivre) (?:sur|on) ${NETWORK}(?:(?:,| et| ou| &| and| \\/|,? et sur|,? sur) ${NETWORK}){0,5} ?[.!:]?$`,
    'iu',
  ),
  new RegExp(
    `^(?:voir|consulter|lire|télécharger|afficher|ouvrir|imprimer|suivre|parcourir|accéder (?:à|au)) (?:(?:les?|la|ce|cette|cet|notre) |l[’'])?${DOCUMENT} ${WHICH}(?: ${WHICH})?$`,
    'iu',
  ),
  // back to the front page, and what the house has for telephones
  /^(?:consulter|voir|ouvrir|afficher) (?:(?:la|notre) page d[’']accueil|l[’']accueil)$/iu,
  /^[Tt]élécharge[rz] (?:l[’']appli(?:cation)? )?\p{Lu}[\p{L}\p{M}\d’'-]*(?: \p{Lu}[\p{L}\p{M}\d’'-]*){0,2}? (?:[Mm]obile|App|(?:sur|pour) (?:Android|iOS|iPhone|Google Play|App Store|mobile))$/u,
  // to whom or how a page is sent
  /^(?:envoyer|transmettre|recommander|faire suivre) (?:cette|cet|ce|la|le|l[’']) ?(?:page|article|information|info|actualité|nouvelle|dépêche|texte|billet|brève|communiqué|contenu)s? (?:à (?:une?(?:\(e\))?|des|vos|mes|quelques) (?:ami(?:e|\(e\))?s?|proches?|contacts?|collègues?|connaissances?)|par (?:e-?mail|mail|courriel))$/iu,
  // what the reader has on the page
  /^(?:modifier|changer|choisir|gérer|enregistrer|mémoriser|consulter|suivre|ajouter|supprimer|payer|valider|vérifier|personnaliser|télécharger) (?:mon|ma|mes) (?:villes?|communes?|région|localité|position|compte|profil|factures?|commandes?|panier|abonnements?|alertes?|favoris|réservations?|rendez-vous|demandes?|adresse|mot de passe|billets?|agence|magasin|préférences|inscription|stations?|thèmes?|lignes?)$/iu,
];

/** The words that buttons start with, but those that other forms of lines start with, too (`furniture-forms.ts`). */
export const BUTTON_HEADS: readonly string[] =
  'consulter suivre modifier changer choisir gérer mémoriser ajouter supprimer payer valider vérifier personnaliser transmettre recommander faire nous likez like'.split(
    ' ',
  );

const THING =
  '(?:billets?|places?|table|visites?|séances?|ateliers?|dossiers?|avis|documents?|programmes?|communiqués?|rapports?|résultats|scrutins?|formulaires?|votes?|textes?|carte|plan)';
/** One word for what to do, or with a thing that the page has: below a story only, beside lines of the page. */
export const BARE_BUTTON = inAnyCase(
  new RegExp(
    `^(?:réserver|s[’']inscrire|postuler|candidater|adhérer|acheter|télécharger|participer|book|buy tickets|apply)$|^(?:réserver|acheter|commander|prendre|choisir|consulter|voir|lire|télécharger|suivre|afficher) (?:(?:les?|la|une?|des|mes|mon|ma|vos|votre|sa|ses|tous les|toutes les) |l[’'])${THING}$`,
    'iu',
  ),
);

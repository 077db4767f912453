/**
 * Forms of whole lines by which a page announces what it plays, and what its players say: `Écoutez le reportage :`, `Réécouter
 * l’émission`, `Télécharger le fichier audio`, `Votre navigateur ne prend pas en charge l’élément audio.` A part of a story may be headed
 * by an infinitive as well: what is played is named, and behind it stands who made it, where it is, or nothing.
 */
const AUDIO =
  "(?:reportages?|interviews?|entretiens?|audios?|podcasts?|émissions?|chroniques?|enregistrements?|bandes? (?:audio|sonore)|fichiers? (?:audio|son|sonore|mp3)|versions? (?:audio|sonore)|extraits?(?: (?:audio|sonore|vidéo|de l['’]entretien))?|éléments? (?:audio|sonore)|sons?(?! d)|vidéos?|duplex|sujets?|débats?|magazines?|journal|épisodes?|replay|conférence de presse|[Mm][Pp]3)";
const WHICH =
  "(?:(?:[Ee]n (?:format )?|[Ll]es? |[Ll]a |[Ll]['’]|[Cc]e |[Cc]et |[Cc]ette |[Nn]otre |[Nn]os |[Tt]out(?:e)? (?:le |la |l['’]))?)";
const OF_WHOM =
  "(?:(?: réalisée?s?| signée?s?| proposée?s?)? (?:de |d['’]|par |avec )(?:(?:notre|nos) [^.!?:;«»]{3,60}|\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:de |et |& )?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,5}(?:, [^.!?:;«»]{3,50})?))?";
const HOW =
  '(?: (?:compl(?:et|ète)s?|intégrale?s?|en entier|en intégralité|dans (?:son|leur) intégralité|en direct|en replay|en ligne|vidéo|audio|ici|ci-dessous|ci-dessus|ci-contre|ci-après|du jour|du \\d{1,2}(?:er)? \\p{L}{3,9}(?: \\d{4})?|de la (?:semaine|rédaction)|en (?:format )?mp3|au format mp3|sur (?:Spotify|Deezer|YouTube|SoundCloud|Apple Podcasts|Google Podcasts|notre site))){0,2}';
const END = '(?: ?\\([^()]{2,24}\\))? ?[:▶►▼→»…]{0,3}$';
const TO_PLAY =
  '(?:(?:[Rr]é)?[ÉEée]cout(?:er|ez)|(?:[Rr]e)?[Vv]oir|[Rr]egard(?:er|ez)|[Vv]isionn(?:er|ez)|[Ss]uiv(?:re|ez)|[Tt]élécharg(?:er|ez)|[Tt]elecharg(?:er|ez))';

const APPS =
  '(?:spotify|deezer|apple podcasts?|google podcasts?|soundcloud|castbox|youtube|itunes|amazon music|podcast addict)';

/** Where it may be heard: `À écouter ci-dessous`, `Reportage à écouter ici`. */
export const HEARD_HERE =
  /^(?:(?:reportage|entretien|interview|audio|podcast|vidéo|émission|son|chronique) )?à (?:(?:ré|re)?écouter|(?:re)?voir|(?:re)?découvrir|regarder|visionner|télécharger) (?:ici|ci-dessous|ci-après|ci-contre|en ligne|en podcast|en replay|en vidéo) ?:?$/iu;

export const PLAYERS: readonly RegExp[] = [
  new RegExp(`^[▶►]? ?${TO_PLAY} (?:ici |ci-dessous )?${WHICH}${AUDIO}${HOW}${OF_WHOM}${HOW}${END}`, 'u'),
  // where it is heard
  /^(?:(?:ré)?écout|regard|visionn|suiv|télécharg)(?:ez(?:-(?:le|la|les))?|er) (?:ici|ci-dessous|ci-après|ci-contre) ?:?$|^(?:ré)?écoutez ?:$/iu,
  HEARD_HERE,
  /^cliqu(?:er|ez)(?: (?:ici|ci-dessous|sur [^.!?:;,]{3,40}))? pour (?:(?:ré)?écouter|(?:re)?voir|regarder|visionner|lire|télécharger|agrandir|lancer)(?!\p{L})[^.!?:;]{0,50}[:.]?$/iu,
  new RegExp(
    `^(?:(?:écouter|écoutez-nous|retrouver|retrouvez-nous|s['’]abonner|abonnez-vous|disponible|disponibles|à écouter)(?: (?:aussi|également))? (?:sur|via|au podcast)(?: ${APPS}(?:(?:,| et| ou|,? \\/| \\|)? ${APPS}){0,5})?|s['’]abonner au podcast)$`,
    'iu',
  ),
  /^podcasts? ?: ?(?:(?:play|download|écouter|lire|télécharger)(?!\p{L})[^.!?]{0,24}(?:[|/,] ?|$)){1,3}(?:\([^()]{2,40}\))?$/iu,
  // what players say
  /^lecteur (?:audio|vidéo|multimédia)$/iu,
  /^utilisez les flèches [^.!?]{3,30} pour (?:augmenter|avancer|régler|monter|diminuer)[^.!?]{3,70}\.?$/iu,
  /^(?:désolé, ?)?(?:votre navigateur|your browser|trình duyệt của bạn) (?:ne (?:supporte|prend|permet|lit|gère) pas|does(?: not|n['’]t) support|không hỗ trợ)(?!\p{L})[^!?]{3,140}$/iu,
  /^\d{1,2}(?::\d{2}){1,2} ?[/|] ?\d{1,2}(?::\d{2}){1,2}$/u,
  // in other languages
  /^(?:listen to|watch|download|play) (?:(?:the|this|our) (?:full )?(?:report|interview|podcast|episode|audio|story|video|show|programme|program|broadcast|recording|clip)(?: (?:here|below|file|clip))?|(?:audio|video|podcast|episode|mp3)(?: (?:file|clip))?)(?: \([^()]{2,24}\))? ?:?$/iu,
  /^(?:mời (?:quý vị|bạn|các bạn|quý thính giả)(?: (?:cùng|và các bạn))? )?(?:nghe|xem|tải) (?:podcast|phóng sự|bản tin|âm thanh|audio|toàn bộ (?:chương trình|phỏng vấn)|chương trình|file)(?: (?:tại đây|dưới đây|về|audio))? ?:?$/iu,
];

/** The words that these lines start with, but those that other forms of lines start with, too (`furniture-forms.ts`). */
export const PLAYER_HEADS: readonly string[] =
  's visionner visionnez telecharger telechargez cliquer lecteur utilisez désolé trình podcast podcasts disponible retrouver play mời xem tải'.split(
    ' ',
  );

/**
 * The words of functions. What people are called by what they do, right before their name: `la nageuse Emma Hartley`, `coach Pep Guardans`, `nhà
 * văn Nguyễn Văn Bình`. Offices go on with what they are of, as `french-function.ts` and `office-of.ts` read them;
 * occupations stand alone or with an adjective as often.
 */

/** French, in small letters, masculine and feminine. */
export const FRENCH_OCCUPATIONS =
  'philosophe sociologue politologue anthropologue ethnologue géographe démographe juriste linguiste psychologue psychiatre médecin chirurgien chirurgienne infirmier infirmière virologue épidémiologiste biologiste physicien physicienne chimiste mathématicien mathématicienne astronome climatologue archéologue géologue ingénieur ingénieure architecte urbaniste agriculteur agricultrice journaliste reporter photographe cinéaste réalisateur réalisatrice scénariste producteur productrice acteur actrice comédien comédienne humoriste danseur danseuse chorégraphe musicien musicienne pianiste violoniste compositeur compositrice rappeur rappeuse peintre sculpteur sculptrice plasticien plasticienne artiste styliste romancier romancière poète poétesse dramaturge essayiste auteur autrice auteure éditeur éditrice traducteur traductrice joueur joueuse footballeur footballeuse attaquant attaquante défenseur défenseure gardien gardienne buteur ailier tennisman cycliste coureur coureuse nageur nageuse skieur skieuse biathlète judoka boxeur boxeuse escrimeur escrimeuse gymnaste athlète sprinteur sprinteuse marathonien marathonienne perchiste navigateur navigatrice alpiniste champion championne entraîneuse opposant opposante dissident dissidente militant militante dirigeant dirigeante leader candidat candidate adjoint adjointe négociateur négociatrice émissaire diplomate analyste expert experte consultant consultante eurodéputé eurodéputée patron patronne milliardaire entrepreneur entrepreneuse banquier magistrat magistrate bâtonnier notaire policier policière gendarme lieutenant sergent amiral maréchal major adjudant caporal cardinal archevêque évêque imam pasteur rabbin astronaute cosmonaute spationaute étudiant étudiante enseignant enseignante instituteur institutrice émir sultan PDG DG';

/** French ones of several words, apart by bars. */
export const FRENCH_PHRASES =
  'haut représentant|haute représentante|haut-commissaire|haute-commissaire|garde des sceaux|garde des Sceaux|envoyé spécial|envoyée spéciale|milieu de terrain|gardien de but|gardienne de but|chargé d’affaires|chargée d’affaires|homme d’affaires|femme d’affaires|metteur en scène|metteuse en scène|numéro un|numéro deux';

/** English, in small letters. */
export const ENGLISH_OCCUPATIONS =
  'striker midfielder defender goalkeeper winger captain analyst strategist historian scientist physicist biologist chemist epidemiologist virologist psychologist sociologist anthropologist lawyer attorney prosecutor judge actor actress singer rapper musician filmmaker author novelist poet writer journalist reporter photographer artist architect activist leader lawmaker senator envoy diplomat advisor commander officer executive manager owner billionaire businessman businesswoman entrepreneur engineer astronaut cosmonaut champion swimmer runner sprinter cyclist boxer driver pilot golfer gymnast skier farmer fisherman teacher student doctor nurse surgeon pastor bishop archbishop imam cleric monk priest ruler';
/** The same as titles with capitals, which stand alone before a name. */
export const ENGLISH_TITLES =
  'Chancellor Chair Chairperson CEO CFO COO CTO Justice Judge Sheriff Senator Congressman Congresswoman Commissioner Admiral Professor Archbishop Bishop Cardinal Commander Inspector Superintendent Mayor Coach Captain';

/** Offices in French and English small letters. */
export const OFFICES =
  'ministre vice-ministre président présidente vice-président vice-présidente ambassadeur ambassadrice secrétaire gouverneur gouverneure directeur directrice chef cheffe général colonel commandant maire porte-parole conseiller conseillère représentant représentante député députée sénateur sénatrice professeur professeure chercheur chercheuse membre rapporteur rédacteur rédactrice consul économiste historien historienne chancelier chancelière entraîneur sélectionneur fondateur fondatrice premier première recteur rectrice procureur procureure juge avocat avocate doyen doyenne commissaire inspecteur inspectrice préfet préfète capitaine écrivain écrivaine chanteur chanteuse chief lead police minister president chairman chairwoman ambassador secretary governor director head spokesperson spokesman spokeswoman mayor adviser representative professor researcher coach founder deputy member economist';
/** All occupations of French and English; `avocat` and the like are among the offices. */
export const OCCUPATIONS = `${FRENCH_OCCUPATIONS} ${ENGLISH_OCCUPATIONS} ${ENGLISH_TITLES}`;
/** Words that say before an office that it is held no longer. */
export const FORMERLY = 'ancien ancienne Ancien Ancienne ex Ex former Former';
/** Offices as they stand with capitals, in English and Vietnamese titles and at the start of a sentence. */
export const TITLES =
  'Ministre Président Présidente Ambassadeur Ambassadrice Secrétaire Général Directeur Directrice Minister President Chairman Chairwoman Ambassador Secretary Governor Director Prime Premier Deputy Vice PM General Colonel Thủ Tổng Chủ Bộ Thứ Phó Đại Giám Thượng Trung Thiếu Bí Thống người Người huấn Huấn Hiệu Viện';

/** Vietnamese, with a small or a capital letter. */
export const VIETNAMESE_OCCUPATIONS =
  'người phát ngôn|người đứng đầu|người sáng lập|huấn luyện viên|cầu thủ|tiền đạo|tiền vệ|hậu vệ|thủ môn|vận động viên|ca sĩ|nhạc sĩ|nhà văn|nhà thơ|nhà báo|nhà nghiên cứu|nghệ sĩ nhân dân|nghệ sĩ ưu tú|nghệ sĩ|nghệ nhân|diễn viên|đạo diễn|họa sĩ|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|luật sư|kỹ sư|chuyên gia|đại biểu|đồng chí|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|kỳ thủ|võ sĩ|tay vợt|kình ngư';

/** The first words of those that are of several. */
export const PHRASE_STARTS: string = [...FRENCH_PHRASES.split('|'), ...VIETNAMESE_OCCUPATIONS.split('|')]
  .map((words) => words.split(/[ -]/u)[0] ?? words)
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join(' ');

/** A pattern for a word with a small or a capital first letter. */
export const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;

const PHRASE = new RegExp(
  `(?:${[...FRENCH_PHRASES.split('|'), ...VIETNAMESE_OCCUPATIONS.split('|')]
    .map((words) => eitherCase(words).replace('’', "[’']"))
    .join('|')})`,
  'uy',
);

/** Whether one of several words stands at `at`: the first of them is a word of all kinds. */
export const isPhrase = (text: string, at: number): boolean => {
  PHRASE.lastIndex = at;
  return PHRASE.test(text);
};

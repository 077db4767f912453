/**
 * Sentences as news agencies write them, damaged as scraping damages them, and sentences that only look damaged. In the
 * damaged ones `|` stands where a space was lost and `^` where one was put in.
 */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('news sentences are mended by what is proposed', () => {
  it.each([
    'Le sommet|G20 s’ouvre lundi et la COP28|de Dubaï s’achève.',
    'Le|CAC40 a reculé ; l’indice du|CAC40 aussi.',
    'Un chasseur|F16 s’est écrasé près de la frontière.',
    'La chaîne|TF1 diffuse le match, M6 et BFM aussi.',
    'La souche|H1N1 circule encore, le virus H5N1 moins.',
    'L’équipe|U19 jouera samedi, la sélection|U23 dimanche.',
    'Le Ratio|CET1 s’établit à 14,2 % à la fin du trimestre.',
    'Le groupe Crédit|Agricole publie ses résultats trimestriels.',
    'La banque Société|Générale et la compagnie Air|France discutent.',
    'Il y a beau^coup de monde dans les rues de la capitale.',
    'Les manifestants sont beau^coup plus nombreux que prévu.',
    'Il a dit aujour^d’hui que le pays changeait.',
    'Aujour^d’hui, le président rencontre son homologue.',
    'Le gou^vernement a pré^senté son projet de loi.',
    'Une délé^gation com^posée de vingt entre^prises est arrivée.',
    'Les par^ticipants ont sou^ligné l’im^portance de la coo^pération.',
    'Le chiffre d’af^faires a pro^gressé de 5 %.',
    'Plu^sieurs personnes ont été bles^sées dans l’accident.',
    'La|ministre a reçu son|homologue à Paris.',
    'Les autorités ont annoncé|la fermeture de l’usine.',
    'Le tribunal a condamné|l’ancien maire à deux ans|de prison.',
    'Les inondations ont fait|douze morts dans|le sud|du pays.',
    'L’opposition dénonce une|manœuvre politique.',
    'Le bilan|s’élève à 32|morts et 150|blessés.',
    'En|2024, les exportations ont augmenté|de 12 %.',
    'Le procès s’ouvrira le|12 mars à|Lyon.',
    'Le président|Macron a rencontré le chancelier|Scholz à|Berlin.',
    'Le maire de|Marseille et celui de|Bordeaux sont venus.',
    'L’ONU|et l’OMS|ont appelé au calme.',
    'Selon|l’AFP, le cessez-le-feu tient.',
    'Il a été élu|avec 52 % des|voix,|selon les résultats.',
    'La sœur du roi a fait un vœu,|puis un nœud.',
    'Le coeur|du village, l’oeuvre|d’art et les oeufs.',
    'Les Etats-Unis et l’Etat français|négocient.',
    'L’Eglise|catholique et l’Elysée se|taisent.',
    'Le Premier|ministre a démissionné|hier soir.',
    'La grève|des cheminots se poursuit|jusqu’à vendredi.',
    'Le prix|du baril est passé|sous les 80 dollars.',
    'Une enquête|a été ouverte|pour homicide involontaire.',
    'Les pompiers|sont intervenus|rapidement.',
    'L’incendie s’est|déclaré dans|un entrepôt.',
    'Il a reconnu|les faits devant|le juge.',
    'La Bourse|de Paris a clôturé|en hausse.',
    'La banque|centrale a relevé|ses taux|directeurs.',
    'Les négocia^teurs se retrouvent à Genève.',
    'Cette décision a été critiquée.',
    'La mé^téo annonce de la pluie.',
    'Les syn^dicats appellent à la grè^ve.',
    'Trois tou^ristes ont dis^paru en montagne.',
    'Les pays membres et les chefs|d’Etat se réunissent.',
    'Le chef de l’Etat a parlé.',
    'Lors du point de presse,|il a répondu|aux questions.|Il|a ensuite quitté la salle.',
    'Les élections auront lieu en juin.|Le scrutin est libre.',
    'Le taux de chômage (7,4 %)|baisse ;|la dette|monte.',
    '« Nous sommes prêts »,|a-t-il|dit.',
    'Il a déclaré :|« Nous sommes prêts ».',
    'L’attaquant|du PSG a marqué|deux buts contre|l’OM.',
    'Le tennisman|serbe affrontera|Nadal en finale.',
    'Le film de l’année a reçu|trois Oscars et un|César.',
    'La chercheuse|du CNRS étudie|le virus.',
    'Le vaccin|à ARN est efficace.',
    'Le constructeur|automobile supprime|2.000|emplois.',
    'Les éle^veurs bloquent l’auto^route depuis mar^di.',
  ])('%s', (marked) => {
    const damaged = marked.replaceAll('|', '').replaceAll('^', ' ');
    expect(cleaned(damaged, lexicon).all).toBe(marked.replaceAll('|', ' ').replaceAll('^', ''));
  });
});

describe('news sentences that are right are left alone', () => {
  it.each([
    'Emmanuel Macron, Olaf Scholz, Giorgia Meloni, Donald Tusk et Ursula von der Leyen étaient présents.',
    'Marine Le Pen, Jean-Luc Mélenchon, Bruno Le Maire, Dominique de Villepin et Élisabeth Borne.',
    'M. Lemaire, Mme Leblanc, Laurent Dumont, Claire Delacroix, Paul Desmoulins, Anne Lagarde et Hugo Larivière.',
    'Kylian Mbappé, Novak Djokovic, Iga Swiatek, LeBron James, Victor Wembanyama et DeMar DeRozan.',
    'Kim Jong-un, Li Qiang, Lee Jae-myung, Fumio Kishida, Aung San Suu Kyi et Hun Manet.',
    'Nguyen Van An, Tran Thi Hoa, Le Duc Anh et Vo Van Thuong à Da Nang et Buon Ma Thuot.',
    'SpaceX, OpenAI, BlackRock, YouTube, GitHub, WhatsApp, iPad, eBay, PlayStation, LinkedIn, BioNTech et TotalEnergies.',
    "L'application MaPrimeRénov, le site FranceConnect, ParcourSup, BlaBlaCar, LeBonCoin et Doctolib.",
    "La SNCF, EDF, la RATP, le CNRS, l'Insee, l'Ifop, la CGT, la CFDT, l'UNSA, le RN et LFI.",
    'Contact : redaction@journal-exemple.fr, +33 1 23 45 67 89, www.exemple.fr/articles/2024/05?id=12.',
    'Voir https://fr.wikipedia.org/wiki/Paris#Histoire et le compte @elysee, #JeSuisCharlie #COP28 #StopGuerre.',
    'Le fichier rapport_final-v2.pdf, la commande npm run build et x = y + 1; if (a>b) { return c; }',
    'The president said that the agreement would strengthen the partnership between both countries.',
    'Le slogan « Make America great again » et la chanson « Imagine all the people » ont été repris.',
    'Le livre « The Catcher in the Rye », le film « Gone with the Wind » et la série « Game of Thrones ».',
    'Chủ tịch nước đã tiếp Thủ tướng Pháp tại Hà Nội ngày 12 tháng 5.',
    "Le phở, le bánh mì, le nem, l'áo dài et le Têt sont connus.",
    "L'ETAT, L'EGLISE, LE CONSEIL D'ETAT ET LES ELECTIONS EUROPEENNES.",
    "A Paris, à Evry, à Etampes, en Ile-de-France et aux Etats-Unis, l'Eglise et l'Elysée.",
    "Le boeuf bourguignon, la soeur, les oeuvres, le coeur, le nœud et l'œil.",
    "Le G7, le G20, la COP28, le CAC 40, l'A320, le F-16, la 5G, le H5N1, la Covid-19, le TGV et l'A380.",
    'Le vol AF447, le MH370, la norme ISO9001, SHA256, MP3, le PDF1A, la puce M2 et le Wi-Fi6.',
    'À 20h30, de 8h à 12h, 1er mai, XXe, 2e, 3,5 %, 12 °C, 45 km/h, 1.500 euros, 10h, 30min.',
    "Le vice-président, l'ex-ministre, l'après-midi, les non-dits, le porte-parole et le chef-d'œuvre.",
    'Cependant, lorsque, puisque, toutefois, partout, surtout, davantage, plutôt, quelquefois, sitôt, bientôt, naguère.',
    "Le détour, la bordure, le lambeau, l'étendard, le départ, la démarche, le parlement, le suraméricain.",
    "Le cryptoactif, l'écoquartier, le cyberharcèlement, la surmortalité, l'autoentrepreneur et le vapotage.",
    "Le trumpisme, le macronisme, la lepénisation, les gilets jaunes, le wokisme et l'écoféminisme.",
    'Les Rohingyas, les Ouïghours, les Houthis, les Kurdes, le Hezbollah, le Hamas et Boko Haram.',
    'Zaporijjia, Kharkiv, Marioupol, Bakhmout, Donetsk, Tbilissi, Erevan, Bichkek et Nour-Soultan.',
    'Ouagadougou, Bamako, Nouakchott, Ndjamena, Antananarivo, Libreville, Bujumbura et Lilongwe.',
    "Plouézoc'h, Aix-en-Provence, Villeneuve-d'Ascq, Saint-Denis, Montreuil, Ivry-sur-Seine et Bourg-en-Bresse.",
    'Le titre Orange (ORA.PA) perd 1 %, LVMH (MC.PA) gagne 2 %, Apple (AAPL.O) et Tesla (TSLA.O) aussi.',
    'La ratatouille, le couscous, le ceviche, les sushis, la burrata, le kimchi et le tiramisu.',
    'Le président de la FIFA, Gianni Infantino, le PDG de Stellantis, Carlos Tavares, et Elon Musk.',
    'Il a dit «oui» et "non", puis : "Nous verrons bien", a-t-il conclu (sourire).',
    "Le patron de McDonald's, le MoMA, le LaM, l'INaLCO, le CHUV, l'eSport, le mRNA et l'ARNm.",
    "C'est un beau coup pour l'équipe, et un beau coup de théâtre.",
    'Il parle de tout, sur tout sujet, par le biais de son avocat, a près de dix ans et si peu de temps.',
    'La main de fer et la mer de Chine ; il arrive plus tôt que prévu.',
    'C’est au tour de la France d’agir, puis au tour du Japon.',
    'Il passera par tout le pays et parle à tout le monde, pour quoi il vote.',
    'Il y a près de dix ans, à près de mille mètres, en vers et contre tous.',
  ])('%s', (sound) => {
    expect(cleaned(sound, lexicon).proposals).toEqual([]);
  });
});

describe('what is proposed waits for a person', () => {
  it.each(['Le RatioCET1 s’établit à 14,2 % à la fin du trimestre.', 'La main tenant un sac, il est parti.'])(
    'where a name or two words may be meant: %s',
    (text) => {
      expect(cleaned(text, lexicon).auto).toBe(text);
    },
  );
});

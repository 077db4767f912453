/** A first name and a surname glued together, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a first name and a surname', () => {
  it.each([
    ['Les faits sont exacts, selon BenjaminMbonimpa, chef de la délégation.', 'Benjamin Mbonimpa'],
    ['Il est né en 1914. LucienRivard est un criminel célèbre.', 'Lucien Rivard'],
    ['Le métro est arrivé, a dit l’ambassadeur de France, OlivierBrochet.', 'Olivier Brochet'],
    ['Le discours d’EmilieDequenne était attendu.', 'd’Emilie Dequenne'],
  ])('are proposed apart: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged + rest, lexicon);
    expect(all).toContain(sound);
    expect(auto).not.toContain(sound);
  });

  it('come apart where the surname stands by itself elsewhere', () => {
    const text = `Le discours d’EmmanuelMacron était attendu. On dit que Macron a parlé une heure.${rest}`;
    expect(cleaned(text, lexicon).auto).toContain('d’Emmanuel Macron');
  });

  it.each([
    'Le magazine MarieClaire est paru.',
    'Un sac de la marque LouisVuitton a été volé.',
    'Le groupe PierreFabre recrute.',
    'La chanteuse, alias LaPetiteReine, et le compte PierreMartin sont là.',
    'Le bateau baptisé MarieDurand est au port.',
    'Le hashtag #OlivierBrochet circule.',
  ])('may be a firm, which nothing parts unasked: %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('a name with a capital inside', () => {
  it('stays whole where the text has it again and again, as names of firms and papers are', () => {
    const text = `HaïtiPresse l’a appris hier. Le maire a répondu à HaïtiPresse. La suite est à lire dans HaïtiPresse.${rest}`;
    expect(cleaned(text, lexicon).all).toBe(text);
  });

  it('is no article and a name that open one paragraph after the other', () => {
    const text = `LeVietnam a signé l’accord.\n\nLeVietnam veut exporter.\n\nLeVietnam l’a dit.${rest}`;
    expect(cleaned(text, lexicon).auto).toBe(text.replaceAll('LeVietnam', 'Le Vietnam'));
  });

  it('is proposed apart where it stands apart, too', () => {
    const text = `HaïtiPresse l’a appris. Le maire a répondu à HaïtiPresse. Lire Haïti Presse et HaïtiPresse.${rest}`;
    expect(cleaned(text, lexicon).all).toContain('répondu à Haïti Presse');
  });
});

describe('a name that a title, an office or an age tells', () => {
  it.each([
    ['La récolte est finie. MmeDang Thi My Hanh s’en félicite.', 'Mme Dang'],
    ['Le curé, MgrPhilibert Randria, a béni la salle.', 'Mgr Philibert'],
    ['On entend MmeKoné-Diallo.', 'Mme Koné-Diallo'],
    ['Le vaccin est sûr, selon DrKoffi.', 'Dr Koffi'],
    ['Le préfet et MM.Koné et Traoré ont signé.', 'MM. Koné'],
    ['Le sauteur Guy-RogerMbarga avait prévenu.', 'Guy-Roger Mbarga'],
    ['Pour le ministre BounthavySisombath, la route est utile.', 'Bounthavy Sisombath'],
    ['Le directeur général BeatHostettler en témoigne.', 'Beat Hostettler'],
    ['La cheffe du laboratoire, NaïmaZerrouki, a parlé.', 'Naïma Zerrouki'],
    ['La cheffe du service régional de la qualité, NaïmaZerrouki, a parlé.', 'Naïma Zerrouki'],
    ['Le directeur adjoint des archives tchèques, VaclavHrubes, a parlé.', 'Vaclav Hrubes'],
    ['Le maâlem DrissLahbabi, 71 ans, forme six jeunes.', 'Driss Lahbabi'],
    ['Il a reçu le président birman ThantMyoung, hier soir.', 'birman Thant Myoung'],
    ['VaclavHrubes, directeur de la bibliothèque, est ravi.', 'Vaclav Hrubes'],
  ])('comes apart: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'La directrice de la clinique SanteLys a parlé.',
    'La marque lao VientoPard et le bureau philippin ManiTrade vendent du thé.',
    'Le conseiller RoboAdvis est une application.',
    'La marque DrOetker est connue.',
    'Le festival RockenSeine, 20 ans d’histoire, commence.',
    'Le ministre DiCaprio et la sénatrice LaRochelle ont voté.',
    'Le directeur de la compagnie, VietTravel, a parlé.',
    'Le président du fabricant, KnorrBremse, a parlé.',
    'On fête l’association MarcoSense, 10 ans, en mai.',
    'On lit le blog MmeZaza et on suit le compte DrZouzou.',
    'Elle tient le blog MmeZaza-Lou depuis deux ans.',
  ])('is left alone where a firm or a surname may be written so: %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('a place of two words', () => {
  it.each([
    ['Il part pour le SriLanka demain.', 'Sri Lanka'],
    ['Il vit dans la province de BàRia - Vung Tàu.', 'de Bà Ria - Vung'],
    ['La ville de KonTum est loin.', 'de Kon Tum est'],
    ['Elle vit à LosAngeles depuis un an.', 'Los Angeles'],
    ['Il pleut à NewYork.', 'New York'],
  ])('comes apart: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });
});

describe('a Vietnamese name with its marks', () => {
  it.each([
    ['Le peintre laqueur Trần VănThọ est mort jeudi.', 'Trần Văn Thọ'],
    ['Le secrétaire général Nguyễn PhúTrọng est venu.', 'Nguyễn Phú Trọng'],
    ['Il est né à ĐàNẵng et vit à HàNội.', 'à Đà Nẵng et vit à Hà Nội'],
    ['La ville de CầnThơ attend.', 'Cần Thơ'],
  ])('comes apart: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Il travaille chez VietJet et PetroVietnam.',
    'Trần Văn Thọ vit à Hà Nội et à Hanoï.',
    'DaNang et HaNoi attendent.',
    'La compagnie Sun PhuQuoc Airways et AirTran Airways attendent à Hanoï.',
    'La société MarkWest Energy et la firme TrovCity Partners ont signé, puis MarkWest Resources.',
  ])('is left alone where nothing is glued, or a firm is written so: %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('an article and who is called by where they are from', () => {
  it('come apart before a first name', () => {
    const { auto } = cleaned(`La séance est close. LeHondurien José Mejia a dit non.${rest}`, lexicon);
    expect(auto).toContain('Le Hondurien José Mejia');
  });

  it('may be a paper elsewhere', () => {
    const text = `La séance est close. LeParisien Libéré a dit non.${rest}`;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

it('two syllables of Vietnamese names are proposed apart in a dispatch of that agency', () => {
  const text = `Les familles du district de TuongDuong ont planté des arbres.${rest}`;
  expect(cleaned(`${text} -VNA`, lexicon).all).toContain('Tuong Duong');
  expect(cleaned(text, lexicon).all).toContain('TuongDuong');
});

/**
 * Syllables of Vietnamese names and places, without their marks, in small letters. They guard names such as `Tây Ninh`
 * against rules that know only French, and show where two names were joined.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { unitAt } from '../../model/unit-at.ts';

const SYLLABLES = new Set(
  `an anh ba bac bach bai ban bang bao be ben bich bien binh bo bui ca cam can canh cao cat chanh chau chi chien chin chinh
  cho chu chuc chung chuong co con cong cu cua cuc cung cuong da dac dai dam dan dang danh dao dat dau de den di diem dien
  diep dieu dinh do doai doan doanh doi don dong du duc dung duoc duong duy gia giai giam gian giang giao giap gio ha hai
  ham han hang hanh hao hau hien hiep hieu hinh ho hoa hoai hoan hoang hoc hoi hong hop hoi huan hue hung huong huu huy huyen huynh
  kha khai khai khang khanh khe khiem khoa khoi khue khuong kiem kien kiet kieu kim ky la lac lai lam lan lang lanh lao lap le
  lich liem lien lieu linh loan loc loi long lua luan luat luc luong luu luyen ly mai man manh mau mien minh mo mong mui muoi my nai nam
  nga ngai ngan nghe nghi nghia nghiem nghiep ngo ngoc ngon ngu nguyen nguyet nha nhan nhat nhi nhien nhu nhung nhuong nieu ninh nong nu
  oanh on pha phai pham phan phat phi phien pho phong phu phuc phung phuoc phuong qua quach quan quang quat que qui quoc quy quyen quyet
  quynh rach sa sai sam san sang sau sen si sinh so soc son song su suong suu ta tai tam tan tang tao tay te thach thai tham than
  thang thanh thao that thay the thi thien thiep thiet thieu thinh tho thoa thoai thoi thong thu thua thuan thuat thuc thuong thuy thuyen ti tich tiem
  tien tiep tieu tin tinh to toan toi ton tong tra trach trai tram tran trang tri trich triet trieu trinh tro trong truc trung truong tu tuan tuc
  tue tung tuong tuy tuyen tuyet ty uc ung uyen uong van vang vi vien viet vinh vo vong vu vui vung vuong vy xa xe xuan xuyen y yen`
    .trim()
    .split(/\s+/u),
);

/** Seven letters, or as many letters and marks. */
const MOST_LETTERS = 7;
const LONGEST = 12;
const MARKS = inBasicPlane(/\p{M}/gu);
const HAS_MARK = inBasicPlane(/\p{M}/u);

const hasOnlyAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (unitAt(word, i) > 0x7f) return false;
  return true;
};

const bare = (word: string): string =>
  word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');

const APART = '\u2028';
const [BASIC, ADDITIONAL, ADDITIONAL_END] = [0x250, 0x1e00, 0x1f00];
/** The units from `from` on, each bare: made bare together, because the start of the program waits for it. */
const bareUnits = (from: number, to: number): readonly string[] =>
  bare(Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index)).join(APART)).split(
    APART,
  );
/** Each letter of Latin by its code unit, bare: the blocks up to Latin Extended-B, and Latin Extended Additional. */
const LETTERS: readonly string[] = [
  ...bareUnits(0, BASIC),
  ...new Array<string>(ADDITIONAL - BASIC).fill(''),
  ...bareUnits(ADDITIONAL, ADDITIONAL_END),
];

/** The word in small letters without marks: `Đặng` is `dang`. */
export const bareSyllable = (word: string): string => {
  let letters = '';
  for (let i = 0; i < word.length; i++) {
    const letter = LETTERS[unitAt(word, i)];
    if (letter === undefined || letter === '') return bare(word);
    letters += letter;
  }
  return letters;
};

/** Whether a word, with or without its marks, is a syllable of Vietnamese names. */
export const isVietnameseSyllable = (word: string): boolean => {
  if (word.length > LONGEST) return false;
  if (hasOnlyAscii(word)) return word.length <= MOST_LETTERS && SYLLABLES.has(word.toLowerCase());
  // So many letters that are composed leave no room for marks.
  if (word.length > MOST_LETTERS && !HAS_MARK.test(word)) return false;
  return SYLLABLES.has(bareSyllable(word));
};

/** Whether a word holds letters that Vietnamese has and French has not. */
export const isVietnameseSpelling = (word: string): boolean => /[ăđơưĂĐƠƯạ-ỹẠ-Ỹ]/u.test(word);

/** How a syllable of Vietnamese is written without its marks: what begins it, its vowels, what ends it. */
const FORM =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:a[iouy]?|eo?|i[au]?|ieu?|o[aeio]?|oa[iy]|u[aeiou]?|uo[iu]|uy[ae]?|ye?u?)(?:ch?|m|ng?|nh|p|t)?$/iu;

/** Whether a word may be a syllable of Vietnamese, a name's or any other, by its letters alone; short words of all languages may. */
export const maySpellSyllable = (word: string): boolean => FORM.test(bareSyllable(word));

/** The syllables without their marks. */
export const vietnameseSyllables = (): readonly string[] => [...SYLLABLES];

/**
 * French surnames that are an article or an adjective and a noun in one word, which look like two words glued. A small
 * list of our own, of the commonest; others are told by where they stand.
 */
const SURNAMES = new Set(
  `beaufort beaulieu beaumont beaupré beauregard beauvais bonhomme bonnefoy delabarre delacour delacourt delacroix delafosse delage delahaye
  delamare delamarre delannoy delaplace delaporte delarivière delaroche delarue delatour delatre delaunay delaval delavigne delcourt deleau delorme delmas
  depardieu desbois descamps deschamps descharmes desforges desgranges deshayes desjardins deslandes desmarais desmarets desmoulins desnos desportes desprès
  desprez desrochers desroches desrosiers desvignes dubois dubosc dubourg dubreuil dubuisson ducamp duchamp duchemin duchesne duchêne duclos ducos ducrocq dufay
  duflot dufort dufour dufresne dugas duhamel dujardin dulac dumas dumesnil dumont dumontier dumoulin duparc dupérier duperron dupin duplessis dupont duport dupouy
  duprat dupré duprez dupuis dupuy duquesne durand durieux durocher duroc durosier dutertre dutour dutronc duval duvivier grandjean grandpierre labarre labbé
  labelle laborde lacaze lachaise lachapelle lacombe lacoste lacour lacroix lafarge lafayette lafleur lafon lafont lafontaine laforêt laforge lagarde
  lagrange lahaye lalande lallemand lamarche lamarque lambert lamotte lamoureux lamy langlois lapierre laplace laplante lapointe laporte larcher larivière larivée laroche
  laroque larose larousse larue lassalle latour laurent laval lavallée lavergne lavigne laville lavoie leblanc leblond lebas lebeau lebel lebon
  leborgne lebreton lebrun lechat lechevalier leclair leclerc leclercq lecoq lecomte leconte lecointe lecourt ledoux leduc lefebvre lefèvre lefort lefranc
  legendre legrand legras legros lejeune lelong lemaire lemaître lemarchand lemercier lemoine lenoir lepage lepetit leprince leprêtre leriche leroi leroux leroy
  lerouge lesage lesaint lesieur lesueur letellier letourneur levallois levasseur léveillé lévêque levieux levillain maisonneuve malraux montaigne montesquieu
  petitjean saintonge vandamme vandenberghe`
    .trim()
    .split(/\s+/u),
);

/** Whether a word in small letters is one of these surnames. */
export const isSurname = (word: string): boolean => SURNAMES.has(word);

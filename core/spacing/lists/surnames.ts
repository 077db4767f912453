/**
 * French surnames that are an article, a preposition or an adjective and a noun in one word, which look like two words
 * glued. A list of our own, without those that hardly anyone bears and that news would rather hold as two words lost; others
 * are told by where they stand.
 */
const SURNAMES = new Set(
  `beaucaire beauchamp beauchamps beauchêne beauclair beaucourt beaudoin beaudoux beaudry beaufils beaufort beaufour beaufrère beaujard beaujean beaujeu
  beaujoin beaujour beaulac beaulieu beaumanoir beaumarchais beaumont beaune beauplan beaupré beauquis beauregard beausoleil beauvais beauvallet
  beauvillain beauvillier belhomme bellamy bellanger bellecour bellefond bellegarde bellehumeur bellemare bellenger bellerose belletête belleville
  bellevue belmont belperche belpois belval bonami bonamour bonamy bonaparte bonaventure bonchamps bondieu bondon bondoux bonenfant bonfils bonfond
  bongrain bonhomme bonhoure bonjean bonnaire bonnecaze bonnefille bonnefond bonnefont bonnefous bonnefoy bonnemaison bonnemort bonnenfant bonnet
  bonneterre bonneval bonneville bonpain bonsergent bontemps bonvalet bonvalot bonvin bonvoisin cadoret casenave cazeneuve champeau chantecler
  chantegrel chanteloup chantemesse chantepie chantereau chateaubriand chateauneuf châteauneuf châtelain clairmont clairval courteau courtecuisse
  courtemanche delabarre delabie delaborde delabre delabrière delabrosse delacotte delacour delacourcelle delacourt delacre delacroix delacôte
  delafontaine delaforge delafosse delafoy delafraye delagarde delage delagrange delahaye delahodde delahousse delaigue delain delaire delaistre
  delalande delaleu delalex delaloge delamaison delamarche delamare delamarre delambre delamotte delande delanghe delannay delannoy delanoue delanoé
  delanoë delaparte delaperche delapierre delaplace delaporte delarache delarbre delarivière delaroche delaroque delarue delaruelle delassus delastre
  delatouche delatour delatre delatte delattre delaude delaunay delaune delaval delavallée delavaud delavault delaveau delavenay delavenne delavigne
  delaville delbecq delbos delbosc delbourg delbove delbreil delbrel delbut delcambre delcamp delcassé delclos delcourt delcroix deldique deleau
  delepierre delepine delerue delesalle delestre delettre delettrez deleuze delfosse delgove delhaye delhomme delhoume deligne delille delime delisle
  delmare delmarle delmas delmotte delobel deloche delolme delon delong delor delord delorme delort delouche delpech delpierre delpit delplace
  delplanque delpont delporte delpuech delrieu delrue delsarte delsol deltombe deltour delval delvallée delvaux delvigne delville delvoye delépine
  demange demarest demarle demay demeester demer demesmay demeules demichel demolin demonchy demonet demont demougeot demoulin demouy denoix denoyelle
  denoyer depardieu depardon deplanche deplanque depoorter deprez deprun depuydt derain deroche derocq deroo derouet derouin derousseau deroy desagneaux
  desagulier desaint desalle desanti desarbres desarnaud desarthe desaulle desaulty desaunay desbois desbordes desbouis desbrosses desbuisson
  desbuissons descamp descamps descarpentries descartes descaves descazeaux deschamp deschamps deschanel descharmes descharreaux deschatrettes deschaume
  deschaux descheemaeker deschâtelets deschênes desclaux desclos descoings descombes descos descours descourtieux descourvières descoux descroix
  desfarges desfontaines desforges desforêts desfosses desfossés desfoux desgardin desgats desgeorges desgouttes desgrands desgranges desgrippes
  desguerres desgués deshaies deshayes desheulles deshors desjacques desjardins desjeux deslais deslandes deslandres desmaisons desmarais desmarchelier
  desmares desmarets desmaretz desmazes desmichels desmonts desmottes desmoulins desnos desnoues desnoyers desnoës desormeaux desormes desormière
  desoubry despagne despax despierres despinasse desplaces desplanches desplanques desplantes desplat desplats despois despons desponts desportes
  despoux desprats desprez desprès després despuech despujols desrochers desroches desrosiers desrousseaux desrumaux dessagne dessaint dessalles dessaux
  desserre dessertine dessolin destombes destouches destribats destruel desvaux desverges desvergnes desvignes desvilles detaille detienne detot detour
  detrez devallée devaud devaulx devaux deveau devernay deverre devigne deville devillers devillier devos devred devulder dubail dubar dubarry dubas
  dubeau dubernard dubernet dubeuf dubief dubien dubloc dublé dubocage duboeuf dubois dubon dubos dubosc dubot duboucher dubouchet dubouis duboulay
  dubourdeau dubourdieu dubourg dubout dubouvet dubrac dubrana dubray dubreucq dubreuil dubrulle dubrun dubrûle dubuc dubuis dubuisson dubut dubédat
  dubœuf ducamp ducange ducarme ducarne ducarouge ducastel ducatel ducatillon ducellier ducerf duchamp duchange ducharme duchateau duchatel duchaufour
  duchaussoy duchaîne duchemin duchenne duchesne duchier ducholet duchon duchâteau duchêne duclair duclaux duclos ducloux ducoeur ducoin ducombs ducomet
  ducommun ducoq ducore ducornet ducos ducoté ducoulombier ducour ducouret ducourneau ducourtieux ducray ducrest ducret ducreux ducroc ducrocq ducros
  ducroux dufau dufaud dufaur dufaure dufay dufayel dufer duflanc duflo duflocq duflos duflot dufois dufond dufort dufossé dufouil dufour dufourcq
  dufourmantelle dufraisse dufrenne dufresne dufresnoy dufriche dufrêne dugain dugarin dugas dugast dugelay dugenet dugenne dugers dugied dugléré
  dugommier dugoua dugourd dugré dugua duguay duguesclin duguet duguit dugué duhal duhamel duhart duhaut duhautois duhem duhesme duhoux dujardin
  dujarric dujarrier dulac dulary dulau dulaurent dulaurier dulieu dulin dulion duloir dulong dulot duluc dumaine dumais dumalle dumange dumans dumarais
  dumarest dumarçay dumas dumay dumazeau dumazedier dumeige dumeix dumenil dumeny dumergue dumes dumesnil dumestre dumetz dumez dumini dumolard
  dumollard dumon dumonceau dumond dumons dumont dumonteil dumontet dumontier dumora dumortier dumortout dumoulin dumoutier dumur dunant dunod dunoyer
  duparc dupasquier dupaty dupau duperray duperrey duperrier duperron duperré dupeux dupeyron dupeyroux dupic dupieux dupille dupin duplaix duplan
  duplanil duplantier duplat duplay dupleix duplessis duplessy duplomb duplot dupoirier dupois dupommier dupond dupont duporge duport duportail dupouey
  dupoux dupouy dupoy dupoyet duprat dupraz dupressoir dupret duprez dupriez duprilot dupré dupuch dupuis dupupet dupuy dupuys dupuytren dupérier
  duquenne duquenoy duquesnay duquesne duquesnoy durand dureau durel duretz dureuil durey durieu durieux durif durin durivault duroc durocher duroi
  duroselle durosier durou duroux duroy durozoy durrieu dusaussoy dusautoir dusautoy duseigneur duser dusolier dussart dussault dussaut dusserre dussol
  dussoulier dusuel dutech duteil duterne dutertre duthil duthoit dutilleul dutilleux dutilly dutot dutour dutreil dutreix dutrieux dutron dutronc
  dutroux dutruc dutruel duval duvallon duvauchelle duvaux duverger duvergier duvernay duverne duvernoy duveyrier duvic duvieusart duvignaud duvigneau
  duvigneaud duvillard duville duvivier duvoir estienne fontenoy grandclaude grandcoing grandcolas grandet grandguillaume grandjacques grandjean
  grandmaison grandmougin grandpierre grandval grandville grandvoinet grosclaude grosdidier grosjean groslambert grospiron hautecloque hautecoeur
  hautecœur hautefeuille jolibois jolicoeur jolicœur jolivet labadie labaisse labalette labanne labarre labat labatut labaume labbaye labbé labeau
  labedan labeille labelle laberge labergerie labesse labit labitte labonde labonne laborde laborie laboulaye labourasse labourdette laboureur labourier
  labre labrière labro labrosse labrousse labruyère labry labé lacan lacassagne lacave lacaze lachaise lachapelle lacharme lachassagne lachat lachaud
  lachaume lachaussée lachaux lachenal lachèvre laclau laclotte lacoin lacombe lacomme lacoste lacotte lacour lacourt lacoutière lacouture lacquement
  lacreuse lacroix lacrouts lacroze lacuve ladame ladevèze ladret ladroite laduguie ladurée lafabrie lafabrègue lafare lafarge lafargue lafaurie lafay
  lafaye lafayette lafe laferrière laferrère laferté laffitte lafitte laflamme lafleur laflèche lafollie lafon lafond lafons lafont lafontaine lafontan
  laforest laforge laforgue laforêt lafosse lafourcade lafranchise lafuente lafuma lafève lagache lagadec lagaillarde lagain lagane lagarce lagarde
  lagardère lagarrigue lagier lagneau lagnier lagorce lagorgette lagrandeur lagrange lagrave lagrenée lagrue laguarigue laguillaumie laguionie lahaye
  lahogue lahure lainé lajoie lajus lalande lalanne lalaque lalevée laliberté lallemand lalonde laloue lalouette laloux laloy lalu lamache lamande
  lamant lamarche lamarck lamarque lamarre lamart lamartine lamassoure lamaury lambalot lambel lambert lamblin lamboley lambourg lambre lamesle lamirand
  lamoine lamontagne lamoral lamothe lamotte lamourdedieu lamourette lamoureux lamure lamy lanavette lancelin lanchas landouzy landreau lanet langevin langlais
  langlet langlois lanneau lannes lanoix lanotte lanoue lansade lanversin lanvin lapalus laparra lapasset lapaume laperche laperrière lapersonne lapeyre
  lapeyronie lapeyrère lapierre lapique lapisse laplace laplagne laplanche laplante laplaud laplume lapointe laporte laprade laprie laprune laquerrière
  larané larcher larché lardeau lare larivaille larivière larivé larivée laroche larochelle larocque laronde laroque larose larousse laroussinie larpent
  larquier larre larrieu larsonneur larteau lartigau lartigue larue lasalle lasbats lascombes laserre lasne lassagne lassale lassalette lassalle lassaut
  lasseigne lasserre lastère lataillade latapie latarche latarget lataste laterrade laterrasse laterre latouche latour latourelle latourette latournerie
  latreille latrille latrobe laugier launet lauprêtre laurent laval lavalade lavalette lavallée lavaud lavaur lavaure lavaysse laveau laveine lavenant
  laverdet laverdière lavergne laverne lavielle lavigerie lavigne laville lavilledieu lavirotte lavisse lavoie lavoine lavolonté lavolé lebaron lebas
  lebeau lebel leber leberger leblais leblanc lebleu leblond leboeuf lebois lebon leborgne lebosc lebouc leboucher leboulanger leboulch lebourg
  lebourgeois lebourgne lebras lebrec lebret lebreton lebris lebrument lebrun lebuhan lebuisson lebègue lebœuf lecacheux lecadre lecaille lecaillon
  lecam lecanu lecanuet lecarpentier lecat lecavelier lechanoine lechanteur lechapelier lecharpentier lechartier lechat lechevalier lechevallier leclair
  lecler leclerc leclercq leclerq leclère lecointe lecomble lecompte lecomte leconte lecoq lecordier lecorre lecorvec lecoultre lecour lecourbe lecourt
  lecourtois lecouteux lecouturier lecouvey lecouvreur lecrivain lecrosnier leculée lecuyer ledanois ledoux ledoyen ledoyer ledrappier ledru leduby
  leduc leduque ledur lefaucheur lefaucheux lefebure lefebvre lefer lefeuvre lefilliâtre leflamand leflot lefol lefoll lefolle lefondeur lefort lefoulon
  lefournier lefranc lefrançois lefroid lefèbvre lefèvre lefébure legac legagneur legai legall legallais legallois legardeur legat legaud legault legay
  legeard legendre legent legentil legeron legille leglaive legoff legouis legoupil legouvé legoût legrain legrand legras legris legrix legros legroux
  leguay leguen leguern legueux leguillon lehardy leherissey lehoux lehuby lehéricy lejay lejeune lejeux lejoly lejosne lejoyeux leleu leleux lelièvre
  leloir lelong lelord lelorrain lelouch leloutre lelouët lemage lemagnen lemaignen lemaigre lemaine lemaire lemaistre lemaitre lemarchal lemarchand
  lemarinier lemarié lemasle lemasne lemasson lemaux lemay lemayeur lemaître lemeilleur lemelle lemenager lemercier lemeunier lemeur lemire lemière
  lemoal lemoigne lemoine lemonier lemonnier lemore lemort lemos lemoucheux lemoult lemoyne lemuet lemée lenain lenepveu leneveu lenfant lenfle lengagne
  lenglet lenoble lenoir lenormand lenormant lenôtre lepage lepape lepaul lepavec lepec lepeintre lepelletier lepeltier lepennec leperlier lepesant
  lepetit lepic lepicard lepinay lepine lepineau leplat lepoitevin lepoittevin lepoivre leporc leporcher leportier lepot lepottier lepoulain lepoutre
  lepresle lepreux leprieur leprince leproux leprovost leprévost leprêtre lequesne lequeux lequien leray leriche lericolais lermite leroi lerossignol
  lerouge lerouvillois leroux lerouxel leroy leroyer leréverend lesaffre lesage lesaint lesaunier lesauvage lescaut lescot lescure lescuyer lesec lesecq
  leseigneur lesellier leserf leserre lesert lesieur lesire lesobre lesourd lespagnol lespinasse lessard lestang lestienne lestrade lesté lesueur letac
  letailleur letarte letellier letermelier letexier lethiec lethielleux letissier letondeur letort letourneau letourneur letourneux letrait levacher
  levaillant levain leval levallet levallois levalois levannier levant levard levasseur levavasseur leveau levent leverd levergeois leverrier levert
  levesque levet levieil levieux levigneron levillain leville levis levoyer levrat levy lécuyer lépine léveillé lévêque maillefer maisonneuve malaparte
  malebranche malherbe malingre mallarmé malmaison malraux malterre maucourt maufroy maupas maupassant mauvoisin merlaud merleau moncond monfort monjour
  monnier montagnier montaigne montaigu montalembert montbel montcalm montclar montebourg montel montesquieu montferrand montfort montgolfier montjoie
  montmartin montmorency montparnasse montpensier montrouge montsouris neuville noirot outin parmentier passelac passemard peausserie petitbon
  petitcolin petitdemange petitdidier petitfils petitgirard petitguillaume petitjean petitpas petitpierre petitprez pierrard poitevin portalis portebois
  rochebrune rochefort rocheteau rousseau roussel saintmartin saintonge saintpierre sanson sarkozy sautereau taillebois taillefer tardieu toutain
  tremblay troadec troisgros trouillebert vandamme vandenberghe vasseur vautrin verdier vermersch viardot vieuxtemps villani villard villaret villefort
  villeneuve villeroy villiers vilmorin voltaire`
    .trim()
    .split(/\s+/u),
);

/** Their first letters: most words are told apart by these. */
const BEGINNINGS = new Set([...SURNAMES].map((name) => name.slice(0, 3)));
const SHORTEST = Math.min(...[...SURNAMES].map((name) => name.length));

/** Whether a word in small letters is one of these surnames. */
export const isSurname = (word: string): boolean =>
  word.length >= SHORTEST && BEGINNINGS.has(word.slice(0, 3)) && SURNAMES.has(word);

export const surnames = (): readonly string[] => [...SURNAMES];

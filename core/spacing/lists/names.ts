/**
 * Institutions, firms, places and news words that the dictionary lacks, among them names with a capital inside: words known to be right, in the spelling in which they
 * are looked up. A small list of our own; what a corpus needs beyond it joins the corpus lexicon.
 */
const NAMES = new Set(
  `airasia airbnb alibaba astrazeneca blablacar bytedance curevac deepmind deepseek duckduckgo exxonmobil facetime fedex gazprombank glaxosmithkline hdbank
  javascript jpmorgan leboncoin lebron linkedin macbook mastercard openstreetmap petrochina playstation powerpoint pricewaterhousecoopers
  softbank sungroup techcombank totalenergies tpbank typescript unicredit unionpay viettelpay vietnambiz vietnamnet vinhomes vinmec vinpearl vnexpress vpbank
  wechat whatsapp wikileaks wordpress
  chatgpt openai abbvie buzzfeed huffpost streetpress seloger ouigo trainline easyjet wizzair tripadvisor soundcloud crowdstrike
  snapchat dreamworks euromillions eurodreams airpods airtag bluesky payfit hellofresh
  arcelormittal blackberry contentsquare daimlerchrysler essilorluxottica harpercollins lafargeholcim salesforce thyssenkrupp
  agribank aiea anase apec asean asem ausaid bad brics cnuced cppnm fao fmi interpol jica koica kprf mofa omc omd ompi onu onudi ong oif oit oms otan
  ovni pcv petrolimex petrovietnam pib pme pnud fpt evn vnpt viettel vietcombank vietinbank vietjet vietnamplus vinfast vingroup vna tass afp aip aps xinhua
  reuters unesco unicef usaid usd eur vnd agence cedeao brexit covid facebook google youtube twitter tiktok zalo iphone smartphone smartphones
  hanoï hanoi saigon danang dalat nhatrang haiphong haïphong hue huê cân tho mékong mekong indochine cochinchine tonkin annam
  séoul pékin shanghai tokyo washington moscou bruxelles genève londres berlin vientiane bangkok jakarta manille singapour kuala lumpur phnom penh
  naypyidaw canberra delhi laos cambodge thaïlande malaisie indonésie philippines myanmar birmanie chine japon corée inde russie france allemagne italie
  espagne portugal suisse belgique canada australie algérie maroc tunisie sénégal ukraine europe afrique asie amérique asie-pacifique eurasie
  lao laos kazakhstanais kazakhstanaise burkinais vanuatais tongien samoan macanais crypto cryptos macroniste macronistes lepéniste lepénistes sarkozyste sarkozystes
  mélenchoniste mélenchonistes trumpiste trumpistes houthi houthis égoportrait écoanxiété
  vietnamien vietnamienne vietnamiens vietnamiennes hanoïen hanoïenne hanoïens saïgonnais asean-plus cybersécurité cyberattaque cyberattaques
  cybercriminalité écotourisme agroalimentaire agroalimentaires visioconférence visioconférences vidéoconférence vidéoconférences start-up startup
  startups covoiturage blockchain fintech logistique e-commerce e-gouvernement multilatéralisme autosuffisance connectivité semi-conducteurs
  géolocalisation déradicalisation décarbonation décarboné décarbonée décarbonés décarbonées numérisation dématérialisation télétravail
  méthotrexate amoxicilline adalimumab biosimilaire biosimilaires séroprévalence sérotype sérotypes ivermectine remdesivir oméprazole artémisinine
  socioéconomique socioéconomiques sociopolitique sociopolitiques aséanien aséanienne aséaniens aséaniennes
  dong dongs dông dôngs kips ringgit ringgits rupiah rupiahs cédi cédis tenge tenges taka takas kyat kyats
  metformine bioéquivalence oncopédiatrie vaccinodrome vaccinodromes superpropagateur multifacteur
  deepfake deepfakes hackeur hackeurs hackeuse hackeuses tiktokeur tiktokeurs tiktokeuse streameur streameurs streameuse chatbot chatbots cryptoactif
  cryptoactifs géoblocage microservice microservices métavers datacenter datacenters crowdfunding webtoon webtoons cyberattaquant cyberattaquants
  cybermenace cybermenaces livestream smartwatch spyware phishing stablecoin stablecoins greenwashing ubérisation ubérisé coworking intrapreneur
  dépublier dépublié dépubliée dépubliés texter texté textés
  agroindustrie agroindustriel agroindustriels pyriculariose niébé pangasius anacarde anacardes aquaponie sylvopastoral agrosylvopastoral agropasteur
  agropasteurs langoustinier langoustiniers bolincheur bolincheurs tirefond tirefonds senneur senneurs sardinelle sardinelles crevetticole
  panafricaniste panafricanistes postélectoral postélectorale postélectorales wokisme wokiste zemmouriste zemmouristes trumpisme trumpien trumpienne
  trumpiens poutinien poutinienne bolsonariste bolsonaristes chaviste chavistes intercongolais transgabonais transgabonaise transsahélien
  katangais katangaise katangaises abidjanais abidjanaise dakarois dakaroise ouagalais ouagalaise tananarivien tananarivienne beyrouthin beyrouthine
  beyrouthins brazzavillois librevillois yaoundéen lubumbashien sfaxien marrakchi amazigh amazighs amazighe songhaï créolophone créolophones
  parathlétisme pickleball wingfoil rugbywoman organza oversize backstage streetwear bogolan bogolans
  daïra daïras hirak dahalo dahalos fokontany kapoaka ouassou ouassous dachine dachines gwoka bénichon cégépien cégépienne subglaciaire subglaciaires
  influenceur influenceurs hackathon podcast podcasts webinaire webinaires`
    .trim()
    .split(/\s+/u),
);

/** Whether our own lists hold a word, given in small letters. */
export const isListedName = (word: string): boolean => NAMES.has(word);

export const listedNames = (): readonly string[] => [...NAMES];

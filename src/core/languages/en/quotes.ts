import type { UnnamedSourceKind } from '../../model/analysis';
import type { Gender, QuoteWords } from '../quote-words';
import { CUES, HEARER_CUES, PLAIN_CUES, POSTING_CUES, REPORTING_CUES, STANCES } from './cues';
import { GIVEN_NAMES } from './given-names';
import { INSTITUTION_WORDS } from './institutions';
import { PLACES } from './places';
import { ROLES, TITLES } from './roles';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const kinds = (kind: UnnamedSourceKind, list: string) => list.split(/\s+/).map((word) => [word, kind] as const);

const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** English words by which quotations and their speakers are found. */
export const QUOTE_WORDS: QuoteWords = {
  cues: CUES,
  plainCues: PLAIN_CUES,
  hearerCues: HEARER_CUES,
  reportingCues: REPORTING_CUES,
  stances: STANCES,
  postingCues: POSTING_CUES,
  postingPlaces: words('facebook twitter instagram tiktok youtube reddit telegram linkedin bluesky mastodon weibo'),
  sayingThat: words('that'),
  accordingWords: ['according', 'to'],
  firstPerson: words("i i'm i've i'd i'll we we're we've we'd we'll me my mine us our ours"),
  secondPerson: words("you you're you've you'll you'd your yours"),
  questionLabels: words('q question'),
  answerLabels: words('a answer'),
  questionLabel: /^(?:q|question)[:.] /im,
  gluedQuestion: /^Q\p{Lu}/u,
  neuterPronouns: words('it'),
  malePronouns: words('he'),
  femalePronouns: words('she'),
  pluralPronouns: words('they'),
  possessives: new Map<string, Gender>([
    ['his', 'male'],
    ['her', 'female'],
    ['their', null],
    ['its', null],
    ['my', null],
    ['our', null],
  ]),
  determiners: words(
    'the a an this that these those one two three four five six several some many most another other any no each every his her its their our my both',
  ),
  prepositions: words(
    'of in at on for to by from with about against under over between among during after before into through toward towards as like via per without within around near inside outside behind including',
  ),
  clauseWords: words('who whom whose which that because while when where although though if since until unless but and or whether as than'),
  joiningWords: words('and or'),
  reflexives: words('himself herself itself themselves'),
  verbAdverbs: words('not also now later then still just never long even soon'),
  auxiliaries: words('is are was were be been being has have had having do does did will would can could may might shall should must'),
  pluralVerbs: words('have are were'),
  titles: TITLES,
  courtesies: words('mr mrs ms miss mx sir dame lord lady dr prof professor rev hon'),
  roles: ROLES,
  roleForms: new Map([
    ...['sen', 'gov', 'gen', 'col', 'capt', 'lt', 'sgt', 'adm', 'dr', 'prof'].map(
      (form, i) =>
        [
          form,
          ['senator', 'governor', 'general', 'colonel', 'captain', 'lieutenant', 'sergeant', 'admiral', 'doctor', 'professor'][i] ?? form,
        ] as const,
    ),
    ...'rep congressman congresswoman'.split(' ').map((form) => [form, 'representative'] as const),
    ...'spokeswoman spokesperson'.split(' ').map((form) => [form, 'spokesman'] as const),
    ...'chairwoman chair chairperson'.split(' ').map((form) => [form, 'chairman'] as const),
    ...'councilwoman councillor'.split(' ').map((form) => [form, 'councilman'] as const),
    ['premier', 'minister'],
    ['vice-president', 'president'],
  ]),
  roleLinks: words('of for to at on with in'),
  beingWords: words('is was'),
  verbEnding:
    /^(?!(?:retired|disgraced|appointed|elected|celebrated|ousted|united|accused|convicted|alleged|married|limited)$).*[^e]ed$|^(?:involving|including|regarding|concerning|replacing|succeeding|naming|accusing|featuring)$/,
  ...INSTITUTION_WORDS,
  places: PLACES,
  participle: /ing$/,
  quarters: words('north south east west northern southern eastern western central'),
  inflection: /(?:ly|ing|ed)$/,
  adverbEnding: /ly$/,
  works: words(
    'show shows program programme podcast film movie book novel memoir song album series broadcast magazine episode column host co-host star moderator anchor musical drama sitcom documentary single hit game exhibition painting poem clip trailer preview sing sings sang sung singing',
  ),
  postTimeLine:
    /^(?:(?:last )?(?:updated|posted|published)(?: at)?:? )?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:,? ?\(?(?:gmt|bst|utc|est|edt|et|cet|cest|ist|pst|pdt|pt|ct|local time)\)?)?(?:[,.]? ?(?:\p{L}+ )?\d{1,2} \p{L}+(?: \d{4})?)?[.:]?$/iu,
  ageEnding: '-year-old',
  locatives: words('in near outside across around throughout at'),
  nameBeginning: /^(?:ma?c|d[aeiu]|l[aeiu]|van|von|fitz|san|st|o|d|ben|bin|al|el|abu)$/i,
  smallBeginning: /^(?:a[dlnrst]|ash|e[ls]|u[lr]|ibn|bin|abu|d|dell|dall|l)['\u2019-](?=\p{Lu})/u,
  describingCompound:
    /-(?:\p{Ll}+ed|led|born|winner|winners|winning|nominee|host|founder|elect|era|style|made|run|held|wide|level|like|old|only|based|friendly|leaning|of-(?:\p{Ll}+|\d+))$/u,
  rolePrefix: /^(?:ex|then|vice|non|pro|anti|co)-(?=\p{Ll})/u,
  agentEnding: /(?:er|or|ist|ian|[^u]man|woman|person|ant|eur|ess)$/,
  ownerLinks: words('for of to'),
  seekers: words(
    'candidate candidates nominee nominees contender contenders hopeful hopefuls challenger challengers frontrunner front-runner',
  ),
  affiliationLinks: words('of from at with'),
  bracketOpened: /\p{Lu}[\p{L}.'\u2019-]*,? \((?:(?:\p{Lu}[\p{L}.'\u2019-]*|and|of|the|for|in|&),? )*$/u,
  bracketClosed: /^(?:,? (?:\p{Lu}[\p{L}.'\u2019-]*|and|of|the|for|in|&))*\)/u,
  kin: words(
    'family families relatives parents son daughter wife husband brother sister mother father niece nephew cousin uncle aunt grandson granddaughter son-in-law daughter-in-law widow widower stepson stepdaughter lady sons daughters children siblings',
  ),
  givenNameTitles: words('sir dame lord lady king queen prince princess pope saint st brother sister father'),
  documents: words(
    'statement letter email e-mail memo report document documents filing complaint lawsuit indictment post tweet message editorial column article book press release ad website transcript ruling opinion verdict judgment brief petition manifesto leaflet poster placard banner billboard sign narrator',
  ),
  unnamed: new Map([
    ...kinds(
      'official',
      'official officials lawmaker lawmakers diplomat diplomats aide aides adviser advisers advisor advisors staffer staffers',
    ),
    ...kinds(
      'source',
      `source sources insider insiders person people operative operatives strategist strategists ally allies associate associates confidant confidants confidante
      confidantes donor donors`,
    ),
    ...kinds('witness', 'witness witnesses bystander bystanders onlooker onlookers'),
    ...kinds(
      'other',
      `analyst analysts expert experts mp mps lawyer lawyers republican republicans democrat democrats activist activists voter voters
      investigator investigators executive executives minister ministers senator senators congressman friend friends colleague colleagues commander
      commanders soldier soldiers user users man woman critics supporters supporter employee employees worker workers leader leaders doctor doctors agent
      agents critic backer backers others officer officers authorities prosecutor prosecutors resident residents neighbor neighbors neighbour neighbours teacher
      victim survivor judge nurse passenger driver student mother father detective veteran veterans`,
    ),
  ]),
  vagueSources: words('person people'),
  closeTo: words('familiar close with briefed involved privy'),
  knowing: words('knowledge insight access'),
  indefinites: words(
    'a an one two three four five six seven eight nine ten another some several many other others few most more top senior former unnamed anonymous',
  ),
  notNames: new Set([
    ...CALENDAR,
    ...words(`american americans british britons russian russians ukrainian ukrainians french german
    germans chinese european europeans african african-american asian english scottish welsh irish israeli israelis palestinian palestinians iranian iranians iraqi
    iraqis syrian syrians turkish polish italian spanish japanese korean indian canadian australian mexican mexicans arab arabs western eastern northern southern republican republicans
    democrat democrats democratic conservative conservatives labour tory tories liberal muslim muslims christian christians jewish jews catholic catholics islamic islam
    christmas easter internet god hispanic hispanics latino latinos black white asian-american latin soviet cuban afghan saudi egyptian dutch swedish danish
    norwegian finnish greek hungarian estonian latvian lithuanian belarusian earth bible english-language i a.m p.m am pm et gmt bst est
    albanian albanians algerian algerians argentine argentinian argentines armenian armenians australians austrian austrians azerbaijani bahraini bangladeshi
    bangladeshis belgian belgians bolivian bosnian bosnians brazilian brazilians bulgarian bulgarians burmese cambodian cameroonian canadians chilean chileans
    colombian colombians congolese croatian croatians cubans cypriot czech czechs dominican ecuadorian egyptians emirati eritrean estonians ethiopian ethiopians
    filipino filipinos finns gambian georgians ghanaian ghanaians greeks guatemalan haitian haitians honduran hungarians icelandic indians indonesian indonesians
    italians ivorian jamaican jamaicans jordanian jordanians kazakh kenyan kenyans kosovan kurdish kurds kuwaiti kuwaitis kyrgyz laotian latvians lebanese liberian
    libyan libyans lithuanians macedonian malawian malaysian malaysians maltese moldovan moldovans mongolian montenegrin moroccan moroccans mozambican namibian
    nepalese nepali nicaraguan nigerian nigerians nigerien norwegians omani pakistani pakistanis panamanian paraguayan peruvian peruvians poles portuguese qatari
    qataris romanian romanians rwandan rwandans saudis senegalese serbian serbs serbians singaporean slovak slovaks slovenian slovenians somali somalis spaniards
    sudanese swedes swiss taiwanese tanzanian thai thais tibetan tibetans tunisian tunisians turks turkmen ugandan ugandans uruguayan uyghur uyghurs uzbek
    venezuelan venezuelans vietnamese yemeni yemenis zambian zimbabwean zimbabweans hindu hindus sikh sikhs buddhist buddhists protestant protestants orthodox sunni
    shia shiite shiites evangelical evangelicals mormon mormons methodist anglican presbyterian gaullist spaniard briton scot dane swede finn pole serb croat turk
    dutchman irishman welshman englishman frenchman scotsman frenchwoman englishwoman irishwoman welshwoman socialist communist socialists communists marxist nazi
    nazis fascist islamist islamists zionist
    trump-era covid covid-19 brexit photo photos video image related read more advertisement editor's note updated update breaking exclusive`),
  ]),
  calendar: CALENDAR,
  familyNames: words('cuban german english french irish welsh dutch black white christian may march august pole turk swede finn dane scot'),
  alsoGiven: words('april may june august jan christian islam finn dane scot'),
  monthLeads: words('in since until till last this next early late mid through throughout during before after by of'),
  openers:
    words(`the a an in on at but and or if he she they it we i you his her their this that these those when while after before as for from with by to of so yet not
    no yes now then there here what who why how where said says meanwhile however although though since because once also still just even both some many most
    several other others another one two three four five six seven eight nine ten during under over between among about according asked speaking later earlier
    last next first second third despite instead indeed perhaps maybe well oh let its my our your all any each every few such than until unless without within
    through throughout nearly almost only never always sometimes often recently today yesterday tomorrow tonight thus hence moreover furthermore nevertheless
    nonetheless finally initially eventually ultimately again already more less much very too like unlike given including add adding added asks writing
    whether which whose whom have has had do does did is are was were be been being will would can could may might shall should must please thank thanks
    follow click sign get got go going come came make made take took see look think know want need back down up out off away around against across along
    near beyond behind below above inside outside ahead amid per via upon toward towards into onto people everyone someone nobody anyone nothing something
    everything anything those none neither either nor never mind dear hello hi hey ok okay sure right sorry congratulations still soon rather quite`),
  particles: words('de del della di da la le van von der den bin ibn al el dos du ter ten y'),
  suffixes: words('jr sr ii iii iv v'),
  postNominals: words('mbe obe cbe kbe qc kc mp mep phd md esq msp'),
  givenNames: GIVEN_NAMES,
  counts: new Map<string, number | null>([
    ...'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1] as const),
    ['a', 1],
    ['an', 1],
    ['another', 1],
    ...['several', 'some', 'multiple', 'numerous'].map((word) => [word, null] as const),
  ]),
  anonymity:
    /\b(?:on (?:the )?condition of anonymity|(?:not|declined|asked|refused|requested|wished|wanting)(?: to| to not| not to)? be(?:ing)? (?:named|identified|quoted)|not authori[sz]ed to (?:speak|comment|discuss)[\w ]{0,30}|spoke anonymously|(?:remain|stay)(?:ed|ing)? anonymous|not (?:to )?(?:give|giv(?:en|ing)|use) (?:his|her|their) (?:full |last |real |sur)?name|whose (?:real )?name (?:has|had) been (?:changed|withheld)|requested anonymity|(?:asked|spoke) for anonymity)/i,
  unsaid:
    /\b(?:declin|refus|fail|without)\w*(?: to)? \p{L}+$|(?:\b(?:not|never)|n['\u2019]t)(?! (?:only|just|merely|simply)\b)(?: (?:yet|also|immediately|publicly|be|have|been|actually|directly|explicitly))? \p{L}+$/iu,
  declined:
    /\b(?:(?:declined|refused) to (?:comment|say|discuss|elaborate|answer)|(?:did|do|does|has|had|have) not (?:immediately )?(?:respond|repl(?:y|ied)|return|responded|answer)|(?:would|did) not (?:immediately )?comment|could not be reached|no comment)/i,
  relying: words(
    'reported reports report said says reveals revealed quoted quotes cited citing learned first claimed wrote writes published obtained reviewed verified analysed analyzed interviewed broadcast aired uncovered exposed understands understood found finds',
  ),
  quoting: words('quoted quotes cited cites'),
  toldTo: words('told tells telling according quoted via interview reported citing cited statement'),
  citing: words('per'),
  citedBy: new Map([
    [
      'by',
      words(
        'obtained seen reviewed viewed published broadcast aired reported revealed uncovered investigation investigations analysis poll survey interview report documentary conducted commissioned interviewed',
      ),
    ],
    ['in', words('report reports writing wrote written published article articles story column op-ed essay piece interview profile')],
    ['to', words('told speaking spoke leaked interview')],
    ['with', words('interview interviews shared spoke speaking')],
    ['for', words('wrote writing')],
    ['on', words('interview appeared speaking appearance appearing')],
    ['from', words('report reports')],
  ]),
  outletStaff: words('correspondent correspondents reporter reporters journalist journalists editor team bureau'),
  outletWorks: words('investigation analysis report poll survey documentary exclusive review tally count reporting'),
  outletKinds: words(
    'newspaper broadcaster magazine website tabloid channel network portal daily weekly agency outlet blog podcast paper broadsheet',
  ),
  agencies: words('agency outlet website portal channel network'),
  agencyWords: words('news'),
  numberedOutlets: words('channel'),
  definite: 'the',
  outletHeads: words(
    'times post journal news telegraph guardian mail mirror herald tribune independent gazette chronicle press agency globe standard observer today magazine daily week beast hill sun scotsman argus echo examiner inquirer dispatch sentinel',
  ),
  outletWholes: words('economist athletic verge spectator intercept'),
  outletNames: words(
    'politico axios bloomberg reuters tass afp bbc cnn nbc cbs abc npr pa ap kcna interfax xinhua spiegel bild monde msnbc newsweek buzzfeed breitbart vox slate semafor itv sky rt al-jazeera pravda jazeera arabiya bellingcat irna isna mehr tasnim yonhap kyodo nikkei haaretz ynet propublica espn kommersant meduza anadolu corriere repubblica figaro novosti ukrinform suspilne newsmax newsnation cnbc techcrunch',
  ),
};

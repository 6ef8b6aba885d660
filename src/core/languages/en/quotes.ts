import type { QuoteWords } from '../quote-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words by which quotations and their speakers are found. */
export const QUOTE_WORDS: QuoteWords = {
  cues: words(`said says say saying told tells telling added adds adding wrote writes writing tweeted tweets posted warned warns warning argued argues
    claimed claims insisted insists explained explains stated states declared declares announced announces asked asks replied replies
    responded responds answered noted notes observed remarked commented comments continued continues concluded concludes recalled recalls
    acknowledged admits admitted conceded concedes denied denies confirmed confirms stressed stresses emphasised emphasized vowed vows pledged
    promised joked quipped urged urges called calls described describes suggested suggests predicted predicts testified complained complains
    lamented boasted hailed praised criticised criticized condemned denounced accused accuses reported reports revealed revealing disclosed
    maintained maintains contended contends asserted asserts cautioned cautions countered reiterated repeated put puts read reads went shouted
    yelled whispered sighed exclaimed demanded demands agreed agrees believes believed thinks thought hoped hopes welcomed voiced quoted pointed
    mused retorted deplored dismissed branded labelled labeled termed dubbed referred speaking tells fumed thundered`),
  fragmentCues: words(
    'called calls described describes branded labelled labeled dubbed termed dismissed referred hailed praised deplored denounced condemned',
  ),
  accordingTo: /\b(?:according to|in the words of)\s+/gi,
  malePronouns: words('he him his himself'),
  femalePronouns: words('she her hers herself'),
  pluralPronouns: words('they them their'),
  titles: new Map([
    ...'mr sir lord king prince'.split(' ').map((word) => [word, 'male'] as const),
    ...'mrs ms miss dame lady queen princess'.split(' ').map((word) => [word, 'female'] as const),
    ...`dr prof professor president vice prime minister chancellor senator sen rep representative congressman congresswoman governor gov mayor judge
      justice general gen colonel col captain capt lieutenant lt sergeant sgt major admiral commander chief secretary speaker pope rev reverend bishop
      archbishop cardinal imam rabbi ambassador attorney detective inspector officer sheriff councillor coach chairman chairwoman premier`
      .split(/\s+/)
      .map((word) => [word, null] as const),
  ]),
  roles:
    words(`minister secretary president chancellor senator congressman congresswoman representative governor mayor judge justice general colonel
    captain spokesman spokeswoman spokesperson chairman chairwoman chair chief director executive head leader founder professor analyst expert lawyer attorney
    prosecutor officer commander ambassador envoy adviser advisor aide host author manager coach owner economist scientist researcher doctor
    nurse teacher student mother father brother sister wife husband son daughter candidate nominee lawmaker mp premier king queen pope bishop
    archbishop correspondent reporter editor writer actor actress singer player driver farmer resident activist organiser organizer
    coordinator commissioner councillor deputy strategist historian engineer pilot sheriff detective inspector speaker`),
  institutions:
    words(`ministry department office government administration police committee commission council court party university institute agency company
    corporation group organisation organization union association bank army navy force military embassy bureau service services parliament
    congress senate house federation foundation charity campaign statement report letter document memo study poll survey regulator airline
    hospital school club board inc corp ltd llc`),
  institutionNames: words('kremlin pentagon nato unicef fbi cia nasa un eu isis hamas hezbollah taliban opec'),
  unnamed: new Map([
    ...'official officials diplomat diplomats aide aides adviser advisers'.split(' ').map((word) => [word, 'official'] as const),
    ...'source sources insider insiders person people'.split(' ').map((word) => [word, 'source'] as const),
    ...'witness witnesses resident residents bystander bystanders'.split(' ').map((word) => [word, 'witness'] as const),
    ...'spokesman spokeswoman spokesperson analysts experts'.split(' ').map((word) => [word, 'other'] as const),
  ]),
  notNames:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december american british russian ukrainian french german chinese european african asian english scottish welsh irish israeli palestinian iranian
    iraqi syrian turkish polish italian spanish japanese korean indian canadian australian western eastern northern southern republican
    republicans democrat democrats democratic conservative labour tory tories christmas easter internet god`),
  particles: words('de del della di da la le van von der den bin ibn al el dos du ter'),
  prepositions: words(
    'of to with by from for in at on against about including like than under over after before between among into despite without as',
  ),
  contentOpeners: words('that how why whether'),
  counts: new Map<string, number | null>([
    ...'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1] as const),
    ['a', 1],
    ['an', 1],
    ['another', 1],
    ['several', null],
  ]),
  anonymity: /\b(?:on (?:the )?condition of anonymity|(?:not|declined to be|asked not to be) (?:be )?(?:named|identified))\b/i,
  declined: /\b(?:declined to comment|refused to comment|did not (?:immediately )?respond|would not comment|declined to say)\b/i,
  outletName:
    /\b(?:the )?((?:[A-Z][\w&'’.]*\s){0,3}(?:Times|Post|Journal|News|Telegraph|Guardian|Mail|Mirror|Herald|Tribune|Independent|Gazette|Chronicle|Press|Agency|Globe|Standard|Observer|Today|Magazine|Daily|Politico|Axios|Bloomberg|Reuters|Tass|TASS|AFP|BBC|CNN|NBC|CBS|ABC|NPR|PA|AP|KCNA|Interfax|Xinhua|Spiegel|Bild|Monde))\b/g,
};

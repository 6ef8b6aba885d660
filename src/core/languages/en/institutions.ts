import type { QuoteWords } from '../quote-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words by which institutions are known and their names read whole. */
export const INSTITUTION_WORDS: Pick<
  QuoteWords,
  'institutions' | 'institutionNames' | 'compoundHeads' | 'compoundLinks' | 'departments' | 'departmentEnds'
> = {
  institutions:
    words(`ministry department office government administration police committee commission council court party university college institute
    agency company corporation group organisation organization union association bank army navy force forces military embassy bureau service
    services parliament congress senate house federation foundation charity campaign statement report letter document memo study poll survey
    regulator airline railway railways railroad academy clinic cathedral mosque theatre theater orchestra festival laboratory insurer retailer supermarket airline hospital legislature assembly register insider technologies pharma pharmaceuticals airways holdings district amendment school club board inc corp ltd llc plc team center centre network authority league fund coalition alliance society
    trust museum library church pac newspaper magazine website street program project institution firm guard intelligence station channel daily
    times post journal news press tribune herald gazette telegraph guardian radio tv studios partners international mail mirror sun express standard observer security intelligence party campaign chronicle post review network energy airlines motors games bill act caucus matter matters gop corporation institutes archives ministers observatory hotel inn groups companies agencies organisations organizations unions associations banks firms universities hospitals schools charities
    parties campaigns newspapers outlets networks studies polls reports statements records filings surveys governments ministries committees councils courts teams clubs`),
  institutionNames:
    words(`kremlin pentagon nato unicef fbi cia nasa un eu isis labour tories hamas hezbollah taliban al-qaida al-qaeda al-shabab al-shabaab al-nusra opec gop dnc rnc nra epa ap afp bbc cnn nbc cbs abc npr msnbc pbs
    reuters tass interfax bloomberg politico twitter facebook google apple microsoft amazon youtube instagram moscow washington beijing kyiv london brussels
    downing whitehall westminster state treasury interior nyt breitbart nhs aclu naacp mi5 mi6 msf who unhcr imf wto watch fc afc fifa uefa ioc bild xinhua`),
  compoundHeads:
    words(`university college school academy institute institution department ministry office bureau bank church house court council committee commission board association
    society federation confederation union league campaign center centers centre centres agency authority museum library chamber foundation fund trust party parliament assembly government
    army congress conference directorate administration network coalition alliance partnership organisation organization times`),
  compoundLinks: new Map([
    ['of', null],
    [
      'for',
      words(
        'department ministry office bureau institute council committee commission board association society federation confederation campaign center centers centre centres agency foundation fund trust coalition alliance network organisation organization conference bank',
      ),
    ],
    ['on', words('council committee commission center centre institute conference')],
  ]),
  departmentEnds: words(
    'care services development pensions security affairs trade sport sports culture media industry energy tourism agriculture budget drugs technology innovation science fisheries food climate water forestry labour labor families women equality relations commerce welfare prevention communities skills justice defence defense education transport infrastructure reform heritage gaming statistics finance research',
  ),
  departments: words('department ministry office committee commission centers centres agency'),
};

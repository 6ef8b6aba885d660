/** Opens a line that names who wrote the article. */
export const BYLINE_OPENING =
  /^(?:(?:exclusive|opinion|analysis|perspective|review|column|commentary|comment|essay|interview|story|words|report|reporting|written|posted|published|article)\s*(?:by|:)|by\b|from\b|author(?:s|\(s\))?\s*:)\s*:?\s*/i;

/** A word alone that says that a writer's name follows, and the same where pages have it in other languages. */
export const AUTHOR_LABEL = /^(?:author|writer|written by|autor(?:in|a)?(?:\s?\/\s?autor(?:in|a)?)?|auteure?|autore)\s*:?$/i;

/** What stands before the byline on a line that begins with the date: "March 3, 2024 at 6:08 PM ET by". */
export const bylineAfterDate = () => /^[^.!?]{0,12}\d[\p{L}\d ,:.|/-]{0,40}\s(?=by\s)/iu;

/** Separates persons in a byline; the comma and signs are added by the reader of the line. */
export const NAME_SEPARATOR =
  /\s*(?:\s(?:and|with|und|mit|et|avec|y|con|e|og|och|en|met|med|ja)\s|[,;|\u2022\u00b7\n/&]|\s[-\u2013\u2014]\s)\s*/i;

/** From here on a byline tells where, for whom or in which role somebody wrote. */
export const NAME_ENDING =
  /\s+(?:(?:in|at|for|of|is|reports?|reporting|the|\u00e0|aus)\s|(?:[-\u2013\u2014(@<]))|\s*\bvia\b|\s*\bfor the\b|\s+(?:published|updated|posted|contributed)\b|\s*\d/i;

/** Words that make a name a desk, an institution, a role or a request, and not a person. A set: the pattern of so many costs 2 ms to prepare. */
export const NO_PERSON_WORDS: ReadonlySet<string> = new Set(
  'staff desk news newsroom newspaper newswire newsweek newsday newseurope reporter reporters reporting correspondent correspondents editor editors editorial team agency agencies press media magazine service bureau wire wires online digital webdesk web admin contributor contributors contributed columnist writer writers follow subscribe sign share comment comments updated published posted last report post times telegraph guardian independent herald tribune gazette chronicle journal network broadcasting television tv radio university institute foundation association council department company group inc ltd llc corp photo photos photograph photographer photographs photography getty shutterstock unknown anonymous guest author by email twitter facebook chief political politics business world international national sport sports entertainment lifestyle culture science technology health money opinion analysis live breaking more read here click about the our your you this that all minute minutes hour hours min redaktion redakteur redakteurin korrespondent korrespondentin reporterin redazione redactie toimitus director manager producer presenter analyst strategist deputy assistant associate executive specialist consultant freelance freelancer intern login logout register newsletter sponsored sponsor advertisement advertorial advertiser tips design website wiki blog newsblog liveblog forum examiner enquirer inquirer bulletin dispatch observer leader weekly monthly today digest review insider edition exclusive special ended started finished undefined username user publishing publications publisher productions police ministry embassy committee commission authority government parliament office union society alliance coalition academy college school centre center hospital polizei feuerwehr ministerium bundesministerium fraktion bundestagsfraktion verlag pressestelle agentur nachrichten zeitung tageblatt anzeiger rundschau anmelden agence agencia agencias agenzia ministere presse diario noticias jornal giornale persbureau redaktionen redaksjonen redakcja redaksi nyheter uutiset haberler'.split(
    ' ',
  ),
);

/** The same in other languages, with signs that English lacks. */
export const FOREIGN_DESK =
  /redacci\u00f3n|r\u00e9daction|reda\u00e7\u00e3o|minist[e\u00e8]re|minist\u00e9rio|ministerium|ag\u00eancia|ajans\u0131|\u0440\u0435\u0434\u0430\u043a\u0446\u0438[\u044f\u0438]|\u7de8\u96c6|\u7f16\u8f91|\u65b0\u805e|\u65b0\u95fb|\u901a\u4fe1|\u901a\u8baf|\u30cb\u30e5\u30fc\u30b9|\u30b9\u30dd\u30f3\u30b5|\ub274\uc2a4\ud300|\ud3b8\uc9d1/i;

/** All of these as one pattern, to be put together with others. */
export const NOT_A_PERSON = new RegExp(`\\b(?:${[...NO_PERSON_WORDS].join('|')})\\b|${FOREIGN_DESK.source}`, 'i');

/** The roles that stand in a byline after the name; a line of one alone is a role line. */
export const ROLE = /\b(?:correspondent|reporter|editor|writer|columnist|producer|journalist|contributor|commentator|photographer)\b/i;

/** A credit of photographs or of the desk's work, and not of writers. */
export const NOT_WRITERS = /\b(?:photo(?:s|graph(?:y|s|ed)?)?|picture|image|illustration|graphics?|video)s?\s*(?:credit|by|:)/i;

/** "Reporting by Jane Roe in Geneva; Editing by John Doe": the agency Reuters ends its texts with this line. */
export const REPORTING_CREDIT = /^\(?(?:additional )?reporting by\s+([^;.)]{3,200})/i;

/** A line that gives the work to an agency: "Source: AFP", "With AP", "- Reuters". */
export const AGENCY_CREDIT_OPENING =
  /^(?:source|sources|credit|with|with files from|from|by|via|\u00a9\s*(?:\d{4})?|copyright(?:\s*\d{4})?|[-\u2013\u2014(])\s*:?\s*/i;

/** What stands in every name of the following kind. */
export const AGENCY_WORD = /Agency|Newswire|Service|Association/;

/** An organisation that calls itself a news agency, whether or not it is in the table. */
export const agencyName = () =>
  /^(?:the )?(?:\p{Lu}[\p{L}'.-]*\s){1,4}(?:News Agency|Press Agency|News Service|Newswire|Wire Service|Press Association|Press Service)$/u;

/** Titles before a person's name, which are no part of the name. */
export const NAME_TITLE =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|(?:The )?Rev|Ing|Mag|RA|Dipl\.-[A-Za-z]+|Rechtsanw(?:alt|\u00e4ltin))\.? |(?:med|phil|jur|rer\.? nat)\. )+/;

/** What begins as an outlet does and no full name ("El Mundo", "Die Welt"): an article with one word. */
export const ARTICLE_AND_WORD = /^(?:the|el|il|la|der|die|das|los|las|les) \S+$/i;

/** What follows a journalist's name in East Asian bylines ("reporter", "correspondent"), which is no part of the name. */
export const ROLE_AFTER_NAME = /\s*(?:\uae30\uc790|\ud2b9\ud30c\uc6d0|\u8a18\u8005|\u8bb0\u8005)$/;

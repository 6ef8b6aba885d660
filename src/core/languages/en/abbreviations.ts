/** Abbreviations whose full stop ends no sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sir rev fr hon st mt ft gen lt col capt cmdr cpl sgt maj adm brig gov sen rep reps sens pres atty supt insp
  det pc no nos vs v eg e.g ie i.e etc cf al approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
  sun jr sr inc ltd co corp bros dept univ ave blvd rd fig vol pp ed eds a.m p.m`.split(/\s+/),
);

/** Words with which sentences open, of those that no name begins with ("U.S. First Army"). */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we i you but and or so yet however while when whenever where before as if in on at for since because
  until unless although though despite during with without from by between among amid meanwhile moreover instead indeed still also even then
  there here his her their its our my your what who why how which not nor neither earlier later
  yesterday today`.split(/\s+/),
);

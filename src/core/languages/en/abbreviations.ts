/** Abbreviations whose full stop ends no sentence, folded, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sir rev fr hon st mt ft gen lt col capt cmdr cpl sgt maj adm brig gov sen rep reps sens pres atty supt insp
  det pc no nos vs v eg e.g ie i.e etc cf al approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
  sun jr sr inc ltd co corp bros dept univ ave blvd rd fig vol pp ed eds a.m p.m`.split(/\s+/),
);

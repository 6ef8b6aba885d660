/** English words without content, folded: articles, pronouns, auxiliaries, prepositions, conjunctions, and the verbs of every report. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago ahead all almost along already also although always am among amid an and another any
  anybody anyone anything are aren't around as aside at away back be became because become becomes been before began behind being
  below beside besides between beyond both but by came can can't cannot come comes coming could couldn't did didn't do does doesn't
  doing don't done down due during each either else enough especially etc even ever every everybody everyone everything except far
  few first for former forward from further gave get gets getting give given gives go goes going gone got had hadn't half has hasn't
  have haven't having he he'd he'll he's hence her here here's hers herself him himself his how however i i'd i'll i'm i've if in
  including indeed instead into is isn't it it'd it'll it's its itself just keep kept last later least less let let's like likely
  made make makes making many may maybe me meanwhile might mine more moreover most mostly mr mrs ms much must my myself near nearly
  need neither never nevertheless next no nobody none nor not nothing now of off often oh on once one ones only onto or other others
  otherwise our ours ourselves out over own per perhaps put quite rather really said same saw say saying says see seem seemed seems
  seen several shall she she'd she'll she's should shouldn't show since so some somebody someone something sometimes somewhat soon
  still such take taken takes taking tell than that that's the their theirs them themselves then there there's thereby therefore
  these they they'd they'll they're they've thing things this those though through throughout thus till to today together told too
  took toward towards under unless unlike until up upon us use used using very via want wanted wants was wasn't way we we'd we'll
  we're we've well went were weren't what what's whatever when where where's whereas whether which while who who's whoever whole
  whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself
  yourselves`.split(/\s+/),
);

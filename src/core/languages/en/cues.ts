const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of verbs of speaking and writing, folded. */
export const CUES: ReadonlySet<string> =
  words(`said say says saying told tell tells telling added add adds adding wrote write writes writing written tweeted tweets tweeting posted warned warn warns
  warning argued argue argues arguing claimed claim claims claiming insisted insist insists insisting explained explain explains explaining stated state states stating declared
  declare declares declaring announced announce announces announcing asked ask asks asking replied reply replies replying responded respond responds responding answered answers
  noted note notes noting observed observes remarked remarks commented comment comments commenting continued continue continues continuing concluded concludes recalled recall
  recalls acknowledged acknowledges acknowledging admitted admits admitting conceded concedes denied denies denying confirmed confirms confirming stressed stresses stressing
  emphasised emphasized emphasizes emphasising vowed vows vowing pledged pledges promised promises joked jokes joking quipped quips urged urges urging called call calls calling
  described describe describes describing suggested suggests suggesting predicted predicts testified testifies complained complains complaining lamented laments boasted boasts
  hailed hails praised praises criticised criticized criticizes blasted blasts slammed slams ripped mocked mocking condemned condemns denounced denounces accused accuse accuses
  accusing reported reports reporting revealed reveals revealing disclosed maintained maintains contended contends asserted asserts asserting cautioned cautions countered counters
  reiterated reiterates repeated repeats put puts read reads reading went goes shouted shouting yelled yelling whispered exclaimed demanded demands agreed agrees believes believed
  believe thinks thought think hopes hoped welcomed voiced quoted quotes quoting pointed points mused retorted deplored dismissed dismisses dismissing branded labelled labeled termed
  dubbed referred referring fumed thundered ranted intoned declares proclaimed proclaims professed teased opined reasoned wondered wonders questioned questioning recounted
  rebuffed snapped jabbed chided scoffed cited cites citing likened compared comparing touted touts touting signed signalled signaled indicated indicates alleged alleges alleging
  implored begged pleaded chanted sang tells learned discussed expressed elaborated clarified surmised speculated gushed shot spoke speaking talked talking defended attacked
  ridiculed lambasted scolded rejected apologized apologised interjected interrupted fired chimed blurted pressed fears feared worried worries expects disputed disputes estimated estimates offered offers charged charges charging advised advises bragged assured assures echoed`);

/** Verbs that hardly stand without somebody's words, folded. */
export const PLAIN_CUES: ReadonlySet<string> = words(
  'said say says saying told tells telling added adds adding wrote writes tweeted continued explained asked replied noted',
);

/** Verbs whose object is the hearer, folded. */
export const HEARER_CUES: ReadonlySet<string> = words(
  'told tell tells telling asked asks asking urged urges warned assured reminded advised quoted cited called accused praised criticized criticised described',
);

/** Verbs that report what was said without quoting it, folded. */
export const REPORTING_CUES: ReadonlySet<string> =
  words(`said say says told tells added adds wrote writes tweeted warned warns argued argues argue claimed claims claim insisted insists explained
  stated declared announced announces replied responded noted notes observed remarked concluded recalled acknowledged admitted conceded denied confirmed stressed emphasised
  emphasized vowed pledged promised suggested suggests predicted testified complained boasted accused reported reports revealed disclosed maintained contended contends asserted asserts
  cautioned reiterated repeated agreed believes believed think thinks hopes hoped demanded alleged alleges indicated indicates called acknowledges denies confirms admits praised blasted
  criticized criticised urged urges questioned refused declined insist acknowledge concede predict deny suggest note stress emphasise emphasize maintain contend assert caution
  announce confirm complain admit promise vow indicate allege recall warn explain fear fears feared hope worry worried worries expect expects expected described expressed
  talked spoke clarified responded estimate estimates estimated disputed disputes learned wants`);

/** Words that report what somebody thinks, feels or wants without quoting it, folded. */
export const STANCES: ReadonlySet<string> =
  words(`believe believes believed believing think thinks thought thinking hope hopes hoped hoping fear fears feared fearing worry worries worried worrying expect expects expected
  expecting doubt doubts doubted doubting feel feels felt feeling want wants wanted wanting see sees saw view views viewed consider considers considered considering prefer prefers
  preferred understand understands understood realise realised realize realized recognise recognised recognize recognized conclude concludes concluded assume assumes assumed agree
  agrees agreed disagree disagrees disagreed regret regrets regretted resent resents resented bristle bristles bristled concerned confident optimistic pessimistic eager sceptical skeptical angry
  angered alarmed hopeful nervous aware convinced sure unsure certain uncertain frustrated thrilled delighted wary reluctant upset disappointed uneasy supportive dismayed annoyed puzzled
  baffled glad happy unhappy surprised impressed grateful proud furious relieved anxious adamant unconvinced dissatisfied divided open support supports supported supporting oppose opposes opposed
  opposing endorse endorses endorsed endorsing back backs backed backing reject rejects rejected rejecting dismiss dismisses dismissed dismissing defend defends defended defending embrace
  embraced favor favors favored favour favours favoured welcome welcomes welcomed welcoming praise praises praised praising blame blames blamed blaming condemn condemns condemned condemning
  criticise criticises criticize criticizes criticising criticizing attack attacked accuse accuses accused accusing slam slammed blast blasted rebuke rebuked railed balk balked decry decried thank
  thanked applaud applauded hail hailed mention mentions mentioned mentioning discuss discusses discussed discussing describe describes described describing decline declines declined
  refuse refuses refused cite cites cited citing point points pointed pointing signal signals signaled signalled portray portrays portrayed highlight highlights highlighted emphasize
  emphasise outline outlined detail detailed recommend recommends recommended propose proposes proposed seek seeks sought urge urges urged urging push pushed pushing press pressed pressing call calls
  called calling vow vows vowed vowing demand demands demanded warn warns warned warning argue argues argued arguing insist insists insisted insisting note notes noted noting suggest
  suggests suggested suggesting claim claims claimed claiming acknowledge acknowledges acknowledged acknowledging predict predicts predicted predicting promise promises promised promising
  weigh weighs weighed weighing rule rules ruled ruling plan plans planned planning intend intends intended intending aim aims aimed aiming clear complain complains complained complaining
  grumble grumbled grumbling grouse groused grousing speculate speculated speculating celebrate celebrated cheer cheered lobby lobbied lobbying question
  questions questioned questioning challenge challenges challenged comment comments commented spoke speak speaks speaking talked talk talks talking assure assures assured dispute disputed
  estimate estimates estimated concede conceded conceding`);

/** Verbs of what is written for everybody to read and told to no reporter, folded. */
export const POSTING_CUES: ReadonlySet<string> = words(
  'tweeted tweets tweeting retweeted posted posts posting wrote writes writing commented comments',
);

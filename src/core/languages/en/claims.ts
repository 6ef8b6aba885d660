import type { ClaimWords } from '../claim-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words by which claims are weighed and compared. Words of several parts are joined by a low line. */
export const CLAIM_WORDS: ClaimWords = {
  negations: words(
    `not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
    hadn't wouldn't shouldn't couldn't refused denied declined rejected`,
  ),
  hedges: words(
    'may might could would should if unless perhaps possibly maybe reportedly allegedly apparently likely probably expected plans seems appears',
  ),
  past: words(
    `previously earlier_this last_year last_month last_fall last_summer last_spring in_recent recent_years years_ago months_ago weeks_ago
    decades_ago year_ago month_ago since_then in_the_past historically long_been has_long have_long had_previously comes_after comes_as
    comes_amid comes_just follows_a was_founded was_born in_years for_years over_the_years past_few past_year a_series in_history for_decades
    once_again used_to traditionally since_taking during_his during_her the_first_time the_latest`,
  ),
  recent: words('monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow overnight'),
  comment: words(
    `remains_to be_seen clearly obviously unclear_whether other_words ironically arguably of_course no_doubt in_fact indeed tellingly notably
    interestingly surprisingly surprising make_no that_means which_means the_question the_fact it's_not there's_no meaning this_means perhaps
    seems so_far when_it in_short the_reality the_truth`,
  ),
  promotion: words(
    'follow subscribe newsletter signup click watch listen download copyright podcast licensing slideshow related advertisement',
  ),
  speech: words(
    `said says told tells according_to tweeted wrote added stated announced argued claimed warned asked replied responded testified explained
    insisted noted called urged confirmed denied acknowledged reported reports`,
  ),
  perfect: words('had has_been have_been had_been has_become have_become'),
  pointing: words('he she it they this that these those but and his her their its such'),
  pastForms: words(
    `was were did said told had made took came went began left found held gave saw got led met sent won lost kept felt stood spoke wrote shot
    fled died drew ran`,
  ),
  present: words('is are has have means can does do remains'),
  general: words('often many some most typically usually always never generally tend tends sometimes ever still likely'),
  isPastForm: (folded) => folded.length > 3 && folded.endsWith('ed'),
  plainCues: words(
    'said says say saying told tells tell wrote writes tweeted tweets posted according_to according added adds asked replied read continued continues',
  ),
  tellingSynonyms: words(
    `gunman attack arrest accuse suspect lawsuit delay cancel resign agree refuse deny approve ban demand promise warn criticise praise apologise
    demonstrate crowd riot topple destroy immigrant investigate leak hack spy terror isis hostage war rich poor black gay oppose defend order`,
  ),
  clauseStarts: words('but while whereas although though yet'),
  finite: words('will would has have had says say'),
  handed: {
    verbs: words(
      'confirmed speak spoke speaks speaking talked explained shared disclosed leaked provided described outlined revealed admitted gave given',
    ),
    to: words('to with'),
  },
  ownVoice: words("i we you our my us your i'm we're you're i've we've let's"),
};

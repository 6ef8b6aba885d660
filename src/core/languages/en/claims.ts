import type { ClaimWords } from '../claim-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words by which claims are weighed and compared. Words of several parts are joined by a low line. */
export const CLAIM_WORDS: ClaimWords = {
  negations: words(
    `not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
    hadn't wouldn't shouldn't couldn't refused denied`,
  ),
  hedges: words(
    'may might could would should if unless perhaps possibly maybe reportedly allegedly apparently likely probably expected plans seems appears',
  ),
  past: words(
    `previously earlier_this last_year last_month in_recent years_ago months_ago weeks_ago decades_ago since_then in_the_past historically
    long_been has_long have_long had_previously comes_after comes_as comes_amid comes_just follows_a was_founded was_born in_years for_years
    a_year_ago over_the_years past_few two_years_ago a_series`,
  ),
  comment: words(
    `remains_to_be clearly obviously unclear_whether in_other_words ironically arguably of_course no_doubt in_fact indeed tellingly notably
    interestingly surprisingly not_surprisingly make_no_mistake`,
  ),
  promotion: words('follow subscribe newsletter sign_up click read_more watch listen download copyright podcast @ twitter_at licensing'),
};

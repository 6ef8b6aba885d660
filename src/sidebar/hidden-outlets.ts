import type { ComparedSpeaker, Comparison, MissingClaim } from '../core/model/comparison';

/**
 * The comparison as a reader sees it who hid some outlets: their reports and all that rests on those alone are gone. What was
 * searched, and the counts of the whole story, stay as they are. Returns the same object where nothing is hidden.
 */
export function withoutOutlets(comparison: Comparison, hidden: readonly string[]): Comparison {
  const names = new Set(hidden);
  const gone = new Set(
    comparison.coverage.filter((entry) => entry.outlet !== null && names.has(entry.outlet.name)).map((entry) => entry.id),
  );
  if (gone.size === 0) return comparison;
  const stays = (item: { readonly articleId: string }): boolean => !gone.has(item.articleId);
  return {
    ...comparison,
    coverage: comparison.coverage.filter((entry) => !gone.has(entry.id)),
    speakers: comparison.speakers.map((speaker) => trimSpeaker(speaker, names, stays)).filter((speaker) => speaker.quotes.length > 0),
    unnamedSources: comparison.unnamedSources.filter(stays),
    quoteVariants: comparison.quoteVariants
      .map((variant) => ({ ...variant, versions: variant.versions.filter(stays) }))
      .filter((variant) => variant.versions.length > 1),
    missingHere: comparison.missingHere.map((claim) => trimClaim(claim, names, stays)).filter((claim) => claim.evidence.length > 0),
    figures: comparison.figures
      .map((figure) => ({ ...figure, versions: figure.versions.filter(stays) }))
      .filter((figure) => figure.versions.length > 1),
    sourcing: comparison.sourcing.filter(stays),
    copyEdits: comparison.copyEdits.filter((edit) => stays(edit) && stays({ articleId: edit.of })),
    wordings: comparison.wordings
      .map((wording) => ({ versions: wording.versions.filter(stays) }))
      .filter(({ versions }) => versions.length > 1),
    sharedClaims: comparison.sharedClaims
      .map((claim) => ({ ...claim, carriers: claim.carriers.filter(stays) }))
      .filter(({ carriers }) => carriers.length > 0),
  };
}

type Stays = (item: { readonly articleId: string }) => boolean;

function trimSpeaker(speaker: ComparedSpeaker, names: ReadonlySet<string>, stays: Stays): ComparedSpeaker {
  const quotes = speaker.quotes.filter(stays);
  return {
    ...speaker,
    quotes,
    roles: speaker.roles.filter(stays),
    elsewhere: speaker.elsewhere - (speaker.quotes.length - quotes.length),
    outlets: speaker.outlets.filter((outlet) => !names.has(outlet)),
  };
}

function trimClaim(claim: MissingClaim, names: ReadonlySet<string>, stays: Stays): MissingClaim {
  const evidence = claim.evidence.filter(stays);
  const left = new Set(evidence.map((item) => item.articleId)).size;
  return {
    ...claim,
    evidence,
    outlets: claim.outlets.filter((outlet) => !names.has(outlet)),
    carriedBy: evidence.length === claim.evidence.length ? claim.carriedBy : Math.min(claim.carriedBy, left),
  };
}

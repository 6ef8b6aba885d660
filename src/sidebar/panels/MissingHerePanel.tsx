import type { MissingClaim } from '../../core/model/comparison';
import { countOf } from '../parts/count-words';
import { Disclosure } from '../parts/Disclosure';
import { EntryList } from '../parts/EntryList';
import { Passage } from '../parts/Passage';
import { Source } from '../parts/Source';
import type { PanelProps } from './panel';

/** Claims that other independent reports carry and this page lacks, each with its evidence. */
export function MissingHerePanel({ comparison }: PanelProps) {
  return (
    <>
      <p class="note">Other reports of this story say this; the text of this article does not.</p>
      <EntryList id="missing" items={comparison.missingHere} keyOf={(claim, i) => `${claim.claim}/${i}`}>
        {(claim) => <Claim claim={claim} />}
      </EntryList>
    </>
  );
}

/** Who speaks in words that only say "she". */
function Speaker({ name }: { name: string | undefined }) {
  return name === undefined ? null : (
    <span>
      Speaker: <bdi>{name}</bdi>
    </span>
  );
}

function Claim({ claim }: { claim: MissingClaim }) {
  const [only, ...others] = claim.evidence;
  const isOwnEvidence = only !== undefined && others.length === 0 && only.text === claim.claim;
  return (
    <>
      <Passage text={claim.claim} wording={claim.wording} isLead />
      {isOwnEvidence ? (
        <p class="meta">
          <Speaker name={only.speaker} />
          <Source {...only} isVerbatim={only.wording === 'verbatim'} />
        </p>
      ) : (
        <Disclosure
          id={`missing/${claim.claim}`}
          label={
            <>
              {countOf(claim.carriedBy, 'independent report')}: <bdi>{claim.outlets.join(', ')}</bdi>
            </>
          }
        >
          <Evidences claim={claim} />
        </Disclosure>
      )}
    </>
  );
}

function Evidences({ claim }: { claim: MissingClaim }) {
  return (
    <EntryList id={`missing/${claim.claim}`} items={claim.evidence} keyOf={(item, i) => `${item.articleId}/${i}`}>
      {(item) => (
        <>
          {item.text !== claim.claim && <Passage text={item.text} wording={item.wording} />}
          <p class="meta">
            <Speaker name={item.speaker} />
            <Source {...item} isVerbatim={item.wording === 'verbatim'} />
            {item.text === claim.claim && <span>these words</span>}
          </p>
        </>
      )}
    </EntryList>
  );
}

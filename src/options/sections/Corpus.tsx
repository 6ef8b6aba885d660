import { useEffect, useState } from 'preact/hooks';
import type { PackDescription } from '../../messages/contract';
import { countOf } from '../../sidebar/parts/count-words';
import { formatDate } from '../../sidebar/parts/format-time';
import type { Outside } from '../outside';

/** What Sidelight searches: each pack with its articles, outlets and dates. */
export function Corpus({ call }: Pick<Outside, 'call'>) {
  const [packs, setPacks] = useState<readonly PackDescription[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void call('describeCorpus', null).then((answer) => (answer.ok ? setPacks(answer.value) : setProblem(answer.error.message)));
  }, [call]);
  return (
    <section aria-labelledby="corpus">
      <h2 id="corpus">What is searched</h2>
      <p class="soft">Articles are compared with these reports and with no others. They lie on this device.</p>
      {problem !== null && <p class="problem">{problem}</p>}
      <ul class="packs">
        {packs?.map((pack) => (
          <li key={pack.name}>
            <h3>
              <bdi>{pack.name}</bdi>
            </h3>
            {pack.problem === null ? <PackFacts pack={pack} /> : <p class="problem">{pack.problem}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PackFacts({ pack }: { pack: PackDescription }) {
  const { articles, outlets, stories, from, to, licence } = pack;
  return (
    <p>
      {countOf(articles, 'article')} from {countOf(outlets, 'outlet')}, {stories === 1 ? '1 story' : `${stories} stories`},{' '}
      {from === null || to === null ? 'dates unknown' : `${formatDate(from)} to ${formatDate(to)}`}
      {licence !== '' && <small>Licence {licence}</small>}
    </p>
  );
}

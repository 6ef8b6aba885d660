import { Mark } from '../sidebar/parts/Mark';
import { Requested } from '../sidebar/parts/Requested';

/** The first page: how to use Sidelight, what is requested from whom, and where today's news comes from. It asks nobody, not even the background. */
export function Welcome({ optionsAddress }: { readonly optionsAddress: string }) {
  return (
    <>
      <header>
        <Mark />
        <h1>Sidelight is installed</h1>
      </header>
      <section aria-labelledby="use">
        <h2 id="use">How to use it</h2>
        <p>
          Open a news article. Where Sidelight has other reports of its story, a small tab stands at the page’s edge and the toolbar button
          shows their number. Press either: the sidebar shows who reported what, who is quoted where, and what this article does not say.
          Everywhere else it stays silent.
        </p>
      </section>
      <Requested isOpen />
      <section aria-labelledby="news">
        <h2 id="news">Today’s news</h2>
        <p>
          As installed it has the reports of a single story, to show what it does. For the news of today switch on the library, which keeps
          what you read, add outlets’ feeds, or import packs. All three are off until you choose them.
        </p>
        <p>
          <a href={optionsAddress}>Choose in the options</a>
        </p>
      </section>
    </>
  );
}

/** Each thing that makes Sidelight ask somebody: what the reader did, who is asked when, and what they learn. PRIVACY.md says the same. */
const REQUESTS: readonly { readonly once: string; readonly asked: string; readonly learns: string }[] = [
  {
    once: 'you add a feed',
    asked: 'Its host is asked for new headlines: at once, then about every half hour while the browser runs, later where it asks to wait.',
    learns: 'It learns your network address, and nothing of what you read.',
  },
  {
    once: 'you press “Read” in the sidebar',
    asked: 'The outlets of those reports are asked for their pages, once each, if you allowed their hosts with a feed.',
    learns: 'They learn that your network address asked for these reports.',
  },
  {
    once: 'you switch on reading for you',
    asked: 'The same, without a press: up to ten reports whenever you open an article, never in a private window.',
    learns: 'These outlets may guess which story you are reading about.',
  },
  {
    once: 'you subscribe to packs by address',
    asked: 'Their host is asked for the index, at most every six hours while you read, and for the packs of the days around an article.',
    learns: 'It learns which days you read about.',
  },
  {
    once: 'you add an archive server',
    asked: 'That server is asked about each article that you open.',
    learns: 'It gets the headline, the first lines and the day.',
  },
];

/** What is requested from whom and when: nothing as installed, and what each choice of the reader changes, which is unfolded at first or not. */
export function Requested({ isOpen = false }: { readonly isOpen?: boolean }) {
  return (
    <section aria-labelledby="requested">
      <h2 id="requested">What is requested from whom</h2>
      <p>As installed: nothing, from nobody. Sidelight has no server, and what you read is compared on this device.</p>
      <details open={isOpen}>
        <summary>What your choices change</summary>
        <dl class="told">
          {REQUESTS.map(({ once, asked, learns }) => (
            <div key={once}>
              <dt>Once {once}</dt>
              <dd>
                {asked} {learns}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          None of these requests carries a cookie or the address of a page that you visited. Pausing on all sites ends what runs by itself.
          Every one that was made is listed under “Feeds”, with its address, purpose and outcome.
        </p>
      </details>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Outside } from '../outside';

/** The log as a report to paste where help is asked. It is shown before it goes anywhere. */
export function Problems({ call, copy, version, browserName }: Pick<Outside, 'call' | 'copy' | 'version' | 'browserName'>) {
  const [report, setReport] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const show = async (): Promise<void> => {
    const log = await call('readLog', null);
    setReport([version, browserName, '', log.ok ? log.value || 'The log is empty.' : log.error.message].join('\n'));
  };
  const copyReport = async (text: string): Promise<void> => {
    try {
      await copy(text);
      setSaid('Copied.');
    } catch (error) {
      setSaid(`The browser did not copy it (${error instanceof Error ? error.message : error}). Select the text above.`);
    }
  };
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">When something goes wrong</h2>
      <p class="soft">The log says what Sidelight did since the browser started, without addresses and without text of what you read.</p>
      {report === null ? (
        <button type="button" onClick={() => void show()}>
          Show the log
        </button>
      ) : (
        <>
          <textarea readOnly aria-label="Log" rows={12} value={report} />
          <button type="button" onClick={() => void copyReport(report)}>
            Copy as a report
          </button>
          <span role="status"> {said}</span>
        </>
      )}
    </section>
  );
}

import type { Comparison } from '../../core/model/comparison';
import { FULL } from './full';

const ATTACK = '<img src=x onerror="document.title=\'broken\'"><b>bold</b> &amp; </aside><script>0</script>';

/** A page that tries to speak as Sidelight: markup in every text, addresses that are no links, direction marks, endless words. */
export const HOSTILE: Comparison = {
  ...FULL,
  story: { id: 'hostile', name: `A story named ${ATTACK}` },
  coverage: FULL.coverage.map((entry, i) => ({
    ...entry,
    title: i === 0 ? ATTACK : i === 1 ? 'Dam'.repeat(80) : `\u202eReversed headline ${i}`,
    url: i % 2 === 0 ? 'javascript:document.title="broken"' : 'data:text/html,broken',
    outlet: { name: i === 2 ? ATTACK : `\u202eoutlet ${i}`, domain: null },
  })),
  speakers: FULL.speakers.map((speaker) => ({ ...speaker, name: ATTACK, role: ATTACK, outlets: [ATTACK] })),
};

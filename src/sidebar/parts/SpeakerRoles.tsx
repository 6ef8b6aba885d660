import type { ComparedSpeaker } from '../../core/model/comparison';
import { useSidebar } from '../context';

/** How each report describes a speaker, in its own words, where they differ; nothing where they agree. */
export function SpeakerRoles({ roles }: { roles: ComparedSpeaker['roles'] }) {
  const { labels } = useSidebar();
  if (new Set(roles.map(({ role }) => role)).size < 2) return null;
  return (
    <dl class="roles">
      {roles.map(({ articleId, role }) => (
        <div key={articleId}>
          <dt>
            <bdi>{labels.value.get(articleId)?.name ?? 'another report'}</bdi>
          </dt>
          <dd dir="auto">{role}</dd>
        </div>
      ))}
    </dl>
  );
}

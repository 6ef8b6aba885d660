import type { ComparedSpeaker } from '../../core/model/comparison';
import { useSidebar } from '../context';

/** How each outlet describes a speaker, where they differ; nothing where they agree. */
export function SpeakerRoles({ roles }: { roles: ComparedSpeaker['roles'] }) {
  const { labels } = useSidebar();
  const outletsByRole = new Map<string, string[]>();
  for (const { articleId, role } of roles) {
    const name = labels.value.get(articleId)?.name ?? 'another report';
    outletsByRole.set(role, [...(outletsByRole.get(role) ?? []), name]);
  }
  if (outletsByRole.size < 2) return null;
  return (
    <dl class="roles">
      {[...outletsByRole].map(([role, outlets]) => (
        <div key={role}>
          <dt dir="auto">{role}</dt>
          <dd>{outlets.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Speaker } from '@/domain/format/schema';
import { ThingLink } from '@/ui/links/ThingLink';

/** Who is heard below: the name, which leads to all that the speaker said, and the role. */
export function By({ speaker }: { readonly speaker: Speaker }) {
  return (
    <div className="by">
      <h3>
        <ThingLink thing={{ kind: 'speaker', id: speaker.id }}>{speaker.name}</ThingLink>
      </h3>
      <p>{speaker.role}</p>
    </div>
  );
}

import type { Bench } from '@/domain/make/bench';
import type { Proposal } from '@/domain/make/proposals';
import { LinkButton } from '@/ui/fields/LinkButton';
import { makeWords } from '@/words/make-en';

interface ProposalLineProps {
  readonly bench: Bench;
  readonly proposal: Proposal;
  readonly onTake: (proposal: Proposal) => void;
  readonly onRefuse: (proposal: Proposal) => void;
}

const says = makeWords.proposals;
const button = 'min-h-target font-semibold max-sm:min-h-touch';

/** What may be marked in a paragraph, in one pale line: Enter takes it, X refuses it. */
export function ProposalLine({ bench, proposal, onTake, onRefuse }: ProposalLineProps) {
  const { span, form, speaker } = proposal;
  const name = bench.speakers.find(({ key }) => key === speaker)?.name ?? '';
  const words = bench.text.slice(span.start, span.end);
  const said = says.offer(form, name, words);
  return (
    <fieldset
      aria-label={said}
      className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 border-edge border-s-2 border-dotted ps-3 text-ink-2 text-sm"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey) onRefuse(proposal);
      }}
    >
      <span aria-hidden="true" className="min-w-0">
        {said}
      </span>
      <span className="flex gap-4">
        <LinkButton
          id={`make-take-${proposal.id}`}
          className={button}
          onClick={() => onTake(proposal)}
        >
          {says.take}
        </LinkButton>
        <LinkButton className={button} onClick={() => onRefuse(proposal)}>
          {says.refuse}
        </LinkButton>
      </span>
    </fieldset>
  );
}

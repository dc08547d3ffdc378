import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FilterGroup } from '@/features/filters/FilterGroup';

const options = [
  { id: 'ann', name: 'Ann Archer', shown: 'Archer', count: 2, events: 0, total: 2 },
  { id: 'bo', name: 'Bo Bláha', shown: 'Bláha', count: 0, events: 0, total: 1 },
];

function Group() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <>
      <FilterGroup legend="Speakers" options={options} chosen={chosen} onChange={setChosen} />
      <output>{chosen.join(',')}</output>
    </>
  );
}

describe('a filter group', () => {
  it('names each box by the speaker alone, and tells the count beside it', () => {
    render(<Group />);
    const box = screen.getByRole('checkbox', { name: 'Ann Archer' });
    expect(box).toHaveAccessibleDescription('2 statements');
    expect(screen.getByRole('group', { name: 'Speakers' })).toHaveTextContent('Archer 2');
  });

  it('tells statements from events where an option keeps both', () => {
    const both = [{ id: 'ann', name: 'Ann', shown: 'Ann', count: 5, events: 1, total: 5 }];
    render(<FilterGroup legend="People" options={both} chosen={[]} onChange={() => undefined} />);
    expect(screen.getByRole('checkbox', { name: 'Ann' })).toHaveAccessibleDescription(
      '5 (4 statements, 1 event)',
    );
  });

  it('chooses and unchooses, also an option that would keep nothing', async () => {
    render(<Group />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bo Bláha' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ann Archer' }));
    expect(screen.getByText('bo,ann')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bo Bláha' }));
    expect(screen.getByText('ann')).toBeVisible();
  });
});

import type { Dataset } from '@/domain/model/dataset';
import { surnameOf } from '@/domain/say/surname';
import type { Visible } from '@/domain/select/select';
import type { FilterOption } from './FilterGroup';

/** Speakers in article order. The surname alone is shown while it distinguishes them. */
export function speakerOptions(dataset: Dataset, visible: Visible): readonly FilterOption[] {
  const surnames = dataset.file.speakers.map(({ name }) => surnameOf(name));
  return dataset.file.speakers.map(({ id, name }, index) => {
    const surname = surnames[index] ?? name;
    const isAmbiguous = surnames.indexOf(surname) !== surnames.lastIndexOf(surname);
    return {
      id,
      name,
      shown: isAmbiguous ? name : surname,
      count: visible.speakerCounts.get(id) ?? 0,
    };
  });
}

/** Themes in the order of the file. */
export function themeOptions(dataset: Dataset, visible: Visible): readonly FilterOption[] {
  return dataset.file.themes.map(({ id, label }) => ({
    id,
    name: label,
    shown: label,
    count: visible.themeCounts.get(id) ?? 0,
  }));
}

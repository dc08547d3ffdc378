import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { shortNameOf } from '@/domain/say/short-name';
import type { Visible } from '@/domain/select/select';
import type { FilterOption } from './FilterGroup';

/** Speakers in article order, on screen by their short names. */
export function speakerOptions(dataset: Dataset, visible: Visible): readonly FilterOption[] {
  return dataset.file.speakers.map(({ id }) => ({
    id,
    name: nameOf(dataset, id),
    shown: shortNameOf(dataset, id),
    count: visible.speakerCounts.get(id) ?? 0,
  }));
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

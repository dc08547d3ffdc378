import type { Dataset } from '@/domain/model/dataset';
import type { UnknownValue, ViewState } from '@/domain/model/view-state';

/** Ids in a view that the dataset does not hold; keys are `event`, `statement`, `speaker`, `theme`. */
export function findUnknownIds(view: ViewState, dataset: Dataset): readonly UnknownValue[] {
  const { selection, speakers, themes, compare } = view;
  const unknown: UnknownValue[] = [];
  if (selection && !dataset[selection.kind].has(selection.id)) {
    unknown.push({ key: selection.kind, value: selection.id });
  }
  for (const id of new Set([...speakers, ...compare])) {
    if (!dataset.speaker.has(id)) unknown.push({ key: 'speaker', value: id });
  }
  for (const id of themes) {
    if (!dataset.theme.has(id)) unknown.push({ key: 'theme', value: id });
  }
  return unknown;
}

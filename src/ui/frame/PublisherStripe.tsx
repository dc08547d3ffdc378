import type { DatasetHead } from '@/domain/model/dataset';

/** A stripe of the publisher's colour along the top of the page: an attribute, as the page's policy forbids styles. */
export function PublisherStripe({ accent }: Pick<DatasetHead, 'accent'>) {
  if (accent === undefined) return null;
  const fill = typeof accent === 'string' ? accent : `light-dark(${accent.light}, ${accent.dark})`;
  return (
    <svg aria-hidden="true" className="absolute inset-x-0 top-0 h-1 w-full print:hidden">
      <rect width="100%" height="100%" fill={fill} />
    </svg>
  );
}

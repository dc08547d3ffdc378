const shape =
  'inline-flex min-h-8 items-center gap-1.5 rounded-control border px-2.5 text-sm whitespace-nowrap hover:border-ink hover:bg-stage max-sm:min-h-touch max-sm:px-3.5 pointer-coarse:min-h-touch motion-safe:transition-[background-color,color] [&_svg]:size-4';

/** Of a button, and of a link beside buttons. */
export const buttonLook = `${shape} border-edge bg-page`;

export const bareButtonLook = `${shape} border-transparent`;

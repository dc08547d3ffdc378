/** What only a reader's own files need, in a file of its own: the names of what it fetches are no reader's burden. */
export const ownParts = {
  open: async () => (await import('@/app/bring/OpenPage')).OpenPage,
  make: async () => (await import('@/app/make/MakePage')).MakePage,
  offer: async () => (await import('@/app/bring/Offer')).Offer,
};

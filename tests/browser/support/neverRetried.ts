/** For tests of what is kept, and of who can read it: one that passes on its second try only has still lost something once. */
export const NEVER_RETRIED = { retry: 0 } as const;

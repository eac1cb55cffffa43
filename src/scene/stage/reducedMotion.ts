/** Whether the person asked for less motion; read at the moment of moving, so that a change counts at once. */
export const prefersReducedMotion = (): boolean => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

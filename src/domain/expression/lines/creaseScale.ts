/** Lines that lie close to each other but are folded by other muscles are in other layers. */
export const CREASE_LAYERS = 4;

/** Slope of a fold's wall at strength 1 that one byte of the map can hold. */
export const LARGEST_SLOPE = 1.2;

/** Strength of a fold that one byte of a vertex can hold; 1 is a deep line. */
export const LARGEST_STRENGTH = 1.3;

/** The targets cannot be had: the face at rest can still be drawn, but it can neither move nor change its sex. */
export class TargetsFailure extends Error {
  override name = 'TargetsFailure';

  /** @param cause what the download or the decoding threw */
  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** What of stored things is not in the plan: choices of an old version, entries that make no sense, or damaged updates, mended from the last copy. */
export type RecordLoss =
  | { readonly kind: 'choices'; readonly siteIds: readonly string[] }
  | { readonly kind: 'entries'; readonly names: readonly string[] }
  | { readonly kind: 'damage'; readonly updates: number };

/** What a person must know about how their plan is kept. Codes; the interface finds the words. */
export type PlanProblem =
  /**
   * What was stored made no sense. `keptAs` is where it lies now; null: still in its place, and nothing is saved over it.
   * `planKept`: it came while this page had a plan, which stays; otherwise the plan is empty.
   */
  | { readonly kind: 'unreadable'; readonly keptAs: string | null; readonly reason: string; readonly planKept: boolean }
  /** The chart was read, but not all of it; what was not is kept aside. */
  | { readonly kind: 'partly-read'; readonly keptAs: string | null; readonly lost: RecordLoss }
  /** Another tab changed a visit that was given meanwhile. The visit is as it was given; what came late is in the audit only. */
  | { readonly kind: 'edited-elsewhere-after-given'; readonly visitId: string }
  /** A later Facies wrote it: it is left alone, and this session is not saved. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** No storage at all: the plan lives until the page closes. */
  | { readonly kind: 'storage-unavailable' }
  /** There is no room: the latest edits wait in this page and are stored as soon as there is. */
  | { readonly kind: 'storage-full' };

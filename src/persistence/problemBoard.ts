import type { WriteFailure } from './documentKeeper.ts';
import type { PlanProblem } from './planProblem.ts';

/**
 * Which problem is shown. What happened once is told until it is read; what goes on (no room, no storage) can be waved away,
 * and comes back with the next edit.
 */
export class ProblemBoard {
  private readonly happened: PlanProblem[] = [];
  private blocked: PlanProblem | null = null;
  private waved = false;

  constructor(private readonly failure: () => WriteFailure) {}

  tell(problem: PlanProblem): void {
    this.happened.push(problem);
  }

  /** Why nothing is stored in this session. */
  block(problem: PlanProblem | null): void {
    if (this.blocked?.kind !== problem?.kind) this.waved = false;
    this.blocked = problem;
  }

  /** A chart that can be stored is shown: what was said of a newer Facies' one no longer holds. */
  unblockNewer(): void {
    if (this.blocked?.kind === 'newer-version') this.block(null);
  }

  first(): PlanProblem | null {
    const [told] = this.happened;
    return told ?? (this.waved ? null : this.goingOn());
  }

  acknowledge(): PlanProblem | null {
    const told = this.happened.shift() ?? null;
    if (!told) this.waved = true;
    return told;
  }

  remind(): void {
    this.waved = false;
  }

  private goingOn(): PlanProblem | null {
    if (this.blocked) return this.blocked;
    const failure = this.failure();
    return failure === null || failure === 'locked' ? null : { kind: failure };
  }
}

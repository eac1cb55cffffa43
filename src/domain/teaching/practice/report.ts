import { PEER_FIGURES, type PeerFigure } from '#knowledge/cases/peerFigures.ts';

/** What is kept of one attempt, as far as a report needs it. */
export interface KeptAttempt {
  readonly caseId: string;
  /** 0 to 100. */
  readonly score: number;
  /** From the first look to the answer, ms. */
  readonly tookMs: number;
  /** Per site that was meant for a point, mm; empty where nothing was placed. */
  readonly distancesMm: readonly number[];
}

export interface LearnerReport {
  readonly attempts: number;
  /** Sites that were measured. */
  readonly sites: number;
  /** Over all these sites, mm; null without any. */
  readonly medianMm: number | null;
  readonly medianScore: number | null;
  /** Of an attempt, seconds. */
  readonly medianSeconds: number | null;
  /** What ten sites would have taken at the pace of each attempt in which some were placed: the median, seconds. */
  readonly secondsForTen: number | null;
  /** Attempt by attempt, in the order in which they were given. */
  readonly course: readonly {
    readonly caseId: string;
    readonly score: number;
    readonly medianMm: number | null;
    readonly seconds: number;
  }[];
  /** What others reached, with the source: means of one study, on a person's face and not on this one. */
  readonly peers: readonly PeerFigure[];
}

const TEN = 10;

/** A learner's own figures beside those of others. Pure. */
export const reportOf = (attempts: readonly KeptAttempt[]): LearnerReport => {
  const all = attempts.flatMap(({ distancesMm }) => distancesMm);
  const placed = attempts.filter(({ distancesMm }) => distancesMm.length > 0);
  return {
    attempts: attempts.length,
    sites: all.length,
    medianMm: median(all),
    medianScore: median(attempts.map(({ score }) => score)),
    medianSeconds: median(attempts.map(({ tookMs }) => tookMs / 1000)),
    secondsForTen: median(placed.map(({ tookMs, distancesMm }) => ((tookMs / 1000) * TEN) / distancesMm.length)),
    course: attempts.map(({ caseId, score, tookMs, distancesMm }) => ({
      caseId,
      score,
      medianMm: median(distancesMm),
      seconds: tookMs / 1000,
    })),
    peers: PEER_FIGURES,
  };
};

/** The middle value, or the mean of the two middle ones, to a hundredth; null of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : Math.round((100 * (low + high)) / 2) / 100;
};

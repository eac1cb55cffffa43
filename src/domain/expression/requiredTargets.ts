import { HeadFileError, type HeadManifest } from '../anatomy/headManifest.ts';
import { EXPRESSION_PRESETS } from './presets.ts';

/** The targets that the page sets weights of: those of every preset, and the male and the old face. */
export const REQUIRED_TARGETS: readonly string[] = [
  ...new Set(['sex-male', 'age-old', ...Object.values(EXPRESSION_PRESETS).flatMap((weights) => Object.keys(weights))]),
];

/** @throws HeadFileError when the files lack a target that the page sets a weight of */
export const requireTargets = ({ targets }: Pick<HeadManifest, 'targets'>): void => {
  const names = new Set(targets.map((target) => target.name));
  const missing = REQUIRED_TARGETS.filter((name) => !names.has(name));
  if (missing.length > 0) throw new HeadFileError(`head.manifest.json: no target ${missing.slice(0, 3).join(', ')}`);
};

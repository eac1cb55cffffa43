import { HeadFileError, type HeadManifest } from '../anatomy/headManifest.ts';
import { EXPRESSION_UNITS, targetOf } from './unitNames.ts';

/** The targets that the page sets weights of, or moves the face by: those of every muscle, and the male and the old face. */
export const REQUIRED_TARGETS: readonly string[] = [
  'sex-male',
  'age-old',
  ...EXPRESSION_UNITS.flatMap((unit) => [targetOf(unit, 'left'), targetOf(unit, 'right')]),
];

/** @throws HeadFileError when the files lack a target that the page sets a weight of */
export const requireTargets = ({ targets }: Pick<HeadManifest, 'targets'>): void => {
  const names = new Set(targets.map((target) => target.name));
  const missing = REQUIRED_TARGETS.filter((name) => !names.has(name));
  if (missing.length > 0) throw new HeadFileError(`head.manifest.json: no target ${missing.slice(0, 3).join(', ')}`);
};

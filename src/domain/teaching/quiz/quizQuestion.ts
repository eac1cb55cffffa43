import type { MuscleId, RegionId } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import type { Fact } from '#knowledge/fact.ts';
import { chanceOf, shuffled } from './chance.ts';
import { NEAR_REGIONS, OVERLAPPING_REGIONS } from './nearRegions.ts';
import { foldersOf, QUIZ_MUSCLE_IDS, type QuizItem, type QuizTarget } from './quizItems.ts';

/** One question as it is asked: ids of what can be chosen, which one is right, and the statements that say why. */
export type QuizQuestion = {
  readonly item: QuizItem;
  /** Muscles, regions, or the options of a case. Each once. */
  readonly options: readonly string[];
  readonly answer: string;
  readonly facts: readonly Fact[];
};

/** The muscles that work against a muscle. */
export type Opposites = Readonly<Partial<Record<MuscleId, readonly MuscleId[]>>>;

const CHOICES = 4;

/** Asks for an item. The same item, seed and opposites give the same question. */
export function quizQuestion(item: QuizItem, seed: number, opposites: Opposites): QuizQuestion {
  const chance = chanceOf(`${seed} ${item.id}`);
  if (item.kind === 'case') {
    const { question } = item;
    const answer = question.options.find(({ cost }) => cost === 0)?.id ?? '';
    const options = shuffled(question.options, chance).map(({ id }) => id);
    return { item, options, answer, facts: question.fact ? [question.fact] : [] };
  }
  const answer = item.kind === 'line' ? item.muscleId : item.target.id;
  const wrong = wrongOnes(item, opposites, chance).slice(0, CHOICES - 1);
  return { item, options: shuffled([answer, ...wrong], chance), answer, facts: reasonsOf(item) };
}

/** What could be taken for the answer and is none: opposites and neighbours first. */
function wrongOnes(item: Exclude<QuizItem, { kind: 'case' }>, opposites: Opposites, chance: () => number): readonly string[] {
  if (item.kind === 'line') {
    const right = foldersOf(item.group);
    return nearMuscles(item.muscleId, opposites, chance).filter((id) => !right.has(id));
  }
  if (item.target.kind === 'muscle') {
    const { id } = item.target;
    const near = nearMuscles(id, opposites, chance);
    return item.kind === 'find' ? withOtherCourse(id, near) : near;
  }
  const { id } = item.target;
  const overlapping: readonly RegionId[] = OVERLAPPING_REGIONS[id] ?? [];
  const apart = NEAR_REGIONS[id].filter((other) => !overlapping.includes(other));
  const [nearest, further] = [apart.slice(0, 4), apart.slice(4)];
  const near = [...shuffled(nearest, chance), ...further];
  return item.kind === 'find' ? treatingOthers(id, near) : near;
}

function nearMuscles(id: MuscleId, opposites: Opposites, chance: () => number): readonly MuscleId[] {
  const at = QUIZ_MUSCLE_IDS.indexOf(id);
  const apart = (other: MuscleId): number => Math.abs(QUIZ_MUSCLE_IDS.indexOf(other) - at);
  const against = shuffled(opposites[id] ?? [], chance).slice(0, 2);
  const neighbours = [...QUIZ_MUSCLE_IDS].sort((a, b) => apart(a) - apart(b)).filter((other) => other !== id);
  const [nearest, further] = [neighbours.slice(0, 5), neighbours.slice(5)];
  const drawn = new Set(QUIZ_MUSCLE_IDS);
  return [...new Set([...against, ...shuffled(nearest, chance), ...further])].filter((other) => other !== id && drawn.has(other));
}

/** Where a muscle is told by its course, no two courses read alike. */
function withOtherCourse(id: MuscleId, others: readonly MuscleId[]): readonly MuscleId[] {
  const told = new Set([courseKey(id)]);
  return others.filter((other) => {
    const key = courseKey(other);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
const courseKey = (id: MuscleId): string => `${MUSCLES[id].origin.text} ${MUSCLES[id].insertion.text}`;

/** The muscles that are treated in a region. */
export function treatedMuscles(id: RegionId): readonly MuscleId[] {
  return REGIONS[id].muscles.filter(({ spare }) => !spare).map(({ muscleId }) => muscleId);
}

/** Where a region is told by its muscles, no two name the same muscle. */
function treatingOthers(id: RegionId, others: readonly RegionId[]): readonly RegionId[] {
  const told = new Set(treatedMuscles(id));
  return others.filter((other) => {
    const own = treatedMuscles(other);
    if (own.some((muscleId) => told.has(muscleId))) return false;
    for (const muscleId of own) told.add(muscleId);
    return true;
  });
}

function reasonsOf(item: Exclude<QuizItem, { kind: 'case' }>): readonly Fact[] {
  return item.kind === 'line' ? [MUSCLES[item.muscleId].action] : placeFacts(item.target);
}

/** What says where something lies: of a muscle its course, of a region the muscles that are treated there. Each sentence once. */
export function placeFacts({ kind, id }: QuizTarget): readonly Fact[] {
  const all =
    kind === 'muscle'
      ? [MUSCLES[id].origin, MUSCLES[id].insertion, MUSCLES[id].action]
      : REGIONS[id].muscles.filter(({ spare }) => !spare).map(({ role }) => role);
  return all.filter((fact, at) => all.findIndex(({ text }) => text === fact.text) === at);
}

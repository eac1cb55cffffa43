import { useEffect, useLayoutEffect, useRef } from 'react';
import { bothSides } from '#domain/expression/activation.ts';
import type { LineGroupId } from '#domain/expression/lineGroups.ts';
import { faceOf } from '#domain/plan/personalFace.ts';
import { tappedRegion } from '#domain/teaching/quiz/liesIn.ts';
import { type QuizQuestion, treatedMuscles } from '#domain/teaching/quiz/quizQuestion.ts';
import { movingOnly, PLAIN_FACE } from '#domain/teaching/tours/savedView.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { classStore } from '#stores/classStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { language } from '#stores/language.ts';
import { personStore } from '#stores/personStore.ts';
import { savedView, showFace, showView } from '#stores/shownView.ts';
import { type StageAccess, stageStore, useStageAccess, type WindowPoint, wantStage } from '#stores/stageStore.ts';
import { loadStrands } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { caseTexts } from '../../wording/caseTexts.ts';
import { QUIZ_WORDS } from '../../wording/quizWords.ts';
import { depthOf } from '../explore/showMuscle.ts';
import { optionName, promptText } from './questionText.ts';

/** The skin is seen half through where a muscle pulls at it. */
const SEEN_THROUGH = 1;
/** How deep the lines are that a question is about: plain to see on any face. */
const PLAIN_LINES = 3;

/** While a quiz runs the face belongs to it; afterwards it is as it was. */
export function useQuizFace(): void {
  // Before the effects of the question within, which already shows itself on the face.
  useLayoutEffect(() => {
    wantStage();
    const before = savedView(false);
    return () => {
      stageStore.getState().access?.take(null);
      classStore.getState().present(null);
      showLines(null);
      showView(before);
    };
  }, []);
}

/**
 * Shows a question on the face, to a class too, and hears taps on the face.
 * @param place which one of how many, from 1
 * @param answered whether the face may tell the answer
 */
export function useQuizStage(
  question: QuizQuestion,
  place: { readonly at: number; readonly of: number },
  answered: boolean,
  onChoose: (id: string) => void,
): void {
  const access = useStageAccess();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const { at, of } = place;
  useEffect(() => {
    let current = true;
    showQuestion(question, answered, access);
    // How deep a muscle lies is known once its fibres have come.
    void loadStrands().then(() => current && showQuestion(question, answered, access));
    return () => {
      current = false;
    };
  }, [question, answered, access]);
  useEffect(() => {
    // Whoever points at the face is not told what it is called.
    access?.take({
      hover: () => {},
      tap: (point) => {
        if (answered || question.item.kind !== 'find') return;
        const id = tapped(question, access, point);
        if (id) choose.current(id);
        else viewStore.getState().announce(QUIZ_WORDS.nothing);
      },
    });
  }, [question, answered, access]);
  useEffect(() => {
    const { item, options } = question;
    classStore.getState().present({
      kind: 'question',
      title: promptText(question).slice(0, 200),
      text: item.kind === 'case' ? caseTexts(item.practiceCase).history : '',
      choices: item.kind === 'find' ? [] : options.map((id) => optionName(question, id).slice(0, 400)),
      place: { at, of },
      language: language(),
    });
  }, [question, at, of]);
}

function tapped({ item }: QuizQuestion, access: StageAccess, point: WindowPoint): string | null {
  if (item.kind !== 'find') return null;
  if (item.target.kind === 'muscle') return access.muscleAt(point)?.muscleId ?? null;
  const anchor = access.skinAt(point);
  const { face } = faceStore.getState();
  return anchor && face ? tappedRegion(face, anchor, item.target.id) : null;
}

/** Deepens lines of one place. Shown only, never written: a chart's lines stay as they are. null shows the person's own. */
function showLines(group: LineGroupId | null): void {
  const { face, traits } = personStore.getState();
  const own = faceOf(traits).lines;
  const lines = group ? { ...own, [group]: PLAIN_LINES } : own;
  if (JSON.stringify(lines) !== JSON.stringify(face.lines)) personStore.setState({ face: { ...face, lines } });
}

function showQuestion({ item }: QuizQuestion, answered: boolean, access: StageAccess | null): void {
  showLines(item.kind === 'line' ? item.group : null);
  if (item.kind === 'case') {
    showFace(PLAIN_FACE);
    access?.look(null, true);
  } else if (item.kind === 'line') {
    const { muscleId } = item;
    const activations = movingOnly(bothSides({ [muscleId]: 1 }));
    showFace({ ...PLAIN_FACE, activations, ...(answered && { depth: SEEN_THROUGH, isolated: muscleId }) });
    access?.lookAtMuscle(muscleId);
  } else if (item.target.kind === 'region') {
    const { id } = item.target;
    const isTold = answered || item.kind === 'name';
    showFace({ ...PLAIN_FACE, region: isTold ? { regionId: id, side: null } : null });
    // A region at the side or below is seen from where its muscle is.
    const [muscleId] = isTold ? treatedMuscles(id) : [];
    if (muscleId) access?.lookAtMuscle(muscleId);
    else access?.look(null, true);
  } else showMuscleOf(item.target.id, answered || item.kind === 'name', access);
}

function showMuscleOf(muscleId: MuscleId, isTold: boolean, access: StageAccess | null): void {
  showFace({ ...PLAIN_FACE, depth: depthOf(muscleId), isolated: isTold ? muscleId : null });
  if (isTold) access?.lookAtMuscle(muscleId);
  else access?.look(null, true);
}

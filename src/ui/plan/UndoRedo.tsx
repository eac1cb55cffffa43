import { useEffect } from 'react';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RedoIcon, UndoIcon } from '../controls/icons.tsx';
import { latinKey } from '../controls/latinKey.ts';
import { WORDS } from '../wording/words.ts';

/** One step back or forward, said aloud. */
export function undoStep(direction: 'undo' | 'redo'): void {
  const { canUndo, canRedo, undo, redo } = planStore.getState();
  const { announce } = viewStore.getState();
  if (direction === 'undo') {
    undo();
    announce(canUndo ? WORDS.announce.undone : WORDS.nothingToUndo);
  } else {
    redo();
    announce(canRedo ? WORDS.announce.redone : WORDS.nothingToRedo);
  }
}

/** Whether a key press belongs to a field that has an undo of its own. */
function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox])'))
  );
}

/** Two buttons, and Ctrl or Cmd with Z (Shift for redo) or Y. The buttons stay focusable so that the focus is not lost at the end. */
export function UndoRedo() {
  const canUndo = usePlan((plan) => plan.canUndo);
  const canRedo = usePlan((plan) => plan.canRedo);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      const key = latinKey(event);
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      undoStep(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="undo-redo">
      <button
        type="button"
        className="tool-button"
        aria-disabled={!canUndo}
        data-command="undo"
        onClick={() => undoStep('undo')}
        title={WORDS.undo}
      >
        <UndoIcon />
        <span className="visually-hidden">{WORDS.undo}</span>
      </button>
      <button
        type="button"
        className="tool-button"
        aria-disabled={!canRedo}
        data-command="redo"
        onClick={() => undoStep('redo')}
        title={WORDS.redo}
      >
        <RedoIcon />
        <span className="visually-hidden">{WORDS.redo}</span>
      </button>
    </div>
  );
}

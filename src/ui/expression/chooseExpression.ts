import type { ExpressionPresetId } from '#domain/expression/presets.ts';
import { motionStore } from '#stores/motionStore.ts';
import { viewStore } from '#stores/viewStore.ts';

/** Shows an expression; what was told muscle by muscle goes with it. */
export function chooseExpression(expression: ExpressionPresetId): void {
  motionStore.getState().setActivations(null);
  viewStore.getState().setExpression(expression);
}

import type { ExpressionPresetId } from '#domain/expression/presets.ts';
import { translated } from '#stores/language.ts';

/** What the bar of expressions and the muscles' sliders say. */
export const EXPRESSION_WORDS = translated('expression', {
  bar: 'Expression',
  presets: {
    rest: 'Rest',
    raise: 'Raise',
    frown: 'Frown',
    squeeze: 'Squeeze',
    smile: 'Smile',
    scrunch: 'Scrunch nose',
    pucker: 'Pucker lips',
    'lower-teeth': 'Show lower teeth',
    'clench-neck': 'Clench neck',
    'purse-chin': 'Purse chin',
  } satisfies Record<ExpressionPresetId, string>,
  more: 'More expressions',
  moreShort: 'More',
  byHand: 'Muscle by muscle',
  panel: {
    hint: 'Each slider tells a muscle how strongly to contract, from rest to all it can. What the plan relaxes moves less.',
    groups: { upper: 'Upper face', mid: 'Midface', lower: 'Lower face', neck: 'Jaw, neck and scalp' },
    linked: 'Both sides together',
    left: 'left',
    right: 'right',
    /** @param side of the patient, null for both */
    slider: (muscle: string, side: 'left' | 'right' | null): string => (side ? `${muscle}, ${side}` : muscle),
    value: (share: number): string => `${Math.round(share * 100)} percent`,
    shown: (share: number): string => `${Math.round(share * 100)}%`,
    reset: 'Back to rest',
  },
} as const);

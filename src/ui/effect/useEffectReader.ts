import { useMemo } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import type { EffectReader } from './shownEffect.ts';

/** Who is looking at the effect. */
export function useEffectReader(): EffectReader {
  const products = useView((view) => visibilityOf(view.audience).products);
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  return useMemo(() => ({ products, plain }), [products, plain]);
}

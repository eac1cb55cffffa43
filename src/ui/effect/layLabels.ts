/**
 * Puts labels in one row beside each other, each as near to the middle it belongs to as the others leave room.
 * @param middles where each label belongs, rising, px from the row's left edge
 * @param widths of the labels, px
 * @returns the left edge of each, px; null where they do not all have room
 */
export const layLabels = (
  middles: readonly number[],
  widths: readonly number[],
  rowWidth: number,
  gap: number,
): readonly number[] | null => {
  const before: number[] = [];
  let used = 0;
  for (const width of widths) {
    before.push(used);
    used += width + gap;
  }
  const spare = rowWidth - (used - gap);
  if (spare < 0) return null;
  // Less what stands before it, each label's wish may only rise: neighbours that would cross share the mean of their wishes.
  const blocks: { mean: number; count: number }[] = [];
  middles.forEach((middle, i) => {
    let block = { mean: middle - (widths[i] as number) / 2 - (before[i] as number), count: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap(({ mean, count }) => Array.from({ length: count }, () => Math.min(spare, Math.max(0, mean))));
  return starts.map((start, i) => start + (before[i] as number));
};

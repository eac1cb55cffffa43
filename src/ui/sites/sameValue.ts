/** The value that all share, or undefined where they differ. */
export function sameValue<Item, Value>(items: readonly Item[], read: (item: Item) => Value): Value | undefined {
  const [first, ...others] = items.map(read);
  return others.every((value) => value === first) ? first : undefined;
}

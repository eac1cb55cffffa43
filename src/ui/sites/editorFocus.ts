let wanted = false;

/** The next editor that opens takes the focus: the selection was pressed in a list, which the editor stands away from. */
export function askEditorFocus(): void {
  wanted = true;
}

/** Whether the focus was asked for since the last call. */
export function takeEditorFocus(): boolean {
  const taken = wanted;
  wanted = false;
  return taken;
}

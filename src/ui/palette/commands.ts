import type { Command } from './command.ts';
import { PAGE_COMMANDS } from './pageCommands.ts';
import { PLAN_COMMANDS } from './planCommands.ts';
import { patternCommands, REGION_COMMANDS } from './regionCommands.ts';
import { VIEW_COMMANDS } from './viewCommands.ts';

type Source = () => readonly Command[];
const added: Source[] = [];

/**
 * Adds commands that another part of the page knows of, such as its languages. Asked each time the list is drawn. Returns the
 * way to take them out.
 */
export function addCommands(source: Source): () => void {
  added.push(source);
  return () => {
    const at = added.indexOf(source);
    if (at >= 0) added.splice(at, 1);
  };
}

/** Everything that the page can do, in the order in which it is listed. */
export const allCommands = (): readonly Command[] => [
  ...patternCommands(),
  ...REGION_COMMANDS,
  ...VIEW_COMMANDS,
  ...PLAN_COMMANDS,
  ...PAGE_COMMANDS,
  ...added.flatMap((source) => source()),
];

export const commandOf = (id: string): Command | undefined => allCommands().find((command) => command.id === id);
